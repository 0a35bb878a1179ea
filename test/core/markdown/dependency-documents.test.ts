import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IS_NIGHTLY, TIMEOUT } from './documents.ts';
import { expectRemarksTree } from './same-tree.ts';

const DEPENDENCIES = join(import.meta.dirname, '../../../node_modules');

/** The nightly run reads every file; `npm test` those up to this size, more than half of them. */
const LARGEST = IS_NIGHTLY ? Number.POSITIVE_INFINITY : 6_000;

test(
  'the Markdown files of the dependencies have the tree that remark gives them',
  () => {
    const files = readdirSync(DEPENDENCIES, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|markdown)$/i.test(name))
      .map((name) => join(DEPENDENCIES, name))
      .filter((path) => {
        const { size } = statSync(path);
        return size <= LARGEST;
      });
    expect(files.length).toBeGreaterThan(300);
    for (const path of files) expectRemarksTree(readFileSync(path, 'utf8'), path);
  },
  TIMEOUT,
);
