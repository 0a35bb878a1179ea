import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm run check` holds the sources against .dependency-cruiser.mjs. Here a copy of them with a violation of each kind is
// held against the same file.

const core = 'server/src/core';
/** What is planted, where, and the rule that must see it. */
const plants: readonly (readonly [kind: string, folder: string, text: string, rule: string])[] = [
  ['Node in core', `${core}/note`, "import fs from 'node:fs';\nfs;", 'node-in-few-files'],
  [
    'Node in core without its prefix',
    `${core}/note`,
    "import { join } from 'path/posix';\njoin;",
    'node-in-few-files',
  ],
  [
    'Node in core on demand',
    `${core}/note`,
    "export const load = () => import('node:fs');",
    'node-in-few-files',
  ],
  ['Node in core by require', `${core}/note`, "const fs = require('fs');\nfs;", 'node-in-few-files'],
  [
    'the editor in core',
    `${core}/queries`,
    "import type { Range } from 'vscode-languageserver';\nexport type R = Range;",
    'editor-in-few-parts',
  ],
  [
    'the editor’s types in core',
    `${core}/queries`,
    "export type P = import('vscode').Position;",
    'editor-in-few-parts',
  ],
  [
    'the protocol importing anything',
    `${core}/protocol`,
    "export { spanOf } from '../text/span.ts';",
    'arrows-of-protocol',
  ],
  [
    'a rule importing a rule',
    `${core}/rules/note`,
    "export { default } from './unsigned.ts';",
    'rules-know-no-rule',
  ],
  [
    'a course rule importing a note rule',
    `${core}/rules/course`,
    "export { default } from '../note/unsigned.ts';",
    'rules-know-no-rule',
  ],
  [
    'a course rule with a note',
    `${core}/rules/course`,
    "export type { Note } from '../../note/note.ts';",
    'course-rules-know-facts-only',
  ],
  [
    'a course rule with a tree',
    `${core}/rules/course`,
    "export type { Root } from 'mdast';",
    'course-rules-know-facts-only',
  ],
  ['a note that knows rules', `${core}/note`, "export { rules } from '../rules/index.ts';", 'arrows-of-note'],
  [
    'a rule that knows the configuration',
    `${core}/rules`,
    "export { profileNames } from '../config/profiles.ts';",
    'arrows-of-rules',
  ],
  [
    'a rule that borrows the maker of configured words',
    `${core}/rules`,
    "export { configured } from '../config/word.ts';",
    'configuration-makes-its-words',
  ],
  ['a way around the door', 'server/src/cli', "export { say } from '../core/say.ts';", 'arrows-of-cli'],
  ['a re-export around the door', 'server/src/lsp', "export * from '../core/note/note.ts';", 'arrows-of-lsp'],
  [
    'the command line in the server',
    'server/src/lsp',
    "export { run } from '../cli/run.ts';",
    'arrows-of-lsp',
  ],
  [
    'the server in the command line',
    'server/src/cli',
    "export { startServer } from '../lsp/start-server.ts';",
    'arrows-of-cli',
  ],
  [
    'the server in the client',
    'client/src',
    "export { rules } from '../../server/src/core/index.ts';",
    'arrows-of-client',
  ],
  ['Node in the server', 'server/src/lsp', "import fs from 'node:fs';\nfs;", 'node-in-few-files'],
  ['Node in the client', 'client/src', "import path from 'node:path';\npath;", 'node-in-few-files'],
  [
    'the editor in the command line',
    'server/src/cli',
    "import type { Range } from 'vscode-languageserver';\nexport type R = Range;",
    'editor-in-few-parts',
  ],
  ['a file of no part', 'server/src', "export { say } from './core/say.ts';", 'belongs-to-a-part'],
  ['a file that nobody imports', 'server/src', 'export const planted = 1;', 'is-used'],
  ['a file that is not there', `${core}/text`, "export * from './gone.ts';", 'is-there'],
  ['a circle', `${core}/text`, "export * from './circle-of-types.ts';", 'no-circles'],
];
const root = fileURLToPath(new URL('../../', import.meta.url));
const planted = (index: number) => `planted-${index}.ts`;

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}
let folder = '';
let violations: readonly Violation[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-'));
  for (const part of ['client/src', 'server/src', 'tsconfig.json', '.dependency-cruiser.mjs'])
    fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [index, [, at, text]] of plants.entries())
    fs.writeFileSync(path.join(folder, at, planted(index)), `${text}\n`);
  fs.writeFileSync(
    path.join(folder, core, 'text/circle-of-types.ts'),
    `export type * from './${planted(plants.length - 1)}';\n`,
  );
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['client/src', 'server/src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  violations = JSON.parse(run.stdout).summary.violations;
}, 240_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each(plants.map(([kind, at, , rule], index) => [kind, `${at}/${planted(index)}`, rule]))(
  '%s would be seen',
  (_, file, rule) => {
    const seen = violations
      .filter(({ from, to }) => [from, to].includes(file))
      .map(({ rule: { name } }) => name);
    expect(seen).toContain(rule);
  },
);

test('what was not planted violates nothing', () => {
  expect(violations.filter(({ from }) => !/planted-|circle-of-types/.test(from))).toEqual([]);
});
