import { describeReaderSession } from '../../../test/conformance/reader-session.ts';
import { webSession } from './session-web.ts';

describeReaderSession('onnxruntime-web', webSession);
