import { corpusOf } from '../corpus/store.ts';
import { interleaved } from '../measure/interleave.ts';
import { peakMemory, timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand } from '../ours.ts';
import { atMost, megabytes, milliseconds, times } from '../report/result.ts';
import type { Part } from './part.ts';

interface Measured {
  readonly notes: number;
  /** In milliseconds. */
  readonly wall: number;
  readonly perNote: number;
  /** In bytes. */
  readonly peak: number | undefined;
}

/** How time and memory grow with the caseload. */
export const scale: Part = {
  name: 'scale',
  async run({ isQuick, notes: asked }) {
    const sizes = asked ?? (isQuick ? [100, 1_000] : [1_000, 10_000, 100_000]);
    const contenders = sizes.map((notes) => ({
      name: `${notes}`,
      notes,
      command: lintCommand(corpusOf(notes).folder),
      rounds: isQuick ? 1 : notes >= 100_000 ? 3 : 5,
    }));
    const walls = await interleaved(
      contenders.map(({ name, command, rounds }) => ({ name, rounds, measure: () => timed(command) })),
    );
    const measured: Measured[] = [];
    for (const { name, notes, command } of contenders) {
      const wall = median(walls.get(name) ?? []);
      measured.push({ notes, wall, perNote: wall / notes, peak: await peakMemory(command) });
    }
    const [before, last] = [walls.get('10000'), walls.get('100000')];
    return {
      title: 'Time and memory as the caseload grows',
      notes: ['Our own linter alone, cold. The start of the process counts in.'],
      bars:
        before !== undefined && last !== undefined
          ? [
              atMost(
                'time per note at 100,000, to that at 10,000',
                1.2,
                pairedRatio(last, before) / 10,
                times,
              ),
            ]
          : [],
      tables: [
        {
          head: ['notes', 'wall, median', 'per note', 'peak memory', 'memory per note'],
          rows: measured.map(({ notes, wall, perNote, peak }) => [
            notes.toLocaleString('en'),
            milliseconds(wall),
            milliseconds(perNote),
            peak === undefined ? 'not measured' : megabytes(peak),
            peak === undefined ? 'not measured' : `${(peak / notes / 1024).toFixed(1)} KB`,
          ]),
        },
      ],
    };
  },
};
