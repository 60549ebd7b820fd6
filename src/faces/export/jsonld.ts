/**
 * Entries -> JSON-LD: reports as schema.org NewsArticle, statements as Quotation, their evidence as W3C Web Annotations,
 * the way from the speaker through the outlets to the report as PROV-O.
 */
import type { Entry, EntryKind, EntryParty, ReportHead, Role } from '../../archive/archive.ts';
import type { RecordStatement, RecordStep } from '../../record/record.ts';
import { correctionWords } from '../cli/correction-wording.ts';
import { annotationOf } from './annotation.ts';
import type { Harvest, Pieces } from './harvest.ts';
import { CONTEXT } from './jsonld-context.ts';
import { actorId, entryId, type Node, reportId } from './jsonld-ids.ts';
import { webAddress } from './web-address.ts';

/** A node of a report or an actor is written again when so many others came since: twice said is once meant in RDF. */
const REMEMBERED = 1000;

export async function* jsonldPieces(harvest: Harvest, kinds: readonly EntryKind[]): Pieces {
  const isNew = memoryOf(REMEMBERED);
  let comma = '';
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  for await (const entries of harvest.stretches(kinds)) {
    let lines = '';
    for (const entry of entries) {
      const { report } = await harvest.recordOf(entry);
      const told = [
        reportNode(entry.report),
        ...entry.parties.map(actorNode),
        ...entryNodes(entry),
        annotationOf(entry, report),
      ];
      for (const node of told) {
        if (!isNew(String(node.id))) continue;
        lines += `${comma}\n${JSON.stringify(node)}`;
        comma = ',';
      }
    }
    yield lines;
  }
  yield '\n]}\n';
}

function memoryOf(most: number): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    for (const oldest of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return true;
  };
}

function reportNode(report: ReportHead): Node {
  return {
    id: reportId(report.key),
    type: ['NewsArticle', 'Entity'],
    identifier: report.id,
    ...known('headline', report.title),
    ...known(
      'publisher',
      report.publisher === null ? null : { type: 'Organization', name: report.publisher },
    ),
    ...known('datePublished', report.publishedOn),
    ...known('url', webAddress(report.url)),
    ...known('alternateOf', report.copyOf === null ? null : reportId(report.copyOf)),
  };
}

function actorNode({ actor, name, kind, country }: EntryParty): Node {
  const type = kind === 'person' ? 'Person' : kind === 'state' ? 'Country' : 'Organization';
  return { id: actorId(actor), type: [type, 'Agent'], name, kind, ...known('country', country) };
}

function entryNodes(entry: Entry): readonly Node[] {
  switch (entry.kind) {
    case 'statement':
      return statementNodes(entry);
    case 'event':
      return [
        {
          ...common(entry, 'Action'),
          eventType: entry.type,
          ...known('eventMode', entry.mode),
          ...some('eventContext', entry.contexts),
          ...known('status', entry.status),
          ...some('agent', ids(entry, 'by')),
          ...some('addressee', ids(entry, 'to')),
          ...known('location', placeOf(entry)),
        },
      ];
    case 'instrument':
      return [
        {
          ...common(entry, 'CreativeWork'),
          kind: entry.type,
          ...known('name', entry.instrument),
          ...some('author', ids(entry, 'by')),
          ...some('addressee', ids(entry, 'to')),
          ...some('party', ids(entry, 'party')),
          ...known('disclosure', entry.status),
        },
      ];
    case 'step': {
      const { instrument } = entry.item as RecordStep & { readonly instrument: string };
      return [
        {
          ...common(entry, 'Action'),
          kind: entry.type,
          object: entryId(`${entry.report.key}.${instrument}`),
          ...some('agent', ids(entry, 'by')),
          ...some('addressee', ids(entry, 'to')),
          ...known('manner', entry.mode),
          ...known('answer', entry.status),
        },
      ];
    }
  }
}

/** The quotation as this report prints it, and before it what the speaker said and what each outlet made of that. */
function statementNodes(entry: Entry): readonly Node[] {
  const item = entry.item as RecordStatement;
  const id = entryId(entry.id);
  const [speaker] = ids(entry, 'speaker');
  const said = `${id}:said`;
  const outlets = ids(entry, 'relay');
  const chain = [said, ...outlets.map((_, at) => `${id}:relay:${at + 1}`)];
  const last = chain.at(-1);
  return [
    {
      ...common(entry, 'Quotation'),
      text: entry.words,
      act: entry.type,
      ...known('form', entry.speech),
      ...known('polarity', entry.status),
      ...known('modality', entry.mode),
      ...known('spokenByCharacter', speaker),
      ...some('addressee', ids(entry, 'to')),
      ...some('about', ids(entry, 'about')),
      ...some('onBehalfOf', ids(entry, 'for')),
      ...known('locationCreated', placeOf(entry)),
      ...known('within', item.within === null ? null : entryId(`${entry.report.key}.${item.within}`)),
      hadPrimarySource: said,
      ...(item.form === 'indirect' ? { wasDerivedFrom: last } : { wasQuotedFrom: last }),
    },
    { id: said, type: 'Entity', ...known('wasAttributedTo', speaker) },
    ...outlets.map((outlet, at) => ({
      id: chain[at + 1],
      type: 'Entity',
      wasAttributedTo: outlet,
      wasDerivedFrom: chain[at],
    })),
  ];
}

function common(entry: Entry, type: string): Node {
  const { by } = entry.item as { readonly by?: unknown };
  return {
    id: entryId(entry.id),
    type: [type, 'Entity'],
    isPartOf: reportId(entry.report.key),
    ...(entry.isDated ? { ...known('firstDay', entry.from), ...known('lastDay', entry.to) } : {}),
    ...known('rule', typeof by === 'string' ? by : null),
    ...known('correction', correctionWords(entry) || null),
  };
}

function placeOf({ place }: Entry): Node | null {
  return place === null ? null : { type: 'Place', name: place };
}

function ids({ parties }: Entry, role: Role): readonly string[] {
  return [...new Set(parties.filter((party) => party.role === role).map(({ actor }) => actorId(actor)))];
}

function known(name: string, value: unknown): Node {
  return value === null || value === undefined ? {} : { [name]: value };
}

function some(name: string, values: readonly string[]): Node {
  return values.length === 0 ? {} : { [name]: values };
}
