import { describe, expect, test } from 'vitest';
import { circles, forbiddenImports } from './arrows.ts';
import { parseSources, readSources } from './sources.ts';

const sources = readSources();

test('imports follow the arrows', () => {
  expect(sources.size).toBeGreaterThan(100);
  expect(forbiddenImports(sources)).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(circles(sources)).toEqual([]);
});

describe('a violation would be seen', () => {
  const core = 'server/src/core';
  test.each([
    ['Node in core', `${core}/note/planted.ts`, "import fs from 'node:fs';"],
    ['Node in core without its prefix', `${core}/note/planted.ts`, "import { join } from 'path/posix';"],
    ['Node in core on demand', `${core}/note/planted.ts`, "export const load = () => import('node:fs');"],
    ['Node in core by require', `${core}/note/planted.ts`, "const fs = require('fs');"],
    [
      'the editor in core',
      `${core}/queries/planted.ts`,
      "import type { Range } from 'vscode-languageserver';",
    ],
    [
      'the editor’s types in core',
      `${core}/queries/planted.ts`,
      "export type P = import('vscode').Position;",
    ],
    [
      'the protocol importing anything',
      `${core}/protocol/planted.ts`,
      "import { spanOf } from '../text/span.ts';",
    ],
    ['a rule importing a rule', `${core}/rules/note/planted.ts`, "import other from './unsigned.ts';"],
    [
      'a course rule importing a note rule',
      `${core}/rules/course/planted.ts`,
      "import other from '../note/unsigned.ts';",
    ],
    [
      'a course rule with a note',
      `${core}/rules/course/planted.ts`,
      "import type { Note } from '../../note/note.ts';",
    ],
    ['a course rule with a tree', `${core}/rules/course/planted.ts`, "import type { Root } from 'mdast';"],
    ['a note that knows rules', `${core}/note/planted.ts`, "import { rules } from '../rules/index.ts';"],
    [
      'a rule that knows the configuration',
      `${core}/rules/planted.ts`,
      "import { profiles } from '../config/profiles.ts';",
    ],
    ['a way around the door', 'server/src/cli/planted.ts', "import { say } from '../core/say.ts';"],
    ['a re-export around the door', 'server/src/lsp/planted.ts', "export * from '../core/note/note.ts';"],
    ['the command line in the server', 'server/src/lsp/planted.ts', "import { run } from '../cli/run.ts';"],
    [
      'the server in the command line',
      'server/src/cli/planted.ts',
      "import { startServer } from '../lsp/start-server.ts';",
    ],
    [
      'the server in the client',
      'client/src/planted.ts',
      "import { rules } from '../../server/src/core/index.ts';",
    ],
    ['Node in the server', 'server/src/lsp/planted.ts', "import fs from 'node:fs';"],
    ['Node in the client', 'client/src/planted.ts', "import path from 'node:path';"],
    [
      'the editor in the command line',
      'server/src/cli/planted.ts',
      "import type { Range } from 'vscode-languageserver';",
    ],
    ['a file outside the house', 'server/src/planted.ts', 'export const planted = 1;'],
  ])('%s', (_, path, text) => {
    const planted = forbiddenImports(new Map([...sources, ...parseSources({ [path]: text })]));
    expect(planted.filter((each) => each.includes('planted'))).toHaveLength(1);
  });

  test('a circle, of types as well', () => {
    const planted = parseSources({
      'server/src/core/text/a.ts': "import type { B } from './b.ts';",
      'server/src/core/text/b.ts': "import { c } from './c.ts';",
      'server/src/core/text/c.ts': "export * from './a.ts';",
    });
    expect(circles(planted)).toEqual([
      ['server/src/core/text/a.ts', 'server/src/core/text/b.ts', 'server/src/core/text/c.ts'],
    ]);
  });
});
