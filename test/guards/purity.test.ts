import { describe, expect, test } from 'vitest';
import { workAtImport, worldlyUses } from './purity.ts';
import { parseSources, readSources } from './sources.ts';

const sources = readSources();

test('core reads no clock, writes no log, and waits for nothing', () => {
  expect(worldlyUses(sources)).toEqual([]);
});

test('only main does anything when it is imported', () => {
  expect(workAtImport(sources)).toEqual([]);
});

describe('a violation would be seen', () => {
  test.each([
    'export const today = () => Date.now();',
    "export const today = () => Date['now']();",
    'export const today = () => new Date();',
    'export const today = () => new Date;',
    'export const today = () => Date();',
    'export const today = () => performance.now();',
    'export function log(text: string) { console.log(text); }',
    'export const later = (run: () => void) => setTimeout(run, 0);',
    'export const later = (run: () => void) => globalThis.setTimeout(run, 0);',
    'export const chance = () => Math.random();',
    "export const load = () => fetch('x');",
    'export const { env } = process;',
  ])('in core: %s', (text) => {
    expect(worldlyUses(parseSources({ 'server/src/core/planted.ts': text }))).toHaveLength(1);
  });

  test.each([
    'export const day = (time: number) => new Date(time).getUTCDay() + Date.UTC(2025, 0, 1);',
    'export interface Io { readonly process: string; readonly console: string }',
    'export const of = (io: { process: string }) => io.process;',
  ])('but not in: %s', (text) => {
    expect(worldlyUses(parseSources({ 'server/src/core/planted.ts': text }))).toEqual([]);
  });

  test.each([
    'start();',
    'let count = 0;',
    'for (const each of [1]) each.toFixed();',
    "import fs from 'node:fs';\nexport const text = fs.readFileSync('x');",
    "import { workspace } from 'vscode';\nexport const folders = [workspace.getConfiguration('x')];",
    'export const waited = await Promise.resolve(1);',
    'export const timer = setInterval(() => {}, 1000);',
  ])('at import: %s', (text) => {
    expect(workAtImport(parseSources({ 'server/src/lsp/planted.ts': text }))).toHaveLength(1);
  });

  test('but not in main, nor in a function, nor in plain data', () => {
    const planted = parseSources({
      'server/src/main/planted.ts': 'start();',
      'server/src/host/planted.ts':
        "import fs from 'node:fs';\nexport const read = () => fs.readFileSync('x');",
      'server/src/core/planted.ts': 'export const names = new Map([1, 2].map((each) => [each, each]));',
    });
    expect(workAtImport(planted)).toEqual([]);
  });
});
