import { describeReaderSession } from '../../../test/conformance/reader-session.ts';
import { nodeSession } from './session-node.ts';

describeReaderSession('onnxruntime-node', nodeSession);
