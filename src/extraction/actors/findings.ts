/** The cast of a report -> findings: actors in the order of their first mention, named as the text names them. */
import { bySpan, type Span } from '../../values/span.ts';
import type { ActorFinding, ActorIndex, Mention } from '../finding.ts';
import type { Cast, Member, NameGrade } from './cast.ts';

const GRADES: readonly NameGrade[] = ['name', 'adjective', 'capital', 'nominal'];

export function findingsOf(cast: Cast): readonly ActorFinding[] {
  const kept = cast.members.filter(isKept);
  const mentions = new Map(kept.map((member) => [member, member.mentions.toSorted(bySpan)]));
  const first = (member: Member): Pick<Span, 'start' | 'end'> =>
    mentions.get(member)?.[0] ?? { start: 0, end: 0 };
  const ordered = kept.toSorted((a, b) => bySpan(first(a), first(b)));
  const indices = new Map<Member, ActorIndex>(ordered.map((member, index) => [member, index]));
  return ordered.flatMap((member): ActorFinding[] => {
    const [earliest, ...rest] = mentions.get(member) ?? [];
    if (earliest === undefined) return [];
    const name = nameOf(member);
    return [
      {
        kind: member.kind,
        name,
        aliases: aliasesOf(member, name),
        country: member.country,
        offices: member.holdings.map(({ title, of, evidence, by }) => ({
          title,
          of: of === null ? null : (indices.get(of) ?? null),
          evidence,
          by,
        })),
        mentions: [earliest, ...rest] satisfies readonly [Mention, ...Mention[]],
      },
    ];
  });
}

/** Groups that nobody cites, that do nothing and belong to no state are no actors. */
function isKept(member: Member): boolean {
  if (member.mentions.length === 0) return false;
  if (member.kind === 'group') return member.cited || member.listing !== null;
  return member.mentions.some(({ form }) => form !== 'pronoun');
}

const bare = (name: string): string => name.replace(/^(?:the|The) /, '');

/** The fullest name of the best grade that the text uses; a state that has adjectives alone goes by its name. */
function nameOf({ names, listing, kind, words }: Member): string {
  const grade = GRADES.find((known) => names.some((name) => name.grade === known)) ?? 'nominal';
  if (grade === 'adjective' && listing !== null) return listing.name;
  const texts = names.filter((name) => name.grade === grade).map(({ text }) => bare(text));
  if (kind === 'person' && words.length > 0) {
    const full = texts.find((text) => text.split(' ').length >= words.length);
    if (full !== undefined) return full;
  }
  const plain = texts.filter((text) => !/['’]s /.test(text));
  let fullest = plain[0] ?? texts[0] ?? '';
  for (const text of plain) if (text.length > fullest.length) fullest = text;
  return fullest;
}

/** "Foreign Ministry" of "Norway's Foreign Ministry". */
function withoutOwner(name: string): readonly string[] {
  const own = /['’]s (\p{Lu}.*)$/u.exec(name)?.[1];
  return own === undefined ? [] : [own];
}

/** Other names that the text uses, in its order; adjectives and nominals are no names. */
function aliasesOf({ names }: Member, name: string): readonly string[] {
  const others = names
    .filter(({ grade }) => grade === 'name' || grade === 'capital')
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ text }) => [bare(text), ...withoutOwner(text)]);
  return [...new Set(others)].filter((other) => other !== name);
}
