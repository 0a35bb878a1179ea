import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Source files by their path from the root of the repository, parsed. */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

/** One import, type-only ones included: those are arrows too. */
export interface Import {
  readonly from: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly to: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All TypeScript sources of the product. */
export function readSources(): Sources {
  const files = ['server/src', 'client/src'].flatMap((folder) =>
    fs.existsSync(root + folder)
      ? fs
          .readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
          .map((name) => `${folder}/${name}`)
      : [],
  );
  const wanted = files
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return new Map(wanted.map((name) => [name, parse(name, fs.readFileSync(root + name, 'utf8'))]));
}

/** Texts by path, parsed like files: to show that a guard would see a violation. */
export function parseSources(texts: Readonly<Record<string, string>>): Sources {
  return new Map(Object.entries(texts).map(([name, text]) => [name, parse(name, text)]));
}

function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
}

/** Every node of a file, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The imports of a file: static, dynamic, by `require`, re-exports, and types by `import('…')`. */
export function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(file)) {
    const name = moduleNameOf(node);
    if (name !== undefined) found.push({ from: file.fileName, to: resolve(file.fileName, name) });
  }
  return found;
}

/** All imports of all files. */
export function allImports(sources: Sources): Import[] {
  return [...sources.values()].flatMap(importsOf);
}

function moduleNameOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression, arguments: args } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || (ts.isIdentifier(expression) && expression.text === 'require')
    ? textOf(args[0])
    : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function resolve(from: string, name: string): string {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name;
}
