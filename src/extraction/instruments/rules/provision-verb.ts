/** "The draft would bar X from …", "it requires X to …", "the pact lets X …", "the deal provides for …". */
import { ALLOWING, FORBIDDING, PROVIDING, PURPOSING, REQUIRING } from '../../../lexicon/instrument-verbs.ts';
import type { Reading, Token } from '../../../reading/reading.ts';
import type { Deontic } from '../../../values/instrument.ts';
import type { Span } from '../../../values/span.ts';
import type { Rule } from '../../rule.ts';
import { clauseOf } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { InstrumentProposal } from '../proposal.ts';
import { between, clauseText, scopeOf } from '../provision-text.ts';

export const provisionVerb: Rule<InstrumentProposal> = {
  name: 'provision-verb',
  looksFor: 'The draft would bar the two navies from entering the strait.',
  find: (sentence, reading) => {
    const tree = treeOf(sentence);
    return sentence.tokens.flatMap((verb): InstrumentProposal[] => {
      const deontic = verb.upos === 'VERB' ? (deonticOf(verb) ?? purposeOf(tree, verb)) : null;
      if (deontic === null) return [];
      const { passive, agent, patient, negated, obliques } = clauseOf(tree, verb);
      const held = passive ? obliques.find(({ preposition }) => UNDER.has(preposition)) : undefined;
      // What a person is enabled to do by it is no term of it, nor is a way that it opened.
      if (patient && (PERSONAL.has(patient.lemma.toLowerCase()) || WAYS.has(patient.lemma.toLowerCase())))
        return [];
      if (isHarder(tree, verb) || tree.children(verb, 'mark').some(({ lemma }) => lemma === 'whether'))
        return [];
      const word = passive ? (agent ?? held?.word ?? null) : agent;
      const said = word === null ? null : saidBy(tree, verb, deontic, reading);
      if (word === null || said === null) return [];
      const bearers = passive ? patient && tree.spanOver(tree.below(patient)) : said.bearers;
      const way = negated ? DENIED[deontic] : deontic;
      return [
        {
          is: 'provision',
          about: { sentence, word },
          sentence,
          deontic: way,
          ...said,
          bearers,
          by: 'provision-verb',
        },
      ];
    });
  },
};

const PERSONAL = new Set(['i', 'me', 'you', 'he', 'him', 'she', 'her']);
const WAYS = new Set(['door', 'way', 'window', 'debate', 'question', 'eyebrow', 'alarm', 'concern', 'hope']);

/** "could make it harder to reopen the talks": what it may bring about, not what it lays down. */
function isHarder(tree: Tree, verb: Token): boolean {
  const head = tree.head(verb);
  return head !== null && (head.upos === 'ADJ' || head.lemma === 'make');
}

const UNDER = new Set(['under', 'in', 'by']);
/** What not requiring, not forbidding and not allowing come to. */
const DENIED: Readonly<Record<Deontic, Deontic>> = { must: 'may', 'must-not': 'may', may: 'must-not' };

function deonticOf({ lemma }: Token): Deontic | null {
  const word = lemma.toLowerCase();
  if (FORBIDDING.has(word)) return 'must-not';
  if (REQUIRING.has(word)) return 'must';
  if (ALLOWING.has(word)) return 'may';
  return PROVIDING.get(word) ?? null;
}

/** "The accord seeks to end the war": what it is for must come about, where its own verb says nothing nearer. */
function purposeOf(tree: Tree, verb: Token): Deontic | null {
  const inner = PURPOSING.has(verb.lemma.toLowerCase()) ? tree.child(verb, 'xcomp') : null;
  return inner?.upos === 'VERB' && deonticOf(inner) === null ? 'must' : null;
}

interface Said {
  readonly bearers: Span | null;
  readonly text: Span;
  readonly scope: Span | null;
}

/** What follows the verb: "X from V-ing", "X to V", "that X V", or the thing that is to be or not to be. */
function saidBy(tree: Tree, verb: Token, deontic: Deontic, reading: Reading): Said | null {
  const after = tree.below(verb).filter(({ index }) => index > verb.index);
  const lead = after.find(
    (word) =>
      (deontic === 'must-not' && word.text.toLowerCase() === 'from') ||
      ((deontic !== 'must-not' || verb.lemma === 'forbid') &&
        word.text.toLowerCase() === 'to' &&
        word.upos === 'PART'),
  );
  const inner = lead && tree.head(lead);
  if (lead && inner && inner.index > lead.index && (inner.upos === 'VERB' || deontic === 'must-not')) {
    const text = clauseText(tree, inner, lead.index + 1);
    const bearers = stripped(between(tree, verb, lead));
    const told = bearers !== null || PURPOSING.has(verb.lemma.toLowerCase());
    return text && told ? { bearers, text, scope: scopeOf(tree, inner, reading) } : null;
  }
  return PHRASAL.has(verb.lemma.toLowerCase())
    ? calledFor(tree, verb, reading)
    : objectOf(tree, verb, deontic, reading);
}

/** Verbs that want "for" before what they provide or call for. */
const PHRASAL = new Set(['call', 'provide', 'ask']);
/** What a document itself needs is no term of it: "the pact requires approval by parliament". */
const NEEDED = new Set([
  'approval',
  'ratification',
  'vote',
  'majority',
  'signature',
  'support',
  'work',
  'time',
]);
/** Verbs that take a person or a clause; their object alone is no provision. */
const NOT_ALONE = new Set([
  'see',
  'want',
  'urge',
  'order',
  'force',
  'instruct',
  'keep',
  'let',
  'entitle',
  'commit',
  'bind',
  'stop',
]);

function calledFor(tree: Tree, verb: Token, reading: Reading): Said | null {
  const what = tree
    .children(verb, 'obl', 'advcl', 'nmod', 'obj')
    .find((word) => word.index > verb.index && tree.leadIn(word) === 'for');
  if (!what || FORBIDDING.has(what.lemma.toLowerCase())) return null;
  const text = clauseText(tree, what, (tree.child(what, 'case', 'mark')?.index ?? verb.index) + 1);
  return text && { bearers: null, text, scope: scopeOf(tree, what, reading) };
}

function objectOf(tree: Tree, verb: Token, deontic: Deontic, reading: Reading): Said | null {
  const object = tree.child(verb, 'obj');
  if (
    !object ||
    object.upos === 'PRON' ||
    tree.leadIn(object) !== '' ||
    NEEDED.has(object.lemma.toLowerCase()) ||
    NOT_ALONE.has(verb.lemma.toLowerCase())
  )
    return null;
  // "sets a ceiling on" is told with its verb; what is banned, required or allowed, without.
  const from = PROVIDING.has(verb.lemma.toLowerCase()) ? verb : null;
  const text = from ? clauseText(tree, verb, verb.index) : tree.spanOver(tree.below(object));
  return text && { bearers: null, text, scope: scopeOf(tree, deontic === 'must' ? verb : object, reading) };
}

/** Without what only leads the bearers in: "on both sides to", "for Rome to". */
function stripped(span: Span | null): Span | null {
  if (span === null) return null;
  const lead = /^(?:on|upon|for|that)\s+/iu.exec(span.text)?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end, text: span.text.slice(lead) };
}
