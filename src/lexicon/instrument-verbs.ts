/**
 * Verbs for what becomes of a document, for what its provisions do, and for whether it is out.
 *
 * Source: written for this project from the steps of RECORD's exchanges and from von Wright's Norm and Action (1963)
 * on obligation, prohibition and permission. Licence: as the project.
 */
import type { Answer, Deontic, StepKind } from '../values/instrument.ts';

const map = <Value>(...rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, list]) => list.split(' ').map((word) => [word, value] as const)));

/** Verbs whose object is the document. */
export const STEP_VERBS: ReadonlyMap<string, StepKind> = map<StepKind>(
  [
    'sent',
    'send present submit deliver transmit hand table convey forward issue circulate address dispatch unveil resend introduce exchange',
  ],
  ['received', 'receive get obtain'],
  ['answered', 'answer acknowledge'],
  [
    'reviewed',
    'review study examine consider discuss assess analyse analyze evaluate scrutinise scrutinize weigh debate consult',
  ],
  ['accepted', 'accept approve endorse adopt sign ratify initial conclude back embrace agree'],
  ['refused', 'reject refuse decline dismiss rebuff spurn veto scorn repudiate denounce'],
  ['withdrawn', 'withdraw retract rescind revoke shelve scrap'],
  ['awaited', 'await expect anticipate want demand'],
);

/** Verbs that reach the document through a preposition or particle: "replied to the letter", "handed over the list". */
export const STEP_PHRASES: ReadonlyMap<string, StepKind> = map<StepKind>(
  ['sent', 'hand+over put+forward pass+on send+out set+out'],
  ['answered', 'respond+to reply+to react+to'],
  ['reviewed', 'go+over look+at look+into pore+over'],
  ['accepted', 'agree+to sign+up sign+on agree+on accede+to sign+off subscribe+to'],
  ['refused', 'turn+down vote+against object+to'],
  ['withdrawn', 'pull+out withdraw+from back+out walk+away pull+back'],
  ['awaited', 'wait+for look+to'],
);

/** Only what a document is sent as: with these, its author is who sends it. */
export const AUTHORING_VERBS: ReadonlySet<string> = new Set(
  'write draft draw prepare propose present submit table send publish release pen author issue unveil circulate deliver address dispatch put hand outline detail exchange'.split(
    ' ',
  ),
);

/** Verbs under which another verb is refused: "refused to sign", "unable to accept". */
export const REFUSING_GOVERNORS: ReadonlySet<string> = new Set(
  'refuse decline unable unwilling reject'.split(' '),
);

/** Verbs and adjectives under which nothing has been done yet: "plans to sign", "ready to accept". */
export const UNDONE_GOVERNORS: ReadonlySet<string> = new Set(
  'plan want hope intend promise pledge agree urge ask call ready willing prepared expect try threaten offer tell need due set demand request invite'.split(
    ' ',
  ),
);

/** How an answer turned out, by adverb or verb. */
export const ANSWERS: ReadonlyMap<string, Answer> = map<Answer>(
  [
    'negative',
    'negatively negative unfavourably coldly reject refuse dismiss decline rebuff spurn ignore oppose',
  ],
  [
    'positive',
    'positively positive favourably warmly affirmatively accept approve welcome endorse agree embrace',
  ],
  ['partial', 'partially partly partial'],
);

/** Verbs that, denied, make an answer negative: "did not address our concerns". */
export const SATISFYING_VERBS: ReadonlySet<string> = new Set(
  'address meet accept answer satisfy include contain support agree resolve take reflect mention offer'.split(
    ' ',
  ),
);

/** Verbs of provisions that keep somebody from something: "restrict X from -ing", "a ban on". */
export const FORBIDDING: ReadonlySet<string> = new Set(
  'restrict prohibit ban bar prevent forbid stop keep block preclude exclude outlaw halt'.split(' '),
);

/** Verbs of provisions that make somebody do something: "requires X to". */
export const REQUIRING: ReadonlySet<string> = new Set(
  'require oblige obligate commit bind compel order force demand call urge want ask instruct see'.split(' '),
);

/** Verbs of provisions that leave somebody free: "allows X to". */
export const ALLOWING: ReadonlySet<string> = new Set(
  'allow permit let enable authorise authorize entitle empower'.split(' '),
);

/** Verbs whose object alone is what must come: "provides for a corridor", "sets a limit". */
export const PROVIDING: ReadonlyMap<string, Deontic> = map<Deontic>([
  'must',
  'eliminate abolish dismantle remove restore reopen recognise recognize protect divide double provide envisage envision foresee guarantee ensure stipulate establish set impose limit cap cut reduce freeze extend lift phase ease raise open',
]);

/** Verbs that say what a document is for: "the accord seeks to end …". */
export const PURPOSING: ReadonlySet<string> = new Set('seek aim intend mean design propose'.split(' '));

/** What a document does with its own words: "the text says that both sides must". */
export const STATING: ReadonlySet<string> = new Set(
  'say state stipulate specify provide affirm declare read propose demand require agree'.split(' '),
);

export const DEONTIC_AUXILIARIES: ReadonlyMap<string, Deontic> = map<Deontic>(
  ['must', 'must shall will would should ought'],
  ['may', 'may can could might'],
);

/** Verbs and adjectives that say whether the wording is out: "made public", "remain secret", "was leaked". */
export const PUBLISHING: ReadonlySet<string> = new Set(
  'publish release disclose reveal leak post unveil print'.split(' '),
);
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  'public available unclassified declassified'.split(' '),
);
export const SECRET_WORDS: ReadonlySet<string> = new Set(
  'secret confidential unpublished private classified undisclosed'.split(' '),
);
