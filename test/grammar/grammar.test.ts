import fs from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import { type Coloured, tokenizer } from './tokenizer.ts';

/**
 * A fixture is a note in which everything that our grammar colours is marked: `#⟦entity.name.tag.known grief⟧` stands for
 * `#grief` with that scope. What is not marked must have no scope of ours.
 */
const folder = new URL('fixtures/', import.meta.url);

let colour: (text: string) => Coloured[];
beforeAll(async () => {
  colour = await tokenizer();
});

describe('fixtures', () => {
  test.each(fs.readdirSync(folder))('%s', (name) => {
    const { text, marks } = unmark(fs.readFileSync(new URL(name, folder), 'utf8'));
    expect(marks.length).toBeGreaterThan(0);
    const shown = (each: Coloured) => ({
      ...each,
      text: text.split('\n')[each.line]?.slice(each.start, each.end),
    });
    expect(colour(text).map(shown)).toEqual(marks.map(shown));
  });
});

test('every rule is known in a directive', () => {
  for (const { id } of rules) {
    const text = `<!-- ipt-ignore ${id}: reason -->`;
    expect(colour(text)).toContainEqual({
      line: 0,
      start: 16,
      end: 16 + id.length,
      scope: 'entity.name.function.rule',
    });
  }
});

function unmark(marked: string): { text: string; marks: Coloured[] } {
  const marks: Coloured[] = [];
  const lines = marked.split('\n').map((source, line) => {
    let out = '';
    let at = 0;
    for (const match of source.matchAll(/⟦([\w.-]+) ([^⟧]*)⟧/g)) {
      const [whole, scope = '', content = ''] = match;
      out += source.slice(at, match.index);
      marks.push({ line, start: out.length, end: out.length + content.length, scope });
      out += content;
      at = match.index + whole.length;
    }
    return out + source.slice(at);
  });
  return { text: lines.join('\n'), marks };
}
