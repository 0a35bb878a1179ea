import { expect, test } from 'vitest';
import { NoteBinder, parseMarkdown, resolveConfig } from '../../../server/src/core/index.ts';
import { proseOf } from '../../../server/src/core/note/note.ts';

const { lexicon } = resolveConfig(undefined);

/** The blocks that a text is read as. */
function blocksIn(text: string): string[] {
  return new NoteBinder(lexicon).read(text).blocks.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['below an item', '- a\n**Plan**\n- b', ['- a', '**Plan**', '- b']],
  ['below a nested item', '- a\n  - c\n**Plan**\n- b', ['- a\n  - c', '**Plan**', '- b']],
  [
    'with text after it',
    '- a\nwraps\n**Plan:** a visit\n- [ ] b',
    ['- a\nwraps', '**Plan:**', 'a visit', '- [ ] b'],
  ],
  ['in plain words with a colon', '1. a\nHomework:\n2. b', ['1. a', 'Homework:', '2. b']],
  [
    'several, one of them last',
    '- a\n**Plan**\n- b\n**Homework**',
    ['- a', '**Plan**', '- b', '**Homework**'],
  ],
  ['with an indented list below it', '- a\n**Plan**\n  - b', ['- a', '**Plan**', '- b']],
  ['a title alone on its line', '- a\nPlan\n- b', ['- a', 'Plan', '- b']],
  ['with a space before it', '- a\n **Plan**\n- b', ['- a', '**Plan**', '- b']],
  ['below a quotation', '> a\n**Plan**\n\n- b', ['> a', '**Plan**', '- b']],
  ['below a callout and a list in it', '> [!note] a\n> - b\nPlan: c', ['> [!note] a\n> - b', 'Plan:', 'c']],
])('a label at the margin ends what is above: %s', (_, text, expected) => {
  expect(blocksIn(text)).toEqual(expected);
});

test.each([
  ['an item that wraps', '- a\nand **plan** of it\n- b'],
  ['a label that is indented, as what belongs to the item is', '- a\n  **Plan**\n- b'],
  ['bold text that goes on', '- a\n**Plan** a visit to her\n- b'],
  ['a label that names no section', '- a\n**Dog:** walked\n- b'],
  ['a title without a mark in small letters', '- a\nplan\n- b'],
  ['a title in a sentence', '- a\nPlan of hers\n- b'],
  ['a label in a quotation', '> a\n> **Plan**\n> b'],
])('nothing else does: %s', (_, text) => {
  expect(blocksIn(text)).toEqual([text]);
});

test('tasks after a label are of its section, and prose counts as it is written', () => {
  const text = '**Review**\n- [x] HW3a done\n**Homework**\n- [ ] HW4a: ring the cousin\n  - soon\n';
  const note = new NoteBinder(lexicon).read(text);
  const tasks = note.blocks.map(({ facts }) => facts.tasks.length);
  expect(tasks).toEqual([0, 1, 0, 1]);
  for (const block of note.blocks) expect(proseOf(note, block)).toHaveLength(block.end - block.start);
});

test('a label that is typed below a list, letter by letter, comes to the same as when it is opened', () => {
  const binder = new NoteBinder(lexicon);
  const whole = '- a\n\n# h\n\n- b\n**Plan**\n- c\n';
  let document = parseMarkdown('');
  for (let length = 0; length <= whole.length; length++) {
    const text = whole.slice(0, length);
    document = parseMarkdown(text, document);
    const typed = binder.bind(document).blocks.map(({ start, end }) => text.slice(start, end));
    expect(typed).toEqual(blocksIn(text));
  }
});
