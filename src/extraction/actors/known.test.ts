import { describe, expect, test } from 'vitest';
import { actorsOf } from '../../../test/read-actors.ts';
import type { KnownActor } from '../../values/known-actor.ts';

describe('known actors', () => {
  const known: readonly KnownActor[] = [
    {
      name: 'Fjord Watch',
      kind: 'group',
      country: 'NOR',
      aliases: ['FW'],
      office: null,
      of: null,
      from: null,
      to: null,
    },
    {
      name: 'Ada Brook',
      kind: 'person',
      country: 'NOR',
      aliases: [],
      office: 'president',
      of: 'NOR',
      from: '2020',
      to: null,
    },
  ];

  test('are found by name and alias, with the kind and country that the user gives', async () => {
    const [watch] = await actorsOf('Fjord Watch left. FW said no.', { known });
    expect(watch).toMatchObject({ kind: 'group', name: 'Fjord Watch', aliases: ['FW'], country: 'NOR' });
  });

  test('choose who an office means, but give no office', async () => {
    const [brook] = await actorsOf('Ada Brook left. The Norwegian president said no.', { known });
    expect(brook).toMatchObject({ name: 'Ada Brook', country: 'NOR', offices: [] });
    expect(brook?.mentions.map(({ text }) => text)).toEqual(['Ada Brook', 'The Norwegian president']);
  });
});
