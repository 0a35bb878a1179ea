import ts from 'typescript';
import { nodesOf, type Sources } from './sources.ts';

/** The module that writes, in two files. */
const writers: ReadonlySet<string> = new Set([
  'server/src/host/write-file.ts',
  'server/src/host/temporary-files.ts',
]);

/** What only looks, among the functions of Node's `fs`. */
const looks =
  /^(?:access|close|createReadStream|exists|fstat|lstat|opendir|read|readFile|readdir|readlink|readv|realpath|stat|statfs|watch|watchFile)(?:Sync)?$/;

/** Calls of Node's `fs` that may change something, outside of the module that writes: `file:line what`. */
export function otherWriters(sources: Sources): string[] {
  return [...sources].filter(([name]) => !writers.has(name)).flatMap(([name, file]) => writesIn(name, file));
}

function writesIn(name: string, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  const own = namesOfFs(file, (named) => {
    if (!looks.test(named.text)) report(named, named.text);
  });
  for (const node of nodesOf(file)) {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) continue;
    if (!own.has(node.expression.text) || looks.test(node.name.text) || isReading(node)) continue;
    report(node, node.name.text);
  }
  return found;
}

/** The names under which a file has the whole of `fs`; names of single functions are told. */
function namesOfFs(file: ts.SourceFile, onNamed: (named: ts.Identifier) => void): Set<string> {
  const own = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!/^node:fs(?:\/promises)?$/.test(statement.moduleSpecifier.text)) continue;
    const { name, namedBindings } = statement.importClause ?? {};
    if (name) own.add(name.text);
    if (namedBindings && ts.isNamespaceImport(namedBindings)) own.add(namedBindings.name.text);
    if (namedBindings && ts.isNamedImports(namedBindings)) {
      for (const each of namedBindings.elements) {
        if (!each.isTypeOnly) onNamed((each.propertyName ?? each.name) as ts.Identifier);
      }
    }
  }
  return own;
}

/** True for a type, a constant, and for a file that is opened to be read. */
function isReading(node: ts.PropertyAccessExpression): boolean {
  if (node.name.text === 'constants' || node.name.text === 'promises') return true;
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.expression !== node || !/^open(?:Sync)?$/.test(node.name.text)) {
    return false;
  }
  const [, flags] = parent.arguments;
  return flags !== undefined && ts.isStringLiteral(flags) && flags.text === 'r';
}
