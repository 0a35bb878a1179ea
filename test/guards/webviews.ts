import ts from 'typescript';
import { nodesOf, type Sources } from './sources.ts';

/** What VS Code has to make a page of one's own. */
const makers: ReadonlySet<string> = new Set([
  'createWebviewPanel',
  'createWebviewTextEditorInset',
  'registerWebviewPanelSerializer',
  'registerWebviewViewProvider',
  'registerCustomEditorProvider',
]);

/** The least that a policy must say: nothing from anywhere, and scripts by nonce only. */
const policy =
  /<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*script-src 'nonce-\$\{/;
const lax = /unsafe-(?:inline|eval)|https?:/;

/** Files that make a page without a strict policy of its own in the same file. */
export function laxWebviews(sources: Sources): string[] {
  return [...sources.values()]
    .filter((file) => makesPage(file) && !isStrict(file.text))
    .map(({ fileName }) => fileName);
}

function makesPage(file: ts.SourceFile): boolean {
  for (const node of nodesOf(file)) {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && makers.has(node.text)) return true;
  }
  return false;
}

function isStrict(text: string): boolean {
  const found = policy.exec(text);
  if (!found) return false;
  const tag = text.slice(found.index, text.indexOf('>', found.index));
  return !lax.test(tag);
}
