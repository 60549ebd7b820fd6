/** "… said that her country would send aid": one's own side binds itself to a deed. */
import type { ActRule } from '../saying.ts';

const BINDING = new Set(['will', 'shall', "'ll", '’ll', 'would']);
/** Verbs of states and happenings bind nobody: "we will have a problem". */
const NOT_A_DEED = new Set(
  'be|have|see|get|need|know|find|become|remain|seem|like|want|think|believe|hope|expect|suffer|lose|face|say|tell|go|come|take|turn|kick|let|talk|speak|discuss|note|add|mention|point|try|happen|look|mean|feel|seem|guess|assume|anticipate|hand|walk|pass|wait|miss|love|win|depend|die|fall|rise|fail|appear|want'.split(
    '|',
  ),
);

/** Cues of thought: what one foresees of one's own side is no promise. */
const THINKING = new Set(
  'anticipate|expect|predict|forecast|estimate|fear|worry|hope|think|believe|know|guess|imagine|foresee|doubt|suspect|assume|feel'.split(
    '|',
  ),
);
/** What a speaker says of the speech itself: "I will give you an update". */
const PRESENTING = new Set(
  'give|share|explain|outline|highlight|cover|answer|introduce|close|open|leave|defer|refer|do|make'.split(
    '|',
  ),
);

export const undertakes: ActRule = {
  name: 'undertakes',
  looksFor: 'The minister said that her country would send more aid.',
  act: ({ clause, subjectIs, does, content, verb, attribution }) => {
    if (THINKING.has(verb?.lemma ?? '')) return null;
    if (attribution.by === 'turn' && clause.subject[0]?.text === 'I' && PRESENTING.has(does)) return null;
    if (subjectIs !== 'own' || clause.negated || does === '' || NOT_A_DEED.has(does)) return null;
    const conditional = clause.conditional || content.some((token) => token.text.toLowerCase() === 'if');
    // "would like to", "will have to" bind nobody.
    if (clause.verbs.some(({ lemma }) => /^(?:have|like|need|love|want)$/.test(lemma))) return null;
    const passive = clause.verbs.slice(1).some((token) => token.lemma === 'be');
    const binds = BINDING.has(clause.verbs[0]?.text.toLowerCase() ?? '');
    return binds && !passive && !conditional ? 'promise' : null;
  },
};
