/** A line -> whose picture, film or copy it credits ("Image: AP", "(Photo by Ann Lee/AFP)", "Reporting by …; Editing by …"). */
import type { Credit } from './report.ts';

/** A credit within its line: offsets count from the line's start. */
export interface LineCredit {
  readonly kind: Credit['kind'];
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 300;
const LONGEST_NAME = 80;

const PICTURE =
  /^[([]?\s?(?:(?:file|cover|main|featured|lead|top)\s)?(image|photo|photograph|picture|pic|photos|images|illustration|graphic|video|footage)s?(?:\s(?:credits?|source|courtesy(?: of)?|by))?\s?[:|–—-]\s{0,3}(?:by\s)?/i;
const TAKEN_BY = /^[([]?\s?(?:file\s)?(photo|image|picture|video)(?:graph)?s?\s(?:by|courtesy of)\s/i;
/** "(AP Photo/Ann Lee)", "REUTERS/Ann Lee", "AFP PHOTO / Ann Lee", "Ann Lee/Reuters", "Ann Lee/Getty Images" alone. */
const AGENCY =
  '(?:AP|AFP|EPA|EFE|REUTERS|Reuters|Getty(?: Images)?|Bloomberg|Sputnik|TASS|Xinhua|UPI|Shutterstock|Pool|POOL)';
const SLASHED = new RegExp(
  `^[([]?\\s?(${AGENCY}(?:\\s(?:Photo|PHOTO|Images))?\\s?/\\s?\\p{Lu}[^()/\\n]{2,40}|\\p{Lu}[\\p{L}.'’ -]{2,40}(?:/|\\svia\\s)${AGENCY})\\s?[)\\]]?\\.?$`,
  'u',
);
const COPYRIGHT = /^©\s?(?:\d{4}\s)?/;
/** Who made the copy, clause by clause. */
const CLAUSE =
  /(?:^|[;.]\s{1,3})\(?[-–—]{0,2}\s?(?:additional |further |original )?(?:reporting|writing|written|editing|edited|compiled|translated|translation|reported|with inputs?|inputs?|with reporting)(?:(?:,)? (?:and )?(?:reporting|writing|editing|additional reporting))?(?: assistance)? (?:by|from)\s/giu;
const CONTRIBUTED =
  /^[-–—(\s]{0,3}(\p{Lu}[^.!?"“”\n]{2,140}?)\scontributed(?: reporting)? to this (?:report|story|article)\.?\)?$/u;
const SOURCE = /^(?:source|via|courtesy)\s?:\s{1,3}/i;

/** The credits of a line that is nothing but credits, in order; empty where the line is anything else. `isLast` allows "Source: Reuters". */
export function creditsOf(line: string, isLast: boolean): readonly LineCredit[] {
  if (line.length > LONGEST) return [];
  return picture(line) ?? makers(line) ?? (isLast ? source(line) : null) ?? [];
}

/** Where in a paragraph a picture credit in brackets closes it: "… in Vienna. (AP Photo/Ann Lee)"; -1 where none does. */
export function closingCreditAt(line: string): number {
  if (!line.endsWith(')')) return -1;
  const open = line.lastIndexOf('(');
  return open > 0 && line.length - open <= LONGEST_NAME && picture(line.slice(open)) !== null ? open : -1;
}

function picture(line: string): readonly LineCredit[] | null {
  const labelled = PICTURE.exec(line) ?? TAKEN_BY.exec(line);
  if (labelled !== null) {
    const isVideo = /video|footage/i.test(labelled[1] ?? '');
    return named(line, labelled[0].length, isVideo ? 'video' : 'image');
  }
  const slashed = SLASHED.exec(line);
  if (slashed?.[1] !== undefined)
    return [{ kind: 'image', to: slashed[1].trim(), start: 0, end: line.length }];
  const copyright = COPYRIGHT.exec(line);
  return copyright === null ? null : named(line, copyright[0].length, 'text');
}

function makers(line: string): readonly LineCredit[] | null {
  const contributed = CONTRIBUTED.exec(line);
  if (contributed?.[1] !== undefined)
    return [{ kind: 'text', to: contributed[1], start: 0, end: line.length }];
  const clauses = [...line.matchAll(CLAUSE)];
  if (clauses[0]?.index !== 0) return null;
  return clauses.flatMap((clause, index) => {
    const from = clause.index + clause[0].length;
    const end = clauses[index + 1]?.index ?? line.length;
    const to = nameIn(line.slice(from, end));
    const start = clause.index === 0 ? 0 : clause.index + clause[0].search(/[\p{L}(]/u);
    return to === null || !/^(?:\p{Lu}|agencies)/u.test(to)
      ? []
      : [{ kind: 'text' as const, to, start, end }];
  });
}

function source(line: string): readonly LineCredit[] | null {
  const label = SOURCE.exec(line);
  return label === null ? null : named(line, label[0].length, 'text');
}

function named(line: string, from: number, kind: Credit['kind']): readonly LineCredit[] | null {
  const to = nameIn(line.slice(from));
  // A name begins with a capital and is no sentence.
  if (
    to === null ||
    to.length > LONGEST_NAME ||
    !/^[\p{Lu}@©]/u.test(to) ||
    /[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(to)
  )
    return null;
  return [{ kind, to, start: 0, end: line.length }];
}

function nameIn(text: string): string | null {
  const name = text
    .trim()
    .replace(/^\(/, '')
    .replace(/[\s.;)\]]+$/, '');
  return name === '' ? null : name;
}
