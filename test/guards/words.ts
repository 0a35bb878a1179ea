import ts from 'typescript';
import type { Sources } from './sources.ts';

/** The words on the left of the table “Words” in CONTRIBUTING.md, as one pattern. */
export function unusualWords(contributing: string): RegExp {
  const table = contributing.slice(contributing.indexOf('| not | but |'));
  const rows = [...table.matchAll(/^\| (?!not \||---)([^|]+) \|/gm)];
  const words = rows.flatMap(([, cell = '']) => cell.split(',').map((each) => each.trim()));
  return new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'i');
}

/** Texts of three words or more in the source that use such a word: `path:line: text`. */
export function unusualTexts(sources: Sources, words: RegExp): string[] {
  return [...sources].flatMap(([path, file]) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        const text = node.getText(file);
        if (/\s\S+\s/.test(text) && words.test(text)) {
          found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${text}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
