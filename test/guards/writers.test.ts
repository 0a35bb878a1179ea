import { expect, it, test } from 'vitest';
import { parseSources, readSources } from './sources.ts';
import { otherWriters } from './writers.ts';

it('one module writes all files', () => {
  expect(otherWriters(readSources())).toEqual([]);
});

test.each([
  ["import fs from 'node:fs';\nfs.writeFileSync('a', '');", 'writeFileSync'],
  ["import fs from 'node:fs';\nfs.mkdirSync('a');", 'mkdirSync'],
  ["import fs from 'node:fs';\nfs.openSync('a', 'w');", 'openSync'],
  ["import * as files from 'node:fs';\nfiles.rmSync('a');", 'rmSync'],
  ["\nimport { renameSync } from 'node:fs';", 'renameSync'],
  ["import fs from 'node:fs/promises';\nfs.appendFile('a', '');", 'appendFile'],
])('another that writes would be seen: %s', (text, what) => {
  expect(otherWriters(parseSources({ 'server/src/cli/a.ts': text }))).toEqual([
    `server/src/cli/a.ts:2 ${what}`,
  ]);
});

it('what only reads is none', () => {
  const text = "import fs from 'node:fs';\nfs.readFileSync('a'); fs.openSync('a', 'r'); let s: fs.Stats;";
  expect(otherWriters(parseSources({ 'server/src/cli/a.ts': text }))).toEqual([]);
});
