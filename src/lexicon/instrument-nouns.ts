/**
 * Nouns that name documents of diplomacy, with what must stand beside the ambiguous ones.
 *
 * Source: written for this project after the kinds of instruments in Satow's Diplomatic Practice (7th ed., 2017),
 * books V and VI, and the UN Treaty Collection's glossary. Licence: as the project.
 */
import type { InstrumentKind } from '../values/instrument.ts';

export interface InstrumentNoun {
  readonly kind: InstrumentKind;
  /** Modifiers of which one must stand before the noun, where the noun alone is something else too. */
  readonly with?: ReadonlySet<string>;
  /** Whether being sent, received or published makes it a document without any of those. */
  readonly handed?: true;
  /** Words before the noun, or after its "of", that make it something else. */
  readonly without?: ReadonlySet<string>;
  /** Whether it must be a name or be "on" or "against" something: "the convention on mines", "the Rome Declaration". */
  readonly named?: true;
  /** Whether somebody's own is something else: "his declaration that …". */
  readonly unowned?: true;
  /** Whether the noun must be countable here: have a determiner, a possessor, a modifier or a plural. */
  readonly countable?: true;
  /** Whether its bare plural is something else: "made arrangements". */
  readonly single?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOT_OF_STATE = words(
  'plea licensing merger employment purchase rental lease settlement tv television record book prenuptial nda player transfer contract-year labour labor wage pay plea-bargain loan nondisclosure non-disclosure confidentiality postnuptial fundraising contractual work severance franchise sponsorship custody divorce takeover buyout insurance credit',
);

/** Words that make a response a document, where nothing is told that became of it. */
export const FORMAL_WORDS: ReadonlySet<string> = words('write written formal official negative positive');
/** Those, and words for who gives it. */
const FORMAL_ANSWERS: ReadonlySet<string> = new Set([
  ...FORMAL_WORDS,
  ...words('final joint collective common combined separate individual'),
]);

export const INSTRUMENT_NOUNS: ReadonlyMap<string, InstrumentNoun> = new Map<string, InstrumentNoun>([
  [
    'draft',
    {
      kind: 'draft',
      without: words('nba nfl military air overall speech remark book article script memoir story'),
    },
  ],
  ['proposal', { kind: 'proposal', without: words('marriage budget tax spending business') }],
  ['counterproposal', { kind: 'proposal' }],
  ['counter-proposal', { kind: 'proposal' }],
  [
    'plan',
    {
      kind: 'proposal',
      with: words(
        'peace ceasefire truce settlement point action partition disengagement transition disarmament',
      ),
    },
  ],
  ['roadmap', { kind: 'proposal' }],
  ['letter', { kind: 'letter', without: words('love cover chain capital suicide block dead red scarlet') }],
  [
    'note',
    { kind: 'note', handed: true, with: words('diplomatic verbal verbale protest formal written official') },
  ],
  ['démarche', { kind: 'note' }],
  ['demarche', { kind: 'note' }],
  [
    'response',
    {
      kind: 'response',
      handed: true,
      with: FORMAL_ANSWERS,
      without: words('emergency disaster rapid immune military police first'),
    },
  ],
  ['reply', { kind: 'response', handed: true, with: FORMAL_ANSWERS }],
  [
    'answer',
    {
      kind: 'response',
      handed: true,
      with: FORMAL_ANSWERS,
    },
  ],
  ['counter-offer', { kind: 'response' }],
  ['counteroffer', { kind: 'response' }],
  ['treaty', { kind: 'treaty' }],
  [
    'convention',
    {
      kind: 'treaty',
      named: true,
      without: words('national democratic republican party political constitutional annual'),
    },
  ],
  ['charter', { kind: 'treaty', named: true, without: words('flight school boat plane yacht') }],
  ['covenant', { kind: 'treaty' }],
  ['agreement', { kind: 'agreement', countable: true, without: NOT_OF_STATE }],
  ['accord', { kind: 'agreement', countable: true, without: words('honda own') }],
  [
    'arrangement',
    {
      kind: 'agreement',
      countable: true,
      single: true,
      without: words('seating living working child funeral flower'),
    },
  ],
  ['pact', { kind: 'agreement', without: words('suicide') }],
  [
    'deal',
    {
      kind: 'agreement',
      countable: true,
      without: new Set([
        ...NOT_OF_STATE,
        ...words('big great good raw new-year year season business book record'),
      ]),
    },
  ],
  ['memorandum', { kind: 'agreement', with: words('understanding agreement intent cooperation') }],
  ['armistice', { kind: 'agreement' }],
  [
    'protocol',
    { kind: 'protocol', named: true, without: words('health safety security internet medical concussion') },
  ],
  [
    'resolution',
    {
      kind: 'resolution',
      without: words('conflict dispute peaceful quick year crisis issue problem case screen'),
    },
  ],
  ['communiqué', { kind: 'communiqué' }],
  ['communique', { kind: 'communiqué' }],
  [
    'declaration',
    {
      kind: 'declaration',
      unowned: true,
      without: words('war emergency tax customs income bankruptcy love'),
    },
  ],
  [
    'statement',
    { kind: 'statement', handed: true, with: words('joint final closing common concluding presidential') },
  ],
  [
    'paper',
    {
      kind: 'paper',
      handed: true,
      with: words('position working discussion white policy options concept compromise'),
    },
  ],
  ['non-paper', { kind: 'paper' }],
  ['aide-mémoire', { kind: 'paper' }],
  [
    'list',
    {
      kind: 'list',
      handed: true,
      without: words('endorsement guest best wait waiting short shopping wish reading mailing client'),
      with: words('demands demand names name prisoners prisoner grievances conditions sanctions'),
    },
  ],
]);

/** Nouns that mean an instrument that has been named already, or that what is done with it makes one. */
export const GENERIC_NOUNS: ReadonlySet<string> = words('document text paper missive wording file');

/** Words before a noun that make it something not yet agreed: "the draft treaty" is a draft. */
export const DRAFT_WORDS: ReadonlySet<string> = words('draft proposed provisional preliminary');

/** Who answers or writes it: each for itself, or together. */
export const MANNERS: ReadonlyMap<string, 'alone' | 'joint'> = new Map([
  ...'joint jointly collective collectively common together combined united'
    .split(' ')
    .map((word) => [word, 'joint'] as const),
  ...'separate separately individual individually own'.split(' ').map((word) => [word, 'alone'] as const),
]);
