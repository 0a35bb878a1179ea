import { expect, test } from 'vitest';
import { NoteBinder, resolveConfig } from '../../../server/src/core/index.ts';
import { proseOf } from '../../../server/src/core/note/note.ts';

const { lexicon } = resolveConfig(undefined);

test.each(['*Calm.\n**Homework:** HW6c, ring.*\n', "'*Calm.\n'**Homework:** HW6c, ring **her:** aunt.\n"])(
  'a label within emphasis is cut out of it: %j',
  (paragraph) => {
    const text = `Focus: grief\nPlan: a visit\n${paragraph}`;
    const note = new NoteBinder(lexicon).read(text);
    expect(note.blocks.map((block) => text.slice(block.start, block.end)).join('')).toContain('HW6c, ring');
    for (const block of note.blocks) expect(proseOf(note, block)).toHaveLength(block.end - block.start);
  },
);
