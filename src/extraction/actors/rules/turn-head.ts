/** Who speaks in a transcript, at the head of the turn: "MS. BROOK:", "GOVERNOR BROOK:", "MODERATOR:". */
import { PERSON_NOUNS } from '../../../lexicon/person-nouns.ts';
import { ROLES, TITLE_PREFIXES } from '../../../lexicon/roles.ts';
import { FORMS_OF_ADDRESS, QUESTIONERS } from '../../../lexicon/turn-heads.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import { type Span, spanOf } from '../../../values/span.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'turn-head';

/** Every word that titles of several words are made of: "press", "secretary", "surgeon", "general". */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...ROLES.keys(), ...TITLE_PREFIXES].flatMap((title) => title.toLowerCase().split(' ')),
);
/** What stands after a noun for people and tells two of them apart: "OFFICIAL ONE". */
const COUNTERS = /^(?:one|two|three|four|five|[#\d]+|[a-d])$/iu;

export const turnHead: Rule<MentionProposal> = {
  name,
  looksFor: 'GOVERNOR BROOK: We are done.',
  find: (sentence) => {
    if (sentence.block.kind !== 'turn') return [];
    const words = spokenBy(sentence);
    const [head, last] = [words[0], words.at(-1)];
    if (head === undefined || last === undefined) return [];
    const whole = over(sentence, head, last);
    if (QUESTIONERS.has(whole.text.toLowerCase()) && whole.text.length === 1) return [];
    const noun = words.findLast(({ text }) => !COUNTERS.test(text))?.text.toLowerCase() ?? '';
    if (PERSON_NOUNS.has(noun)) {
      // The same words at the head of another turn are not known to be the same person: they stay a group.
      const nobody = { gender: null, of: null, country: null, beside: null };
      const denotes = { what: 'people', noun, plural: false, definite: true, acts: true, ...nobody } as const;
      return [mention(name, 'nominal', whole, whole, denotes)];
    }
    const named = words.slice(words.findIndex(({ text }) => !isTitle(text)));
    if (!words.some(({ text }) => !isTitle(text)) || named.length === words.length) return [];
    const core = over(sentence, named[0] ?? head, last);
    const denotes = {
      what: 'person',
      words: core.text.split(/\s+/u),
      sign: 'title',
      gender: null,
      offices: [],
      of: null,
    } as const;
    return [mention(name, 'name', whole, core, denotes)];
  },
};

/** The words of the head without its colon and what stands in brackets. */
function spokenBy({ tokens }: Sentence): readonly Token[] {
  const end = tokens.findIndex(({ text }) => /^[:([]/.test(text));
  return end < 0 ? tokens : tokens.slice(0, end);
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    lower === 'the' || FORMS_OF_ADDRESS.has(lower) || TITLE_WORDS.has(lower) || TITLE_WORDS.has(`${lower}.`)
  );
}

function over(sentence: Sentence, from: Token, to: Token): Span {
  const { start, end, text } = spanOf(sentence.text, from.start - sentence.start, to.end - sentence.start);
  return { start: start + sentence.start, end: end + sentence.start, text };
}
