import fs from 'node:fs';

const FOLDER = 'examples/clinic';

/**
 * The files of the example clinic. An extension in a browser cannot list its own folders, and copies them by their names.
 * @param root the repository, ending in `/`.
 */
export function exampleFilesFile(root: string): string {
  const names = fs.readdirSync(root + FOLDER, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${root}${FOLDER}/`.length))
    .sort();
  return `// Printed by \`npm run gen\` from ${FOLDER}.

/** The files of the example clinic, by their paths in it. */
export const exampleFiles: readonly string[] = [
${files.map((file) => `  '${file}',\n`).join('')}];
`;
}
