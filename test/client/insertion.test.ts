import { describe, expect, it } from 'vitest';
import { currentEdits, refusalOf } from '../../client/src/commands/insertion.ts';
import type { InsertSectionsResult } from '../../server/src/wire/note-edits.ts';
import { outlineOf } from './wire-samples.ts';

describe('sections are inserted', () => {
  it('into notes that no one has signed', () => {
    expect(refusalOf(outlineOf())).toBeUndefined();
    expect(refusalOf(outlineOf({ isDraft: true }))).toBeUndefined();
    expect(refusalOf(outlineOf({ isSigned: true }))).toMatch(/^This note is signed\. .* write an addendum/);
    expect(refusalOf(undefined)).toBe('The active editor shows no session note.');
  });
});

describe('the edits', () => {
  const edit = (line: number, character: number) => ({
    range: { start: { line, character }, end: { line, character } },
    newText: `${line}:${character}`,
  });
  const answers = (...results: (InsertSectionsResult | null)[]) => {
    let asked = 0;
    return { ask: async () => results[asked++] ?? null, asked: () => asked };
  };

  it('come in the order of the text', async () => {
    const { ask } = answers({ version: 3, edits: [edit(9, 0), edit(2, 5), edit(2, 1)] });
    const edits = await currentEdits(ask, () => 3);
    expect(edits.map(({ newText }) => newText)).toEqual(['2:1', '2:5', '9:0']);
  });

  it('are asked for again until they hold for the document as it is', async () => {
    const { ask, asked } = answers(
      { version: 3, edits: [edit(1, 0)] },
      { version: 4, edits: [edit(2, 0)] },
      { version: 5, edits: [edit(3, 0)] },
    );
    const edits = await currentEdits(ask, () => 5);
    expect(edits.map(({ newText }) => newText)).toEqual(['3:0']);
    expect(asked()).toBe(3);
  });

  it('are none where the document is no note any more', async () => {
    const { ask, asked } = answers(null);
    expect(await currentEdits(ask, () => 5)).toEqual([]);
    expect(asked()).toBe(1);
  });
});
