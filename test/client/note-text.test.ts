import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoteText } from '../../client/src/note/note-text.ts';
import { isNoteByFrontMatter } from '../../server/src/core/index.ts';
import { standard } from '../harness/notes.ts';
import '../harness/seed.ts';

const byCore = (text: string) => isNoteByFrontMatter(text, standard.lexicon);

/** All Markdown of the repository that is written or printed by hand: notes, fixtures, pages. */
function markdown(): string[] {
  return ['examples', 'test/rules', 'docs', 'templates', '.']
    .flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
        .map((name) => `${folder}/${name}`),
    )
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = fs.readFileSync(name, 'utf8');
      // The cases of a fixture are texts of their own.
      return [text, ...text.split(/^=== .*\n/m)];
    });
}

describe('whether a text is a note, before there is a server', () => {
  it('is what the core says of all Markdown there is here', () => {
    const texts = markdown();
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(byCore).length).toBeGreaterThan(500);
    expect(texts.filter((text) => isNoteText(text) !== byCore(text))).toEqual([]);
  });

  it.each([
    '---\nclient: SYN-101\nsession: 3\n---\n',
    '\uFEFF\n---\nClient-ID: SYN-101\nSession No: 3\n---\n',
    '<!-- mine -->\n----\n"patient": SYN-101\nsession_number: "3"\n----\n',
    '---\ngroup: SYN-G04\nsession: [4, 5\n',
    '---\n{ client: SYN-101, session: 3 }\n---\n',
    '---\ntype: IPT-Session\n---\n',
    'A line.\n---\nclient: SYN-101\nsession: 3\n---\n',
    '---\rclient: SYN-101\rsession: 3\r---\r',
  ])('knows a note however it is written: %j', (text) => {
    expect([byCore(text), isNoteText(text)]).toEqual([true, true]);
  });

  it.each([
    '# Plan\n\nclient: SYN-101\nsession: 3\n',
    '---\ntitle: Session plan\ntags: [client]\n---\n',
    '---\nclient: SYN-101\n---\nsession: 3\n',
    'One.\n\nTwo.\n\n---\nclient: SYN-101\nsession: 3\n---\n',
    '',
  ])('knows what is none: %j', (text) => {
    expect([byCore(text), isNoteText(text)]).toEqual([false, false]);
  });

  it('never says no to a note', () => {
    const piece = fc.constantFrom(
      ...[
        '---',
        '----',
        '–––',
        '',
        ' ',
        '\uFEFF',
        '<!-- a',
        '-->',
        '%% a %%',
        'Words.',
        '# T',
        '{',
        '}',
        '...',
      ],
      ...[
        'client: SYN-101',
        'session: 3',
        'Session-No: 4',
        ' patient : SYN-1',
        'group_id: SYN-G04',
        '"session" : 3',
      ],
      ...[
        'type: ipt-session',
        'session_id: 12',
        'client_code: SYN-101',
        '- a',
        'a: {',
        'b: [1',
        'session #: 3',
      ],
    );
    const text = fc
      .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([lines, end]) => lines.join(end));
    fc.assert(
      fc.property(text, (each) => {
        expect(isNoteText(each) || !byCore(each)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
