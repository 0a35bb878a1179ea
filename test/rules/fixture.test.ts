import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/core/index.ts';
import { readFixture, unmark } from './fixture.ts';

describe('marks', () => {
  test('are taken out, and their places kept in the order of their opening', () => {
    expect(unmark('a ⟦b ⟦c⟧⟧ ⟦⟧😔⟦d⟧')).toEqual({
      text: 'a b c 😔d',
      spans: [
        { start: 2, end: 5 },
        { start: 4, end: 5 },
        { start: 6, end: 6 },
        { start: 8, end: 9 },
      ],
    });
  });

  test.each(['a⟦b', 'a⟧b', '⟦a⟧⟧'])('that do not pair are an error: %s', (marked) => {
    expect(() => unmark(marked)).toThrow('mark');
  });
});

describe('blocks', () => {
  test('hold notes, settings, and what follows them', () => {
    const cases = readFixture(
      [
        'For readers.',
        '',
        '=== bad: two notes',
        '@today 2025-04-01',
        '@profile student',
        '@config {"rules": {"unsigned": "off"}}',
        '@expect warning HW7a HW7b',
        '@message Two were set.',
        '@suggest Mend it',
        '@suggest Leave it',
        '@related a.md:1:1-1:6 Set here.',
        '@instead one two',
        '@note a.md',
        'first',
        '',
        '@note b.md',
        '⟦second⟧',
        '',
        '=== fixed',
        'mended',
        '',
        '',
        '=== suggested: Mend it',
        'otherwise',
        '',
        '=== ok: nothing',
        '',
      ].join('\n'),
      'x.md',
    );
    expect(cases).toEqual([
      {
        kind: 'bad',
        title: 'two notes',
        line: 3,
        today: parseDay('2025-04-01'),
        profile: 'student',
        config: { rules: { unsigned: 'off' } },
        expect: [
          {
            severity: 'warning',
            subject: 'HW7a HW7b',
            message: 'Two were set.',
            fix: undefined,
            suggests: ['Mend it', 'Leave it'],
            related: ['a.md:1:1-1:6 Set here.'],
          },
        ],
        instead: ['one', 'two'],
        notes: [
          { path: 'a.md', marked: 'first\n' },
          { path: 'b.md', marked: '⟦second⟧\n' },
        ],
        fixed: 'mended\n\n',
        suggested: [{ title: 'Mend it', text: 'otherwise\n' }],
      },
      expect.objectContaining({ kind: 'ok', today: parseDay('2025-03-10'), config: undefined, expect: [] }),
    ]);
  });

  test.each([
    ['=== bad: no mark\n@expect error x\ntext', 'mark'],
    ['=== bad: no expectation\n⟦text⟧', '@expect'],
    ['=== bad: a part of no finding\n@message lost\n@expect error x\n⟦text⟧', 'follows an @expect'],
    ['=== bad: two for three\n@expect error x\n@expect error y\n⟦a⟧⟦b⟧⟦c⟧', '@expect'],
    ['=== bad\n@expect error x\n⟦text⟧', 'title'],
    ['=== ok: marked\n⟦text⟧', 'mark'],
    ['=== fixed\ntext', 'follows a bad block'],
    ['=== ok: fine\ntext\n=== fixed\ntext', 'follows a bad block'],
    ['=== ok: fine\n@today tomorrow\ntext', 'ISO date'],
    ['=== ok: fine\n@profile strict\ntext', 'profile'],
    ['=== ok: fine\n@config {"rulez": {}}\ntext', 'rulez'],
  ])('out of form are an error at their place: %j', (source, message) => {
    expect(() => readFixture(source, 'x.md')).toThrow(new RegExp(`^x\\.md:\\d+: .*${message}`));
  });
});
