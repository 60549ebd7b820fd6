/** An event -> a sentence that says who is reported to have done what to whom, on whose word. */

import type { RecordEvent } from '../../record/record.ts';
import type { EventStatus, EventType } from '../../values/plover.ts';
import type { Span } from '../../values/span.ts';
import { namesOf } from '../cli/entry-wording.ts';
import { actWords } from '../cli/event-words.ts';
import { list } from '../cli/wording.ts';
import { inQuotes, name, ours, type Part, type Sourced, spaced } from './briefing.ts';
import { type Asked, extractOf, reachOf, sentenceAround } from './passages.ts';
import { account, voiceOf } from './voices.ts';

/** Each type as what somebody is to do, alone or together, and to its recipients. */
const DO: Readonly<Record<EventType, readonly [alone: string, to: string]>> = {
  AGREE: ['agree or offer to cooperate', 'agree or offer to cooperate with'],
  CONSULT: ['consult', 'consult'],
  SUPPORT: ['give support', 'support'],
  CONCEDE: ['make a concession', 'make a concession to'],
  COOPERATE: ['cooperate', 'cooperate with'],
  AID: ['give aid', 'give aid to'],
  RETREAT: ['give way', 'give way to'],
  REQUEST: ['ask for something', 'ask something of'],
  ACCUSE: ['accuse or criticise', 'accuse or criticise'],
  REJECT: ['refuse', 'refuse'],
  THREATEN: ['make a threat', 'threaten'],
  PROTEST: ['protest', 'protest against'],
  SANCTION: ['impose a penalty', 'penalise'],
  MOBILIZE: ['move forces', 'move forces against'],
  COERCE: ['use coercion', 'coerce'],
  ASSAULT: ['use force', 'use force on'],
};

const MANNER: Readonly<Record<string, string>> = {
  phone: 'by telephone',
  visit: 'on a visit',
  'third-party': 'through a third party',
};

const FEW_WORDS = 6;

export function eventSentence(sourced: Sourced, asked: Asked): readonly Part[] {
  const { entry, record } = sourced;
  const item = entry.item as RecordEvent;
  const by = namesOf(entry, 'by');
  const cited = voiceOf(item.evidence, sourced);
  return spaced(
    ours(account(cited, by)),
    name(by.length === 0 ? 'someone not named' : list(by)),
    ours(deed(entry.type as EventType, item.status, namesOf(entry, 'to'))),
    ours(entry.type === 'CONSULT' && entry.mode !== null ? (MANNER[entry.mode] ?? '') : ''),
    ours(item.status === 'historical' ? 'in the past' : ''),
    ours(':'),
    ...inQuotes(proofOf(item.evidence, record.report.text, asked)),
  );
}

/** The words of the act; where they are too few to be understood, the sentence around them. */
export function proofOf(evidence: readonly Span[], text: string, asked: Asked): string {
  const told = evidence.map((span) => span.text).join(' … ');
  return told.split(/\s+/).length >= FEW_WORDS
    ? extractOf(told, asked)
    : sentenceAround(text, reachOf(evidence));
}

function deed(type: EventType, status: EventStatus, to: readonly string[]): string {
  const bare = to.length === 0 ? DO[type][0] : `${DO[type][1]} ${list(to)}`;
  switch (status) {
    case 'planned':
      // To agree is to announce: what is planned is what was agreed or offered.
      return type === 'AGREE' ? actWords(type, to) : `will ${bare}`;
    case 'hypothetical':
      return `might ${bare}`;
    case 'negated':
      return `did not ${bare}`;
    default:
      return actWords(type, to);
  }
}
