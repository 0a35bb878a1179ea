import type { ConfigFile, FieldEntry, SectionEntry } from '../config/config-file.ts';
import type { Choice } from './plan.ts';

/** The configuration that a choice comes to. */
export function configOfChoice(choice: Choice): ConfigFile {
  const { headings, keys, levels, order, fromPath, labelledLines, session, include, exclude, checkFrom } =
    choice;
  const sections: Record<string, SectionEntry> = {};
  for (const { wording, sections: ids } of headings) {
    for (const id of ids) sections[id] = { aliases: [...(sections[id]?.aliases ?? []), wording] };
  }
  const fields: Record<string, FieldEntry> = {};
  for (const { key, field } of keys) fields[field] = { aliases: [...(fields[field]?.aliases ?? []), key] };
  const protocol = {
    ...(levels && { headings: levels }),
    ...(!order && { order }),
    ...(Object.keys(sections).length > 0 && { sections }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(fromPath.length === 1 && { fromPath: fromPath[0] ?? '' }),
    ...(fromPath.length > 1 && { fromPath }),
    ...(labelledLines && { labelledLines }),
    ...(session === 'by-date' && { session }),
  };
  return {
    extends: ['ipt:standard'],
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
    checkFrom,
    ...(Object.keys(protocol).length > 0 && { protocol }),
  };
}

/** The same as the text of a configuration file, with a word on what it is and how to undo it. */
export function configTextOf(choice: Choice): string {
  const json = JSON.stringify(configOfChoice(choice), null, 2);
  return `// Settings of IPT Notes for the notes in this folder, as they are written. No note was changed.
// To undo, delete this file. Notes from before "checkFrom" are read for their course, and not reported.
${shortLists(json)}
`;
}

/** Lists of texts on one line, where they fit. */
function shortLists(json: string): string {
  return json.replace(/\[\n\s+([^[\]{}]+?)\n\s+\]/g, (whole, items: string) => {
    const line = `[${items.replace(/,\n\s+/g, ', ')}]`;
    return line.length <= 90 ? line : whole;
  });
}
