import ts from 'typescript';
import type { Sources } from './sources.ts';

/** Idioms in which a word of the table is the usual one, and code; in comments alone. */
const idioms =
  /\bst(?:and|ood)s?(?:ing)? (?:in )?for\b|\bstand-ins?\b|\bstands? alone\b|\bas (?:it|they) stands?\b|\b(?:left|leaves?) behind\b|\bcommand behind\b|`[^`\n]*`/gi;

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

/** Comments that use such a word in another way than in an idiom: `path:line: comment`. */
export function unusualComments(sources: Sources, words: RegExp): string[] {
  return [...sources].flatMap(([path, file]) => {
    if (file.text.startsWith('// Printed by ')) return [];
    return commentsOf(file)
      .map(({ pos, end }) => ({
        pos,
        said: file.text.slice(pos, end).replace(/\n\s*(?:\*(?!\/)|\/\/)? ?/g, ' '),
      }))
      .filter(({ said }) => words.test(said.replace(idioms, '')))
      .map(({ pos, said }) => `${path}:${file.getLineAndCharacterOfPosition(pos).line + 1}: ${said}`);
  });
}

/** Names of tests and of groups of them that use such a word in another way than in an idiom: `path:line: name`. */
export function unusualTestNames(sources: Sources, words: RegExp): string[] {
  return [...sources].flatMap(([path, file]) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const [name] = ts.isCallExpression(node) && isTest(node.expression, file) ? node.arguments : [];
      if (name && ts.isStringLiteralLike(name) && words.test(name.text.replace(idioms, ''))) {
        found.push(
          `${path}:${file.getLineAndCharacterOfPosition(name.getStart(file)).line + 1}: ${name.text}`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** True for what defines a test or a group, also where it is called for each of some rows. */
function isTest(called: ts.Expression, file: ts.SourceFile): boolean {
  return /^(?:it|test|describe|suite)\b/.test(called.getText(file));
}

/** All comments of a file, in the order of the text: those before each token, and those after it in its line. */
function commentsOf(file: ts.SourceFile): readonly ts.TextRange[] {
  const found = new Map<number, ts.TextRange>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length === 0) {
      const ranges = [
        ...(ts.getTrailingCommentRanges(file.text, node.pos) ?? []),
        ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
      ];
      for (const range of ranges) found.set(range.pos, range);
    }
    children.forEach(visit);
  };
  visit(file);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}
