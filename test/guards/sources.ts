import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Source files by their path from the root of the repository, parsed. */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All TypeScript sources of the product. */
export function readSources(): Sources {
  return readFolders(['server/src', 'client/src'], /(?<!\.d)\.ts$/, () => true);
}

/** Of all sources that people write, those whose text is wanted: the product, its build, its benchmark and its tests. */
export function readAllSources(isWanted: (text: string) => boolean): Sources {
  return readFolders(
    ['server/src', 'client/src', 'bench', 'scripts', 'test'],
    /\.(?:ts|mts|mjs|cjs)$/,
    isWanted,
  );
}

function readFolders(
  folders: readonly string[],
  named: RegExp,
  isWanted: (text: string) => boolean,
): Sources {
  return new Map(
    folders
      .flatMap((folder) =>
        fs
          .readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
          .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
      )
      .filter((name) => named.test(name))
      .map((name) => [name, fs.readFileSync(root + name, 'utf8')] as const)
      .filter(([, text]) => isWanted(text))
      .map(([name, text]) => [name, parse(name, text)]),
  );
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
