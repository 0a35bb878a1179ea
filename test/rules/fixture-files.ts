import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFixture, unmark } from './fixture.ts';

/** The notes of all fixtures, each block in a folder of its own with its configuration: texts by path. */
export function fixtureFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const kind of ['note', 'course']) {
    const place = fileURLToPath(new URL(kind, import.meta.url));
    for (const file of fs.readdirSync(place)) {
      const name = file.replace(/\.md$/, '');
      const source = fs.readFileSync(path.join(place, file), 'utf8');
      for (const { line, config, profile, notes } of readFixture(source, name)) {
        const folder = `${name}-${line}`;
        if (config || profile) {
          const extended = profile ? { extends: `ipt:${profile}`, ...config } : config;
          files[`${folder}/.ipt-notes.jsonc`] = JSON.stringify(extended);
        }
        for (const note of notes) files[`${folder}/${note.path}`] = unmark(note.marked).text;
      }
    }
  }
  return files;
}
