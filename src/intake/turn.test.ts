import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnsOf } from './turn.ts';

/** Each line of a text as "head| rest", with "+" before one that goes on a turn. */
function read(...lines: readonly string[]): readonly string[] {
  return turnsOf(lines).map((turn, at) => {
    const line = lines[at] ?? '';
    if (turn === null) return line;
    return turn.head === 0 ? `+${line}` : `${line.slice(0, turn.head)}|${line.slice(turn.head)}`;
  });
}

describe('the turns of a transcript', () => {
  test('a briefing: heads of officials and of questions, and paragraphs that go on', () => {
    expect(
      read(
        'Briefing by Spokesperson Ada Brook',
        'MS. BROOK:  Good morning.',
        'We have one announcement.',
        '(Laughter.)',
        'Q    Thank you.  Why now?',
        'MR. REED (via interpreter): Why not?',
        'Q: Is that all?',
        'END  2:05 P.M. CET',
        'Press office',
      ),
    ).toEqual([
      'Briefing by Spokesperson Ada Brook',
      'MS. BROOK:|  Good morning.',
      '+We have one announcement.',
      '(Laughter.)',
      'Q|    Thank you.  Why now?',
      'MR. REED (via interpreter):| Why not?',
      'Q:| Is that all?',
      'END  2:05 P.M. CET',
      'Press office',
    ]);
  });

  test('a speech: one head over the whole text', () => {
    expect(read('Remarks at the quay', 'THE PRESIDENT:  Thank you.', 'The ships are here.')).toEqual([
      'Remarks at the quay',
      'THE PRESIDENT:|  Thank you.',
      '+The ships are here.',
    ]);
  });

  test('an interview: questions and the one who answers them', () => {
    expect(
      read('Question: Why now?', 'Ada Brook: Why not?', 'Question: Is that all?', 'Ada Brook: It is.'),
    ).toEqual([
      'Question:| Why now?',
      'Ada Brook:| Why not?',
      'Question:| Is that all?',
      'Ada Brook:| It is.',
    ]);
    expect(read('Q: Why?', 'A: Because.', 'Q: And then?', 'A: Nothing.')[3]).toBe('A:| Nothing.');
  });

  test('surnames in capitals that take turns', () => {
    expect(read('JON REED: Why?', 'BROOK: Why not?', 'REED: Well?', 'BROOK: Well.')).toEqual([
      'JON REED:| Why?',
      'BROOK:| Why not?',
      'REED:| Well?',
      'BROOK:| Well.',
    ]);
  });

  test('an extract late in an article ends with its own paragraph', () => {
    const article = Array.from({ length: 12 }, (_, at) => `The talks went on for a ${at}th day.`);
    const lines = [...article, 'MS. BROOK: We are done.', 'The hall was empty by noon.'];
    expect(read(...lines).slice(-2)).toEqual(['MS. BROOK:| We are done.', 'The hall was empty by noon.']);
  });

  test.each<[string, readonly string[]]>([
    ['labels', ['NOTE: All times are local.', 'WATCH: The ships arrive', 'UPDATE: They left.']],
    ['a fact sheet', ['FACT SHEET: The Grain Deal', 'PREVENTION: more guards.', 'PROTECTION: more boats.']],
    ['a list by person', ['Brook: 40 seats', 'Reed: 38 seats', 'Brook: 2 more', 'Others: 12 seats']],
    ['a lone letter', ['Q is for quota, said the teacher.', 'A: first letter', 'Q fever came back.']],
    ['parts of a list', ['PILLAR I: Fish', 'PILLAR II: Grain', 'PILLAR III: Oil', 'PILLAR IV: Water']],
    ['a heading with its source', ['Talks have failed: minister', 'THE LATEST: Ships leave the port']],
    ['a quotation with a colon', ['Brook said: "We are done."', 'Reed: "So are we."']],
  ])('none in %s', (_, lines) => {
    expect(read(...lines)).toEqual(lines);
  });

  test('a line of whatever kind has a head within it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant('MS. BROOK: No.'))), (lines) =>
        turnsOf(lines).every((turn, at) => turn === null || turn.head <= (lines[at] ?? '').length),
      ),
    );
  });
});
