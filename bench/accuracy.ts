/**
 * The corpora's dev parts into tables: times, attribution, syntax, names and reference, beside the baseline.
 *
 *   npm run bench:accuracy -- [--shared PATH] [--quick] [--save]
 *
 * PATH, or CHANCERY_SHARED, holds `corpora/` and `score/score.py`. `--quick` measures every fourth document, against a
 * baseline of its own. `--save` makes the figures the baseline. Times and attribution are the built command line's;
 * the rest is read from the sources.
 */
import { openModel } from '../src/app.ts';
import { compare } from './baseline.ts';
import { partName } from './corpus-part.ts';
import { attribution } from './measure-attribution.ts';
import { names } from './measure-names.ts';
import { syntax } from './measure-syntax.ts';
import { times } from './measure-times.ts';
import { sharedFolder } from './shared.ts';

const shared = sharedFolder();
const model = await openModel();
compare(partName, 'times', times(shared));
compare(partName, 'attribution', attribution(shared));
const trees = await syntax(shared, model);
compare(partName, 'syntax', trees.syntax);
compare(partName, 'names', await names(shared, model));
compare(partName, 'reference', trees.reference);
await model.close();
