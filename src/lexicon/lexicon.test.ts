import { describe, expect, test } from 'vitest';
import { COW_NUMBERS } from './cow-numbers.ts';
import { GOVERNMENTS } from './governments.ts';
import { HOLDERS } from './holders.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OUTLETS } from './outlets.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { ROLES } from './roles.ts';
import { STATES } from './states.generated.ts';
import { FORMER_STATES, STATE_CODES, STATE_SUPPLEMENT } from './states-supplement.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const codes = new Set([...STATE_CODES, ...FORMER_STATES.map(({ code }) => code)]);

describe('states', () => {
  test('each has a name; most have an adjective and a capital', () => {
    expect(STATES.map(({ code }) => code).sort()).toEqual([...STATE_CODES].sort());
    expect(STATES.filter(({ names }) => names.length === 0)).toEqual([]);
    const adjectiveless = STATES.filter(
      ({ code, demonyms }) => demonyms.length + (STATE_SUPPLEMENT[code]?.adjectives?.length ?? 0) === 0,
    );
    expect(adjectiveless.length).toBeLessThan(12);
  });

  test('no name stands for two states', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { code, names } of STATES) {
      const not = new Set(STATE_SUPPLEMENT[code]?.not ?? []);
      for (const name of new Set([...names, ...(STATE_SUPPLEMENT[code]?.names ?? [])])) {
        if (not.has(name)) continue;
        if (seen.has(name)) twice.push(`${name}: ${seen.get(name)}, ${code}`);
        seen.set(name, code);
      }
    }
    expect(twice).toEqual([]);
  });

  test('the supplement is of states that are listed', () => {
    expect(Object.keys(STATE_SUPPLEMENT).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('bodies', () => {
  test('countries are codes that are listed', () => {
    const countries = [...GOVERNMENTS, ...OUTLETS, ...ORGANISATIONS].map(({ country }) => country ?? null);
    expect(countries.filter((code) => code !== null && !codes.has(code))).toEqual([]);
  });

  test('members are codes, each with at most a first and a last day', () => {
    const faults = ORGANISATIONS.flatMap(({ names, members = '' }) => {
      const read = members.match(/[A-Z]{3}(?: \d[\d-]*){0,2}/g) ?? [];
      const wrong = read.filter((member) => {
        const [code = '', ...days] = member.split(' ');
        return !codes.has(code) || days.some((day) => !DAY.test(day)) || (days[1] ?? '9') < (days[0] ?? '0');
      });
      return read.join(' ') === members ? wrong : [`${names[0]}: ${members}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('holders', () => {
  const offices = new Set([...ROLES.values()].map(({ office }) => office));
  const organisations = new Set(ORGANISATIONS.flatMap(({ names }) => names));

  test('every row is a name, an office that is a class, of something listed, between two days', () => {
    const faults = HOLDERS.filter(
      ({ name, office, of, from, to }) =>
        name === '' ||
        !offices.has(office) ||
        !(codes.has(of) || organisations.has(of)) ||
        [from, to].some((day) => day !== null && !DAY.test(day)) ||
        (from ?? '0') > (to ?? '9'),
    );
    expect(faults).toEqual([]);
  });

  test('two holders of one office never overlap by more than the day of the change', () => {
    const overlapping = HOLDERS.flatMap((holder, at) =>
      HOLDERS.slice(at + 1)
        .filter(({ office, of }) => office === holder.office && of === holder.of)
        .filter(({ from, to }) => (from ?? '0') < (holder.to ?? '9') && (holder.from ?? '0') < (to ?? '9'))
        .filter(
          ({ from }) =>
            (from ?? '0').slice(0, 7) !== (holder.to ?? '9').slice(0, (from ?? '').length < 8 ? 7 : 10),
        )
        .map(({ name }) => `${holder.name} / ${name}`),
    );
    expect(overlapping).toEqual([]);
  });
});

describe('words for people', () => {
  test.each([
    ['foreign minister', 'foreign-minister', false],
    ['ministers of foreign affairs', 'foreign-minister', true],
    ['deputy foreign minister', 'deputy-minister', false],
    ['vice president', 'vice-president', false],
    ['secretaries general', 'secretary-general', true],
  ])('%s is of class %s', (title, office, plural) => {
    expect(ROLES.get(title)).toMatchObject({ office, plural });
  });

  test('nouns show gender only where they do', () => {
    const genders = ['gunman', 'spokeswomen', 'German', 'human', 'policeman', 'official'].map(
      (noun) => PERSON_NOUNS.get(noun)?.gender,
    );
    expect(genders).toEqual(['male', 'female', undefined, undefined, 'male', null]);
  });
});

test('every Correlates of War number is that of one state that is known', () => {
  const codes = new Set(STATES.map(({ code }) => code));
  expect(Object.keys(COW_NUMBERS).filter((code) => !codes.has(code))).toEqual([]);
  const numbers = Object.values(COW_NUMBERS);
  expect(numbers.length).toBe(new Set(numbers).size);
});
