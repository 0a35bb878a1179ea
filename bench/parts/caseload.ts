import { type Corpus, corpusOf } from '../corpus/store.ts';
import { floors, NODE_READ } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { type Command, peakMemory, printed, timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand, OURS } from '../ours.ts';
import {
  ESLINT,
  type Linter,
  lintersOf,
  MARKDOWNLINT,
  MDSCHEMA,
  RUMDL,
  RUMDL_MD043,
} from '../peers/linters.ts';
import {
  atLeast,
  atMost,
  type Bar,
  megabytes,
  milliseconds,
  notMeasured,
  type Table,
  times,
} from '../report/result.ts';
import type { Context, Part } from './part.ts';

/** How often each contender runs. */
interface Rounds {
  readonly fast: number;
  readonly slow: number;
}

interface Contender {
  readonly name: string;
  readonly command: Command;
  readonly rounds: number;
  readonly count?: RegExp;
}

/** The most notes on which the linters run that take seconds for 1,000. */
const SLOW_UP_TO = 1_000;

/** A caseload, cold: 1,000 and 10,000 notes, against everything that could be installed. */
export const caseload: Part = {
  name: 'caseload',
  async run(context) {
    const sizes = context.notes ?? (context.isQuick ? [SLOW_UP_TO] : [SLOW_UP_TO, 10_000]);
    const measured = [];
    for (const notes of sizes) measured.push(await measure(notes, roundsOn(notes, context), context));
    return {
      title: 'A caseload, cold',
      notes: [
        'Whole processes, from start to end, output thrown away. No cache of results; the files are in the ' +
          'operating system’s cache. All rules of `standard` are on, those across a course included. The ratio is ' +
          'the median of the ratios round by round: above 1 x is slower than rumdl with default rules.',
        'On more than 1,000 notes the linters that take seconds for 1,000 are left out, and mdschema, which takes no more ' +
          'files in one call.',
      ],
      bars: measured.flatMap(({ bars }) => bars),
      tables: measured.map(({ table }) => table),
    };
  },
};

function roundsOn(notes: number, { isQuick }: Context): Rounds {
  if (notes > SLOW_UP_TO) return { fast: isQuick ? 3 : 7, slow: 0 };
  return isQuick ? { fast: 3, slow: 1 } : { fast: 15, slow: 3 };
}

async function measure(
  notes: number,
  rounds: Rounds,
  { peers }: Context,
): Promise<{ bars: Bar[]; table: Table }> {
  const corpus = corpusOf(notes);
  const contenders = contendersOn(corpus, lintersOf(peers), rounds);
  // These runs are not timed: they fill the system's caches as well.
  const peaks = new Map<string, number | undefined>();
  for (const contender of contenders) {
    checkCount(contender, corpus);
    peaks.set(contender.name, await peakMemory(contender.command));
  }
  const walls = await interleaved(
    contenders.map(({ name, command, rounds: count }) => ({
      name,
      rounds: count,
      measure: () => timed(command),
    })),
  );
  const reference = walls.get(RUMDL);
  const rows = contenders.map(({ name, rounds: count }) => {
    const own = walls.get(name) ?? [];
    const peak = peaks.get(name);
    return [
      name,
      milliseconds(median(own)),
      reference ? times(pairedRatio(own.slice(0, reference.length), reference)) : '–',
      peak === undefined ? 'not measured' : megabytes(peak),
      `${count}`,
    ];
  });
  const size = `${notes.toLocaleString('en')} notes, ${megabytes(corpus.bytes)}`;
  return {
    bars: barsOf(notes, walls, peaks.get(OURS)),
    table: { head: [size, 'wall, median', `to ${RUMDL}`, 'peak memory', 'rounds'], rows },
  };
}

function contendersOn({ folder, notes }: Corpus, linters: readonly Linter[], rounds: Rounds): Contender[] {
  const all = [
    { name: OURS, command: lintCommand(folder), rounds: rounds.fast, count: /in ([\d,]+) notes?/ },
    ...linters
      .filter(({ mostFiles = notes }) => notes <= mostFiles)
      .map((linter) => ({
        ...linter,
        command: linter.command(folder),
        rounds: linter.isSlow ? rounds.slow : rounds.fast,
      })),
    ...floors().map(({ name, command }) => ({ name, command: command(folder), rounds: rounds.fast })),
  ];
  return all.filter((each) => each.rounds > 0);
}

/**
 * Shows that every note is looked at, where the contender says how many it saw.
 * @throws Error where it saw more or fewer.
 */
function checkCount({ name, command, count }: Contender, { notes }: Corpus): void {
  if (count === undefined) return;
  const [, seen = ''] = count.exec(printed(command)) ?? [];
  if (Number(seen.replaceAll(',', '')) !== notes) {
    throw new Error(
      `${name} looked at ${seen === '' ? 'an unknown number of' : seen} files, not at ${notes}`,
    );
  }
}

function barsOf(notes: number, walls: ReadonlyMap<string, number[]>, peak: number | undefined): Bar[] {
  const what = `${notes.toLocaleString('en')} notes, cold`;
  const own = walls.get(OURS) ?? [];
  const ratioTo = (name: string) => {
    const other = walls.get(name);
    return other && pairedRatio(own.slice(0, other.length), other);
  };
  const under = (name: string, limit: number) => {
    const ratio = ratioTo(name);
    const title = `${what}, to ${name}`;
    return ratio === undefined
      ? notMeasured(title, `≤ ${times(limit)}`, 'not installed here')
      : atMost(title, limit, ratio, times);
  };
  const faster = (name: string, limit: number) => {
    const ratio = ratioTo(name);
    const title = `${what}, faster than ${name} by`;
    return ratio === undefined
      ? notMeasured(title, `≥ ${times(limit)}`, 'not installed here')
      : atLeast(title, limit, 1 / ratio, times);
  };
  if (notes === 1_000) {
    return [under(RUMDL, 0.6), under(MDSCHEMA, 0.7), faster(ESLINT, 10), faster(MARKDOWNLINT, 20)];
  }
  if (notes !== 10_000) return [];
  const reading = ratioTo(NODE_READ);
  return [
    under(RUMDL, 0.6),
    { ...under(RUMDL_MD043, 1), what: `${what}, to ${RUMDL_MD043} (the stretch)` },
    peak === undefined
      ? notMeasured(`${what}, peak memory`, '≤ 150 MB', 'needs /proc')
      : atMost(`${what}, peak memory`, 150 * 1024 * 1024, peak, megabytes),
    ...(reading === undefined
      ? []
      : [
          {
            what: `${what}, to ${NODE_READ} (the floor)`,
            bar: '–',
            measured: times(reading),
            isMet: undefined,
          },
        ]),
  ];
}
