import { describe, expect, test } from 'vitest';
import { parseSources, readSources } from './sources.ts';
import { laxWebviews } from './webviews.ts';

const page = (content: string) => ({
  'client/src/views/planted.ts': `import { window } from 'vscode';
const panel = window.createWebviewPanel('x', 'X', 1);
panel.webview.html = \`<meta http-equiv="Content-Security-Policy" content="${content}">\`;`,
});

test('every page that the client makes has a strict content security policy', () => {
  const sources = readSources();
  expect(sources.has('client/src/start-client.ts')).toBe(true);
  expect(laxWebviews(sources)).toEqual([]);
});

describe('a violation would be seen', () => {
  test.each([
    "window.createWebviewPanel('x', 'X', 1).webview.html = '<p>';",
    "window['createWebviewPanel']('x', 'X', 1);",
    "const { registerWebviewViewProvider: register } = window; register('x', provider);",
  ])('%s', (text) => {
    expect(laxWebviews(parseSources({ 'client/src/planted.ts': text }))).toEqual(['client/src/planted.ts']);
  });

  const hole = (name: string) => `$\{${name}}`;
  const strict = `default-src 'none'; style-src ${hole('cspSource')}; script-src 'nonce-${hole('nonce')}'`;
  test.each([
    ['no default', `script-src 'nonce-${hole('nonce')}'`],
    ['no nonce', `default-src 'none'; script-src ${hole('cspSource')}`],
    ['inline styles', strict.replace('style-src', "style-src 'unsafe-inline'")],
    ['remote content', strict.replace('style-src', 'style-src https://example.org')],
  ])('in its policy: %s', (_, content) => {
    expect(laxWebviews(parseSources(page(content)))).toHaveLength(1);
  });

  test('and a strict policy passes', () => {
    expect(laxWebviews(parseSources(page(strict)))).toEqual([]);
  });
});
