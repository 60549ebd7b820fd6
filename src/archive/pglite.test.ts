import { describeArchive } from '../../test/conformance/archive.ts';
import { openPglite } from './pglite.ts';

describeArchive('PGlite', (schema) => openPglite(null, schema));
