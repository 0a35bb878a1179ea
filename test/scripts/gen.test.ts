import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences } from '../../scripts/gen/differences.ts';
import { generate } from '../../scripts/gen/generate.ts';
import { fillMarkers } from '../../scripts/gen/markers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const generated = await generate(root);

test('what is generated is what is committed', () => {
  expect(differences(root, generated).map(({ path }) => path)).toEqual([]);
});

describe('markers', () => {
  const file = 'before\n<!-- rules:start -->\nold\n<!-- rules:end -->\nafter\n';

  test('hold the new text and nothing of the old', () => {
    const once = fillMarkers(file, { rules: 'new' });
    expect(once).toBe('before\n<!-- rules:start -->\n\nnew\n<!-- rules:end -->\nafter\n');
    expect(fillMarkers(once, { rules: 'new' })).toBe(once);
  });

  test.each(['before\n', '<!-- rules:start -->\n', '<!-- rules:end -->\n<!-- rules:start -->\n'])(
    'that are absent or the wrong way round are an error: %j',
    (text) => {
      expect(() => fillMarkers(text, { rules: 'new' })).toThrow('<!-- rules:start -->');
    },
  );
});

test('a page that is no longer generated must be removed', () => {
  const wanted = generated.filter(({ path }) => path !== 'docs/rules/unsigned.md');
  expect(differences(root, wanted)).toContainEqual({ path: 'docs/rules/unsigned.md', text: undefined });
});
