import fs from 'node:fs';

/**
 * The recipes of docs/ci.md: code blocks by the name in their first line; several of one name in their order.
 * @param {string} name
 * @returns {string[]} at least one
 * @throws {Error} where the page has none of this name
 */
export function recipes(name) {
  const page = fs.readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```\w+\n# (.*)\n([\s\S]*?)^```$/gm)];
  const found = blocks.filter(([, first]) => first === name).map(([, , text = '']) => text);
  if (found.length === 0) throw new Error(`There is no recipe ${name}`);
  return found;
}
