import ts from 'typescript';
import { nodesOf, type Sources } from './sources.ts';

/** The only files that may make a safe word of a text, and the index, which makes its own maps of words mutable. */
const makersOfWords: ReadonlySet<string> = new Set([
  'server/src/core/course/course-index.ts',
  'server/src/core/config/word.ts',
  'server/src/core/note/lexicon.ts',
  'server/src/core/protocol/phases.ts',
  'server/src/core/protocol/word.ts',
  'server/src/core/say.ts',
]);

/** Casts to `Word` outside the files that may make one: `path:line`. */
export function castsToWord(sources: Sources): string[] {
  return castsTo('Word', makersOfWords, sources);
}

/** Casts to `SafeEdit` outside the one file that looks at what is replaced: `path:line`. */
export function castsToSafeEdit(sources: Sources): string[] {
  return castsTo('SafeEdit', new Set(['server/src/core/text/safe-edit.ts']), sources);
}

function castsTo(type: string, makers: ReadonlySet<string>, sources: Sources): string[] {
  return [...sources].flatMap(([path, file]) =>
    [...nodesOf(file)].flatMap((node) => {
      if (makers.has(path) || !isCastTo(type, node)) return [];
      return [`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`];
    }),
  );
}

function isCastTo(type: string, node: ts.Node): boolean {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return false;
  if (node.type.getText() === 'const') return false;
  // A function type that gives one, or data that holds one, is none itself.
  return [...nodesOf(node.type)].some(
    (part) =>
      ts.isTypeReferenceNode(part) && part.typeName.getText() === type && !isWithinFunction(part, node.type),
  );
}

function isWithinFunction(part: ts.Node, type: ts.Node): boolean {
  for (let node = part; node !== type.parent; node = node.parent)
    if (ts.isFunctionTypeNode(node)) return true;
  return false;
}

/** Files longer than anyone wants to read. */
export function longFiles(sources: Sources): string[] {
  return [...sources]
    .filter(([, { text }]) => !text.startsWith('// Printed by ') && text.split('\n').length - 1 > 400)
    .map(([path]) => path);
}

/** Files whose name says nothing of what is in them, or is not in kebab case. */
export function namelessFiles(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (
      !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name) ||
      /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.ts$|\/)/.test(path)
    );
  });
}

/** Default exports of anything but a rule, and rules without one. */
export function misplacedDefaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, file]) => {
    const isRule = /^server\/src\/core\/rules\/(?:note|course)\//.test(path);
    const has = file.statements.some(
      (statement) =>
        ts.isExportAssignment(statement) ||
        (ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
    );
    return has === isRule ? [] : [path];
  });
}
