import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  applySuppressions,
  fieldValue,
  isNoteByFrontMatter,
  lintNote,
  makeNote,
} from '../../../server/src/core/index.ts';
import { nextAfter } from '../../harness/next-note.ts';
import { noteOf, standard, today } from '../../harness/notes.ts';

const template = nextAfter([]).text;

function made(text: string): string | undefined {
  const edits = makeNote(text, template, standard.lexicon);
  return edits && applyEdits(text, edits);
}

/** What is reported of a note, prompts aside, as errors and warnings. */
function gapsIn(text: string): string[] {
  const note = noteOf(text);
  const settings = standard.settingsFor(undefined, (name) => fieldValue(note.fields, name));
  const { findings } = applySuppressions(lintNote(note, settings, today), settings, [], false);
  return findings
    .filter(({ rule, severity }) => rule !== 'leftover-placeholder' && /error|warning/.test(severity))
    .map(({ rule }) => rule);
}

describe('makeNote', () => {
  it('begins the note of an empty document', () => {
    expect(made('')).toBe(template);
    expect(made('\r\n')?.replaceAll('\r\n', '\n')).toBe(`${template}\n`);
  });

  it('puts front matter before a text, and the sections that are missing where they belong', () => {
    const text = '# Thursday\n\nShe came on time.\n\n## Homework\n\n- Call the cousin\n';
    const after = made(text);
    expect(after).toMatch(
      /^---\nclient: SYN-101\nsession: 1\n[\s\S]*?\n---\n\n# Thursday\n\nShe came on time\.\n/,
    );
    expect(after?.match(/^## .*/gm)).toEqual([
      '## Review of the previous week',
      '## Identification of the interpersonal problem area',
      '## Exploration of the problem area',
      '## Development of a plan to address the problem area',
      '## Homework',
    ]);
    expect(after).toContain('## Homework\n\n- Call the cousin\n');
  });

  it('leaves a signed text as it is', () => {
    expect(made('---\nclient: SYN-101\nsigned: 2025-03-05\n---\n\nText.\n')).toBeUndefined();
    expect(made('---\nclient: SYN-101\nsigned:\n---\n\nText.\n')).toContain('session: 1');
  });

  it('adds the fields that are not there to front matter, and fills in keys that wait for a value', () => {
    const text = '---\ntags: [grief]\nDate: 2025-03-04\nsession:\nclinician: C-01 # mine\n---\nText.\n';
    const after = made(text);
    expect(after).toMatch(
      /^---\ntags: \[grief\]\nDate: 2025-03-04\nsession: 1\nclinician: C-01 # mine\nclient: SYN-101\nphase: initial\n/,
    );
    expect(after?.match(/^date:/gim)).toHaveLength(1);
  });

  it('keeps the line ends of the text', () => {
    const after = made('---\r\ntags: []\r\n---\r\n\r\nText.\r\n');
    expect(after).toMatch(/\r\nclient: SYN-101\r\n/);
    expect(after?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves front matter alone that cannot be read or takes no lines', () => {
    for (const text of [
      '---\ntags: [\n---\nText.\n',
      '---\n{ tags: [] }\n---\nText.\n',
      '---\ndate: x\nText.\n',
    ])
      expect(made(text)).toBeUndefined();
  });

  it.each([
    ['# Title only\n', []],
    ['Two paragraphs.\n\nAnd no heading.', []],
    ['## Plan\n\nRest.\n\n## Review\n\nFine.\n', []],
    ['> quoted\n\n```\n## Homework\n```\n', []],
    // After code or HTML that is not closed no heading would be read.
    ['# S\n\nText.\n\n```\n## Homework\n', []],
    ['# S\n\n~~~~ md\n~~~\n\nText.', []],
    ['```', []],
    ['## Review\n\nFine.\n\n``` text\ncode\n````\n\n<pre>\nText\n', []],
    ['Text.\n\n<!-- open\n\n## Plan\n', []],
    ['- item\n\n  ```\n  code\n', []],
    // What is there already is spoken of, and nothing is missing.
    ['---\ntitle: x\n---\n\n**Plan**: rest.\n', ['section-level']],
    ['# S\n\n## Exploraton of the problem area\n\nWords.\n', ['misspelled-section']],
  ])('makes a note of whatever is there, by insertions alone: %j', (text, gaps) => {
    const edits = makeNote(text, template, standard.lexicon) ?? [];
    expect(edits.every(({ span }) => span.start === span.end)).toBe(true);
    const after = applyEdits(text, edits) ?? '';
    expect(isNoteByFrontMatter(after, standard.lexicon)).toBe(true);
    let at = 0;
    for (const line of text.split('\n').filter((each) => each !== '' && each !== '---')) {
      at = after.indexOf(line, at);
      expect(at).toBeGreaterThanOrEqual(0);
    }
    expect(gapsIn(after)).toEqual(gaps);
  });
});
