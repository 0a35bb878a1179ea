import fs from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { violationsOf } from '../../../server/src/core/config/schema-check.js';
import { configSchema } from '../../../server/src/core/index.ts';

/** Keys and values of configurations, near ones, and others. */
const key = fc.constantFrom(
  ...[
    'extends',
    'include',
    'drafts',
    'protocol',
    'rules',
    'overrides',
    'sections',
    'plan',
    'title',
    'aliases',
  ],
  ...[
    'required',
    'fields',
    'clinic',
    'type',
    'codes',
    'client',
    'measures',
    'phq9',
    'bands',
    'from',
    'label',
  ],
  ...['unsigned', 'days', 'wording', 'terms', 'term', 'instead', 'when', 'files', 'tags', 'x', 'a/b~c'],
);
const single = fc.constantFrom<unknown>(
  ...[
    '',
    'error',
    'off',
    'skip',
    'string',
    'ipt:student',
    '^A$',
    '^(A$',
    'A',
    0,
    -1,
    3,
    1.5,
    true,
    false,
    null,
  ],
);
const { config } = fc.letrec<{ config: unknown }>((tie) => ({
  config: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    single,
    fc.array(tie('config'), { maxLength: 3 }),
    fc.dictionary(key, tie('config'), { maxKeys: 4 }),
  ),
}));

const shipped: Schema = JSON.parse(
  fs.readFileSync(new URL('../../../schemas/ipt-notes.schema.json', import.meta.url), 'utf8'),
);

/** A schema with what it refers to in place. */
function resolved(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(resolved);
  if (typeof part !== 'object' || part === null) return part;
  if ('$ref' in part)
    return resolved(shipped['definitions']?.[String(part.$ref).slice('#/definitions/'.length)]);
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, resolved(each)]));
}

test('what is shipped to editors is the schema, with its shared parts written once', () => {
  const { definitions, ...rest } = shipped;
  expect(resolved(rest)).toEqual(configSchema());
  expect(Object.keys(definitions ?? {})).toContain('measure');
});

test('what VS Code completes by finds fault with nothing', () => {
  const suggestions: Schema = JSON.parse(
    fs.readFileSync(new URL('../../../schemas/ipt-notes.suggestions.json', import.meta.url), 'utf8'),
  );
  const other = new Validator(suggestions, '7', true);
  fc.assert(
    fc.property(config, (value) => {
      expect(other.validate(value).valid).toBe(true);
    }),
    { numRuns: 1000, seed: 20_250_601 },
  );
});

test('what was printed takes and refuses what the schema does', () => {
  const other = new Validator(shipped, '7', true);
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(config, (value) => {
      const isTaken = violationsOf(value).length === 0;
      seen[isTaken ? 'taken' : 'refused']++;
      expect(isTaken).toBe(other.validate(value).valid);
    }),
    { numRuns: 3000, seed: 20_250_601 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
});
