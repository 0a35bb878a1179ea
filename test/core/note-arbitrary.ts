import fc from 'fast-check';

/** Keys and values of front matter, in form and out of it. */
const fieldLines = [
  'client: SYN-101',
  'client: Jane',
  'group: SYN-G04',
  'session: 6',
  'session: -1',
  'session: "6"',
  'sesion: 6',
  'sessoin: 7',
  'date: 2025-02-30',
  'date: 2025-03-04',
  'phase: begining',
  'phase: middle',
  '"phase": &p middle',
  'variant: *p',
  'planned_sessions: 16',
  'problem_area: [grief, greif, work]',
  'problem_area: undecided',
  'problem_area:\n  - role dispute\n  - {a: b}',
  'secondary_area: bereavment',
  'dispute_stage: stalemate',
  'format: groop',
  'format: group',
  'status: draft',
  'status: cancled',
  'status: no-show',
  'setting: video',
  'start: "10:00"',
  'end: "09:50"',
  'cpt: ["90834", 90853]',
  'diagnosis: depression',
  'signed: 2025-03-04',
  'cosigned: 2025-03-01',
  'supervisor: S-03',
  'digest: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  'measures: declined',
  'measures: {phq9: 31, phq9_item9: 2, phq-9: 3, gad7: x}',
  'measures:\n  epds_item10: 1\n  ede-q: 2.5',
  'members:\n  - {id: M1, present: true, phq9_item9: 1}\n  - {id: M1}\n  - {id: Maria}',
  'members: [{id: M1}, {id: M2, problem_area: work}]',
  'tags: [mood-link, "#grief"]',
  '# a comment',
  'weather: 🌧️ rain',
  'notes: |\n  several\n  lines',
  'broken: [',
  '? complex\n: value',
  '',
];

/** Pieces of Markdown: sections, what rules look for, and what parsers stumble over. */
const bodyPieces = [
  '# Session 6',
  '## Review of the week',
  '## Focus',
  '## 3. Expolration ##',
  'Exploration\n-----------',
  '## *Plan*',
  '# Plan',
  'Plan\n====',
  '### Homework',
  '## Homework',
  '## Risk',
  '**Exploration – the row:** she *wept*. #grief',
  '**Plan**\n- a visit',
  'Calm.\n**Homework:** HW6c, ring.\n__Risk__: none, [describe] M1.',
  '***Focus***',
  '*Calm.\n**Homework:** HW6c, ring.*',
  '<!-- ipt-ignore unsigned: open\n\nShe wept.',
  'Review: low.\nFocus: grief #grief\nExploration (20 min): wept',
  'Plan: a visit\n\n- HW6d: ring',
  '**Focus**: grief and **plan**',
  '- **Risk:** asked, none\n- [ ] SI/HI: passive',
  '> [!warning] Risk\n> asked, none\n> - Safety: kept',
  'Risk (item 9): asked, none',
  'She said so. #risk #safety-plan',
  '### Exploration and plan',
  '# Exploration',
  '## How have things been since we last met',
  '**S:** low',
  '**O**\n**A:** grief\n**P:** a visit',
  '## Homework: HW6a',
  'See above.\n\nn/a',
  '%% open\n\nshut %%',
  '{{plan}} <% tp %>',
  '#### Safety',
  '## Members',
  '## Addendum 2025-03-05',
  '## Addendum',
  '## Genogram',
  'Low after the call. #mood-lnik #grief',
  'She read it out: TODO, ??? and [describe the\nmood].',
  'None this session:',
  '- [ ] HW6a: ring.\n- [x] **HW6a**: again',
  '- M1: spoke after M6 cried.\n- M2: quiet',
  '* item\n\n  second paragraph\n\n      code',
  '1. one\n2. two\nlazy',
  '> quoted\nlazy continuation\n> ## Plan',
  '```\n## Plan\nTODO',
  '~~~ js\ncode\n~~~',
  '<!-- ipt-ignore leftover-placeholder: read out -->',
  '<!-- ipt-ignore nonsense -->',
  '<!-- ipt-ignore-file unsigned: archive -->',
  '<!-- open comment',
  '<div>\n## Plan\n</div>',
  '<script>\n',
  '| a | b |\n|---|---|\n| M1 | TODO |',
  '    indented',
  '\tTODO',
  '[describe]: https://example.org "title"',
  '[describe] [name it][describe] [link](<a b> "c")',
  'denies 😔 cafe\u0301 e\u0301\u0302 \u{1F469}\u200D\u{1F467}',
  'text\n---',
  'text\n===',
  '---',
  '***',
  '\u0000 nul',
  'trailing  ',
  '\\# escaped \\[describe\\]',
  '&lt; &#35;grief',
  '-\n- \n-   x',
  '',
];

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

/** Any text at all, note or not. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '#',
        '-',
        '>',
        '`',
        ' ',
        '\t',
        '\n',
        '\r',
        '[',
        ']',
        '<',
        '!',
        '*',
        ':',
        'a',
        '😔',
        '0',
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);

/** A text that looks like a note in most of its places. */
export const noteText = fc
  .record({
    fields: fc.option(fc.subarray(fieldLines, { maxLength: 12 }), { nil: undefined, freq: 8 }),
    isClosed: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
    pieces: fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...bodyPieces) },
        { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
      ),
      { maxLength: 14 },
    ),
    gap: fc.constantFrom('\n\n', '\n'),
    lineEnd: lineEnds,
    hasEnd: fc.boolean(),
  })
  .map(({ fields, isClosed, pieces, gap, lineEnd, hasEnd }) => {
    const front = fields ? `---\n${fields.join('\n')}\n${isClosed ? '---\n\n' : ''}` : '';
    return (front + pieces.join(gap) + (hasEnd ? '\n' : '')).replaceAll('\n', lineEnd);
  });

/** A text, and the same with one stretch replaced. */
export const editedText = fc
  .record({
    text: noteText,
    at: fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    length: fc.integer({ min: 0, max: 40 }),
    piece: fc.constantFrom(
      ...bodyPieces,
      ...fieldLines,
      '\n',
      '\n\n',
      '```\n',
      '- ',
      '> ',
      '---\n',
      '    ',
      '\ufeff',
      '\r',
      '\ud83d',
      '\ude00',
    ),
  })
  .map(({ text, at, length, piece }) => {
    const start = Math.floor(at * text.length);
    return { before: text, after: text.slice(0, start) + piece + text.slice(start + length) };
  });
