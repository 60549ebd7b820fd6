/** A text into its actors by all rules for actors and their resolver, over the real reading. */
import { openChancery, openModel } from '../src/app.ts';
import { resolveActors } from '../src/extraction/actors/resolve.ts';
import { actorRules } from '../src/extraction/actors/rules.ts';
import type { ActorFinding } from '../src/extraction/finding.ts';
import { read } from '../src/reading/read.ts';
import type { KnownActor } from '../src/values/known-actor.ts';

const model = await openModel();
const chancery = await openChancery({ model });

interface About {
  readonly publishedOn?: string;
  readonly known?: readonly KnownActor[];
}

export async function actorsOf(
  text: string,
  { publishedOn = '2022-02-16', known = [] }: About = {},
): Promise<readonly ActorFinding[]> {
  const reading = await read(chancery.takeIn({ text, publishedOn }), model);
  const proposals = reading.sentences.flatMap((sentence) =>
    actorRules.flatMap((rule) => rule.find(sentence, reading)),
  );
  return resolveActors(proposals, reading, known);
}

/** "kind name: its mentions" of each actor, in the order of the text. */
export async function cast(text: string, about?: About): Promise<readonly string[]> {
  return (await actorsOf(text, about)).map(
    ({ kind, name, mentions }) => `${kind} ${name}: ${mentions.map((mention) => mention.text).join(' | ')}`,
  );
}

/** "name: office of what" of each office. */
export async function offices(text: string, about?: About): Promise<readonly string[]> {
  const actors = await actorsOf(text, about);
  return actors.flatMap(({ name, offices: held }) =>
    held.map(({ title, of }) => `${name}: ${title} of ${of === null ? 'null' : actors[of]?.name}`),
  );
}

/** The mentions that one rule proposes in a text. */
export async function proposed(rule: string, text: string): Promise<readonly string[]> {
  const reading = await read(chancery.takeIn({ text, publishedOn: '2022-02-16' }), model);
  return reading.sentences.flatMap((sentence) =>
    actorRules
      .filter(({ name }) => name === rule)
      .flatMap((found) => found.find(sentence, reading).map((mention) => mention.text)),
  );
}
