/**
 * Verbs that report speech, thought and stance, with the speech act that each stands for.
 *
 * Source: written for this project from the verb classes of Levin (1993), 37.1-37.9 and 29.4, and of
 * Quirk et al. (1985), 16.30-16.33; acts after Searle (1976). Licence: as the project.
 */
import type { Act } from '../values/act.ts';

export interface ReportingVerb {
  /** Base form; a particle or preposition that belongs to the verb follows it: "call on", "point out". */
  readonly lemma: string;
  readonly act: Act;
  /** Where the addressee stands: "told X", "said to X", or nowhere of its own. */
  readonly addressee: 'object' | 'to' | null;
  /**
   * What can be its content: a clause or quotation ("said that", "'…', he said"), an infinitive ("promised to"),
   * a noun phrase ("denounced the plan").
   */
  readonly takes: readonly ('clause' | 'infinitive' | 'nominal')[];
}

type Row = readonly [act: Act, addressee: ReportingVerb['addressee'], takes: string, lemmas: string];

const ROWS: readonly Row[] = [
  [
    'assert',
    'to',
    'c',
    'say|state|remark|comment|note|observe|mention|explain|add|continue|go on|conclude|recall|reiterate|repeat|stress|emphasise|emphasize|underline|underscore|highlight|point out|declare|proclaim|reveal|disclose|report|write|tweet|post|testify|recount|relate|clarify|specify|respond|reply|answer|retort|counter|argue|maintain|contend|insist|assert|claim|allege|hold|affirm|confirm|acknowledge|admit|concede|confess|predict|forecast|estimate|calculate|suggest|imply|hint|indicate|signal|speculate|opine|quip|joke|shout|whisper|mutter|yell|exclaim|chime in|interject|elaborate|boast|brag|caution|summarise|summarize|read|show|find|cite|quote|detail|outline|stipulate|put it|lament|intone|cry|sum up|pronounce|aver|avow|posit|theorise|theorize|vent|warn',
  ],
  ['assert', 'object', 'c', 'tell|inform|notify|assure|remind|brief|advise|convince|persuade|teach'],
  [
    'assert',
    null,
    'c',
    'believe|think|feel|know|understand|hear|learn|see|realise|realize|suspect|suppose|assume|guess|consider|reckon|figure|expect|doubt|worry|fear|agree that|remember|forget|notice|discover|recognise|recognize|imagine|conceive|judge|deem|wonder that|foresee|anticipate|hope|wish|dream|be convinced|be confident|be certain|be sure|be aware',
  ],
  ['assert', 'to', 'cn', 'announce|describe'],
  ['assert', null, 'n', 'call|label|brand|dub|characterise|characterize|portray'],
  ['deny', null, 'cn', 'deny|dispute|refute|rebut|disavow|contradict|debunk|disclaim|dismiss'],
  ['ask', 'object', 'c', 'ask|wonder|question|inquire|enquire|query|quiz'],
  [
    'request',
    'object',
    'cin',
    'urge|request|demand|order|command|instruct|beg|implore|beseech|press for|exhort|plead|appeal|call on|call upon|call for|ask for|petition|insist on|require|direct|encourage|invite|summon|ask to',
  ],
  [
    'propose',
    'to',
    'cin',
    'propose|offer|recommend|suggest|advocate|table|put forward|float|submit|moot|tout|volunteer',
  ],
  ['promise', 'to', 'ci', 'promise|pledge|vow|swear|commit|guarantee|undertake'],
  ['assert', null, 'ci', 'intend|plan|aim'],
  ['threaten', 'object', 'cin', 'threaten'],
  ['assert', null, 'cn', 'wish|love|hate|like|want|prefer|regard|view'],
  ['accept', null, 'cin', 'accept|agree|agree to|consent|approve|assent|acquiesce|accede|subscribe'],
  [
    'reject',
    null,
    'cn',
    'reject|oppose|rebuff|rule out|spurn|repudiate|object|object to|veto|disagree|resist',
  ],
  ['decline', null, 'in', 'decline|refuse'],
  [
    'support',
    null,
    'cn',
    'support|back|approve of|endorse|praise|applaud|hail|welcome|laud|commend|defend|favour|favor|champion|salute|extol|tout|vouch for',
  ],
  [
    'accuse',
    null,
    'cn',
    'accuse|blame|condemn|criticise|criticize|denounce|decry|deplore|slam|blast|lambast|lambaste|attack|complain|charge|rebuke|berate|chide|fault|censure|castigate|mock|deride|ridicule|protest|rail|bash|rip|scold|admonish|excoriate',
  ],
  [
    'express',
    null,
    'cn',
    'express|thank|congratulate|regret|apologise|apologize|mourn|greet|appreciate|rejoice|sympathise|sympathize',
  ],
];

const TAKES = { c: 'clause', i: 'infinitive', n: 'nominal' } as const;

/** Every verb once; where two rows name one, the first row stands. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  [...ROWS].reverse().flatMap(([act, addressee, takes, lemmas]) =>
    lemmas.split('|').map((lemma) => {
      const kinds = [...takes].map((letter) => TAKES[letter as keyof typeof TAKES]);
      return [lemma, { lemma, act, addressee, takes: kinds }] as const;
    }),
  ),
);
