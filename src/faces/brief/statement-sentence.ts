/** A statement -> a sentence that says who said it, on whose word, and in which words. */
import type { EntryParty } from '../../archive/archive.ts';
import type { DiplomaticRecord, LocalId, RecordStatement } from '../../record/record.ts';
import type { Act } from '../../values/act.ts';
import { namesOf } from '../cli/entry-wording.ts';
import { actorsOf, list, officeOf, verbOf } from '../cli/wording.ts';
import { inQuotes, name, ours, type Part, type Sourced, spaced, words } from './briefing.ts';
import { type Asked, bareWords, extractOf, flat, reachOf, sentenceAround } from './passages.ts';
import { account, publisherOf, voiceOfStatement } from './voices.ts';

/** Acts whose verb may stand before words in quotation marks; the others are said. */
const QUOTING: ReadonlySet<Act> = new Set(['ask', 'deny', 'propose', 'promise', 'threaten']);

/** A reporting verb in the past, or with an auxiliary that every person takes, so that a name may stand before it. */
const FITS_ANYONE =
  /^(?:(?:also|again|then|later|earlier|repeatedly|publicly|\p{L}+ly)\s+)*(?:would|will|could|can|may|might|must|should|had|did|said|told|made|gave|spoke|wrote|saw|felt|thought|knew|sought|put|set|laid|took|went|came|held|swore|forbade|understood|\p{L}+ed)(?=\s|$)/iu;
/** Participles that say of somebody how they feel, and want "is" before them. */
const FEELS =
  /^(?:concerned|worried|pleased|disappointed|convinced|determined|prepared|committed|surprised|satisfied|alarmed|encouraged|opposed|supposed)\b/i;
/** Verbs that fit one who is spoken of, not "I", "you", "we" or "they". */
const FITS_ONE = /^(?:(?:also|\p{L}+ly)\s+)?(?:has|is|was|does|\p{L}{3,}s)(?=\s|$)/iu;
const NOT_ONE = /^(?:I|you|we|they|Q|these|those|many|some|both)\b/i;
const SPOKEN_FOR = /^(?:I|you|we|my|our|your)\b/i;

/** A text between verb and content that goes on as it stands: "on Monday that". */
const LONGEST_GAP = 48;

/**
 * @param withOffice whether the speaker's office is told, which is done once
 */
export function statementSentence(sourced: Sourced, asked: Asked, withOffice: boolean): readonly Part[] {
  const { entry, record } = sourced;
  const item = entry.item as RecordStatement;
  const speaker = entry.parties.find(({ role }) => role === 'speaker');
  const office = withOffice && speaker !== undefined ? officePart(item, record, speaker) : null;
  const named = speaker === undefined ? ours('a speaker not named') : name(speaker.name);
  const first = { ...named, text: capital(named.text) };
  const cited = voiceOfStatement(sourced);
  const according = cited === speaker?.name ? ', in its own words' : `, according to ${cited}`;
  if (item.form === 'direct') return quoted(sourced, [first, office], according, asked);
  const reported = asReported(item, record.report.text);
  if (reported !== null) {
    const stop = ours(/[.!?…]["”’]$/.test(reported.rest) ? '' : '.');
    return reported.isPlain
      ? spaced(
          first,
          office,
          ours(`${reported.verb}${according},`),
          words(reported.rest.trimStart()),
          ours('.'),
        )
      : spaced(ours(account(cited, [])), named, office, words(`${reported.verb}${reported.rest}`), stop);
  }
  const passage = inQuotes(passageWithVerb(item, record.report.text, asked));
  if (speaker === undefined)
    return spaced(ours(`${capital(publisherOf(sourced))} reports, naming no speaker:`), ...passage);
  return spaced(
    ours('Of'),
    named,
    office,
    ours(`, ${cited} ${cited.includes(' and ') ? 'report' : 'reports'}:`),
    ...passage,
  );
}

/** From source or verb to the end of the content; the sentence around the content where the text has no verb for it. */
function passageWithVerb({ source, cue, content }: RecordStatement, text: string, asked: Asked): string {
  const spans = [...(source === null ? [] : [source]), ...cue, ...content];
  if (cue.length === 0) return sentenceAround(text, reachOf(content));
  const { start, end } = reachOf(spans);
  return extractOf(text.slice(start, end), asked);
}

function quoted(
  sourced: Sourced,
  who: readonly (Part | null)[],
  according: string,
  asked: Asked,
): readonly Part[] {
  const item = sourced.entry.item as RecordStatement;
  return spaced(
    ...who,
    ours(`${quotingVerb(sourced)}${according}:`),
    ...inQuotes(extractOf(quotedOf(item), asked)),
  );
}

/** "said", "told Oslo", "denied to Oslo": the act where its verb leads to a quotation. */
export function quotingVerb({ entry }: Pick<Sourced, 'entry'>): string {
  const { act } = entry.item as RecordStatement;
  const to = namesOf(entry, 'to');
  const quoting = QUOTING.has(act) ? act : 'assert';
  return [verbOf({ act: quoting, polarity: 'affirmed', addressees: to }), list(to)].filter(Boolean).join(' ');
}

/** Whether a sentence can be made of it that says no more than that it was said. */
export function isReported({ entry, record }: Sourced): boolean {
  const item = entry.item as RecordStatement;
  return item.form === 'direct' || asReported(item, record.report.text) !== null;
}

/** What stands behind a quotation where the same speaker goes on: more words, and nothing of ours. */
export function goingOn({ entry }: Sourced, asked: Asked): readonly Part[] {
  return spaced(...inQuotes(extractOf(quotedOf(entry.item as RecordStatement), asked)));
}

function quotedOf({ content }: RecordStatement): string {
  const [only, ...more] = content;
  return more.length === 0 ? only.text : content.map(({ text }) => bareWords(text)).join(' … ');
}

/** The report's own verb and what follows it, where a name may stand before them; plain where nothing stands between. */
function asReported(
  { source, cue, content }: RecordStatement,
  text: string,
): { readonly verb: string; readonly rest: string; readonly isPlain: boolean } | null {
  const [[verb, second], [told, more]] = [cue, content];
  if (verb === undefined || second !== undefined || told === undefined || more !== undefined) return null;
  if (source === null || source.end > verb.start || verb.end > told.start) return null;
  const fits =
    (FITS_ANYONE.test(verb.text) && !FEELS.test(verb.text)) ||
    (FITS_ONE.test(verb.text) && !NOT_ONE.test(source.text));
  const between = text.slice(verb.end, told.start);
  const gap = flat(between);
  const said = flat(told.text).replace(/[.,;:?!—–-]+$/u, '');
  if (!fits || gap.length > LONGEST_GAP || /["“”\n:]/.test(between) || SPOKEN_FOR.test(said)) return null;
  if (unpaired(said)) return null;
  return {
    verb: flat(verb.text),
    // As it stands in the report, with the space before it or without.
    rest: flat(`x${between}${said}`).slice(1),
    isPlain: gap === '' && /^(?:that|to|if|whether|how|why|what|where|when|who)\b/i.test(said),
  };
}

function unpaired(text: string): boolean {
  return (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

function officePart(
  item: RecordStatement,
  record: DiplomaticRecord,
  { name: known }: EntryParty,
): Part | null {
  const find = actorsOf(record);
  const office = officeOf(item.speaker === null ? undefined : find(item.speaker as LocalId), find);
  return office === null || known.includes(office) ? null : ours(`(${office})`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
