import ts from 'typescript';
import { nodesOf, type Sources } from './sources.ts';

/** Names that reach the world: the clock, the console, timers, chance, the network, the process. */
const worldly: ReadonlySet<string> = new Set([
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);

/** Methods of standard objects that read the clock or throw dice. */
const worldlyMethods: ReadonlySet<string> = new Set([
  'Date.now',
  'Math.random',
  'Intl.DateTimeFormat',
  'Temporal.Now',
]);

/** Where core reaches for anything but its arguments: `path:line what`. */
export function worldlyUses(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => path.startsWith('server/src/core/'))
    .flatMap(([path, file]) =>
      [...nodesOf(file)].flatMap((node) => {
        const what = useIn(node);
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        return what === undefined ? [] : [`${path}:${line + 1} ${what}`];
      }),
    );
}

function useIn(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && worldly.has(node.text) && isFree(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const text = node.getText().replace(/\[['"`](\w+)['"`]\]/, '.$1');
    return worldlyMethods.has(text) ? text : undefined;
  }
  const isDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
  if (isDate && (ts.isCallExpression(node) || !node.arguments?.length)) return 'the day of today';
  return undefined;
}

/** False for the name of a property, a key, a parameter or anything else that only looks like the global. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent)
  );
}

/** What a file does when it is imported, beyond making its own constants: `path:line what`. */
export function workAtImport(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => !/^(?:server|client)\/src\/main\//.test(path))
    .flatMap(([path, file]) =>
      file.statements.flatMap((statement) => {
        const what = workOf(statement, packagesOf(file));
        const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
        return what === undefined ? [] : [`${path}:${line + 1} ${what}`];
      }),
    );
}

function workOf(statement: ts.Statement, worldlyNames: ReadonlySet<string>): string | undefined {
  if (ts.isVariableStatement(statement)) {
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) return 'a variable of the module';
    return [...topNodesOf(statement)].some((node) => callsWorld(node, worldlyNames))
      ? 'a call to the world'
      : undefined;
  }
  const isDeclaration =
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportAssignment(statement);
  return isDeclaration || ts.isModuleDeclaration(statement) ? undefined : 'a statement that runs';
}

/** The nodes that run at import: bodies of functions don't. */
function* topNodesOf(node: ts.Node): Generator<ts.Node> {
  if (ts.isFunctionLike(node)) return;
  yield node;
  for (const child of node.getChildren()) yield* topNodesOf(child);
}

function callsWorld(node: ts.Node, worldlyNames: ReadonlySet<string>): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  const [first = ''] = node.expression.getText().split(/[.(]/, 1);
  return worldlyNames.has(first) || worldly.has(first);
}

/** The names that a file imports from Node and from the editor. */
function packagesOf(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!/^(?:node:|vscode)/.test(statement.moduleSpecifier.text)) continue;
    for (const node of nodesOf(statement)) if (ts.isIdentifier(node)) names.add(node.text);
  }
  return names;
}
