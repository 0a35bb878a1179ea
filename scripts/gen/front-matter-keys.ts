import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { looseForm } from '../../server/src/core/text/loose-form.ts';

/** The marks of a note in its front matter, by the fields that make them. */
const marks = { session: ['session'], whose: ['client', 'group'], type: ['type'] };

/** What tells the client, before there is a server, whether a Markdown text is a note: the core's names of keys. */
export function frontMatterKeysFile(): string {
  const names = Object.entries(marks).map(([mark, fields]) => {
    const found = standardProtocol.fields
      .filter(({ name }) => fields.includes(name))
      .flatMap(({ name, aliases }) => [name, ...aliases.always, ...aliases.whereItFits]);
    const list = [...new Set(found.map(looseForm))].map((name) => `'${name}'`);
    const written = list.length === 1 ? list.join('') : `\n${list.map((each) => `  ${each},\n`).join('')}`;
    return `export const ${mark}: ReadonlySet<string> = new Set([${written}]);\n`;
  });
  return `${head}${names.join('')}`;
}

const head = `// Printed by "npm run gen" from the protocol. A test compares it with the core.

`;
