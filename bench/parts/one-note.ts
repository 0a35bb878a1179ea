import fs from 'node:fs';
import path from 'node:path';
import { madeNotes } from '../corpus/corpus.ts';
import { tidy } from '../corpus/manner.ts';
import { asRepository } from '../corpus/store.ts';
import { floors, NODE_START } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand, OURS } from '../ours.ts';
import { lintersOf, RUMDL, RUMDL_MD043 } from '../peers/linters.ts';
import { cacheFolder } from '../places.ts';
import { atMost, milliseconds, times } from '../report/result.ts';
import type { Part } from './part.ts';

/** One note, as a hook before a commit or an editor without a server would have it checked. */
export const oneNote: Part = {
  name: 'one-note',
  async run({ peers, isQuick }) {
    const folder = folderOfOne();
    const rounds = isQuick ? 7 : 41;
    const contenders = [
      { name: OURS, command: lintCommand(folder) },
      ...lintersOf(peers)
        .filter(({ name }) => name === RUMDL || name === RUMDL_MD043)
        .map(({ name, command }) => ({ name, command: command(folder) })),
      ...floors()
        .filter(({ name }) => name === NODE_START)
        .map(({ name, command }) => ({ name, command: command(folder) })),
    ];
    for (const { command } of contenders) timed(command);
    const walls = await interleaved(
      contenders.map(({ name, command }) => ({ name, rounds, measure: () => timed(command) })),
    );
    const own = walls.get(OURS) ?? [];
    const start = walls.get(NODE_START) ?? [];
    return {
      title: 'One note, the whole process',
      notes: [],
      bars: [atMost(`one note, to ${NODE_START}`, 1.5, pairedRatio(own, start), times)],
      tables: [
        {
          head: ['one note of 4 KB', 'wall, median', `to ${NODE_START}`],
          rows: contenders.map(({ name }) => {
            const wall = walls.get(name) ?? [];
            return [name, milliseconds(median(wall)), times(pairedRatio(wall, start))];
          }),
        },
      ],
    };
  },
};

/** A folder with the note nearest to 4,000 characters of the first hundred. */
function folderOfOne(): string {
  const folder = path.join(cacheFolder, 'one');
  const [note] = [...madeNotes(100, tidy, 0)].sort((a, b) => distance(a.text) - distance(b.text));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'note.ipt.md'), note?.text ?? '');
  asRepository(folder);
  return folder;
}

function distance({ length }: string): number {
  return Math.abs(length - 4_000);
}
