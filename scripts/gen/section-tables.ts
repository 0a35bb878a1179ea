import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { tableRow } from './rule-tables.ts';

const { sections, problemAreas, tags } = standardProtocol;

/** The required sections, in their order, and those that are known by name. */
export function sectionTable(): string {
  const rows = sections.map(({ id, title, required, aliases }) => [
    `\`${id}\``,
    title,
    required ? 'required' : '',
    aliases.join(', '),
  ]);
  return table(['id', 'title', 'demand', 'also titled'], rows);
}

/** The problem areas, as tags and in front matter. */
export function areaTable(): string {
  const rows = problemAreas.map(({ id, aliases, fieldAliases }) => [
    `\`${id}\``,
    listed(aliases),
    listed(fieldAliases),
  ]);
  return table(['area', 'also', 'in front matter also'], rows);
}

/** The other tags of the vocabulary, by what they are for. */
export function tagTable(): string {
  const titles = { stage: 'stages of a dispute', task: 'tasks', technique: 'techniques', other: 'others' };
  const rows = Object.entries(titles).map(([group, title]) => [
    title,
    tags
      .filter((tag) => tag.group === group)
      .map(({ id }) => `\`#${id}\``)
      .join(', '),
  ]);
  return table(['kind', 'tags'], rows);
}

function listed(words: readonly string[]): string {
  return words.map((each) => `\`${each}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow), ''].join('\n');
}
