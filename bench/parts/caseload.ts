import { NO_PIECES, updatePieces } from '../../server/src/core/markdown/pieces.ts';
import { madeNotes } from '../corpus/corpus.ts';
import { type Corpus, corpusOf, type MannerName, manners } from '../corpus/store.ts';
import { floors, NODE_READ } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { type Command, peakMemory, printed, type Timing, timedWithCpu } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand, OURS, withNode } from '../ours.ts';
import {
  ESLINT,
  type Linter,
  lintersOf,
  MARKDOWNLINT,
  MDSCHEMA,
  nodeBinary,
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
  type PartResult,
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
const ONE_THREAD = `${OURS}, one thread`;
const NEWEST = `${OURS}, newest Node`;
const NEWEST_ONE = `${OURS}, newest Node, one thread`;

/** What the notes of a caseload are called in tables and bars. */
const kinds: Readonly<Record<MannerName, string>> = { written: 'as written', tidy: 'tidy' };

/** Both caseloads, cold: 1,000 and 10,000 notes, against everything that could be installed. */
export const caseload: Part = {
  name: 'caseload',
  async run(context) {
    const sizes = context.notes ?? (context.isQuick ? [SLOW_UP_TO] : [SLOW_UP_TO, 10_000]);
    const measured = [];
    for (const notes of sizes) {
      for (const manner of ['written', 'tidy'] as const) measured.push(await measure(notes, manner, context));
    }
    return {
      title: 'A caseload, cold',
      notes: [
        'Whole processes, from start to end, output thrown away. No cache of results; the files are in the ' +
          'operating system’s cache. All rules of `standard` are on, those across a course included. CPU is the time for ' +
          'which processors were busy, all threads together. The ratios are medians of the ratios round by round: above 1 x ' +
          'is slower than rumdl with default rules.',
        '“As written” are notes as people write them, “tidy” such as keep to plain paragraphs and lists. The linters that ' +
          'take seconds for 1,000 notes run on those that are written alone, and mdschema, which takes no more files in one ' +
          'call, on 1,000.',
      ],
      bars: measured.flatMap(({ bars }) => bars),
      tables: [sharesTable(), ...measured.map(({ table }) => table)],
    } satisfies PartResult;
  },
};

/** How much of the notes the parser leaves to remark. */
function sharesTable(): Table {
  const notes = 1_000;
  const rows = (Object.keys(manners) as MannerName[]).map((manner) => {
    const pieces = [...madeNotes(notes, manners[manner])].flatMap(
      ({ text }) => updatePieces(NO_PIECES, text).list,
    );
    const left = pieces.filter(({ isPlain }) => !isPlain);
    const size = (of: typeof pieces) => of.reduce((sum, { start, end }) => sum + end - start, 0);
    const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
    return [
      kinds[manner],
      pieces.length.toLocaleString('en'),
      share(left.length, pieces.length),
      share(size(left), size(pieces)),
    ];
  });
  return { head: ['1,000 notes', 'pieces', 'left to remark', 'of the characters'], rows };
}

function roundsOn(notes: number, manner: MannerName, { isQuick }: Context): Rounds {
  if (notes > SLOW_UP_TO) return { fast: isQuick ? 3 : 7, slow: 0 };
  const slow = isQuick ? 1 : 3;
  return { fast: isQuick ? 3 : 15, slow: manner === 'written' ? slow : 0 };
}

async function measure(
  notes: number,
  manner: MannerName,
  context: Context,
): Promise<{ bars: Bar[]; table: Table }> {
  const corpus = corpusOf(notes, manner);
  const contenders = contendersOn(corpus, context, roundsOn(notes, manner, context));
  // These runs are not timed: they fill the system's caches as well.
  const peaks = new Map<string, number | undefined>();
  for (const contender of contenders) {
    checkCount(contender, corpus);
    peaks.set(contender.name, await peakMemory(contender.command));
  }
  const timings = await interleaved(
    contenders.map(({ name, command, rounds: count }) => ({
      name,
      rounds: count,
      measure: () => timedWithCpu(command),
    })),
  );
  const compared = new Compared(timings);
  const rows = contenders.map(({ name, rounds: count }) => {
    const peak = peaks.get(name);
    return [
      name,
      milliseconds(compared.median('wall', name) ?? 0),
      ratioOrDash(compared.ratio('wall', name, RUMDL)),
      milliseconds(compared.median('cpu', name) ?? 0),
      ratioOrDash(compared.ratio('cpu', name, RUMDL)),
      peak === undefined ? 'not measured' : megabytes(peak),
      `${count}`,
    ];
  });
  const size = `${notes.toLocaleString('en')} notes ${kinds[manner]}, ${megabytes(corpus.bytes)}`;
  return {
    bars: barsOf(
      `${notes.toLocaleString('en')} notes ${kinds[manner]}, cold`,
      notes,
      compared,
      peaks.get(OURS),
    ),
    table: {
      head: [size, 'wall, median', 'to rumdl', 'CPU, median', 'to rumdl', 'peak memory', 'rounds'],
      rows,
    },
  };
}

function contendersOn({ folder, notes }: Corpus, { peers }: Context, rounds: Rounds): Contender[] {
  const newest = nodeBinary(peers);
  const own = [
    { name: OURS, command: lintCommand(folder) },
    { name: ONE_THREAD, command: lintCommand(folder, '--threads', '1') },
  ];
  const onNewest = newest
    ? [
        { name: NEWEST, command: withNode(newest, lintCommand(folder)) },
        { name: NEWEST_ONE, command: withNode(newest, lintCommand(folder, '--threads', '1')) },
      ]
    : [];
  const all: Contender[] = [
    ...[...own, ...onNewest].map((each) => ({ ...each, rounds: rounds.fast, count: /in ([\d,]+) notes?/ })),
    ...lintersOf(peers)
      .filter(({ mostFiles = notes }: Linter) => notes <= mostFiles)
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

/** The timings of all contenders, compared round by round. */
class Compared {
  readonly #timings: ReadonlyMap<string, readonly Timing[]>;

  constructor(timings: ReadonlyMap<string, readonly Timing[]>) {
    this.#timings = timings;
  }

  median(what: keyof Timing, name: string): number | undefined {
    const own = this.#all(what, name);
    return own && median(own);
  }

  /** `undefined` where one of the two was not measured. */
  ratio(what: keyof Timing, name: string, to: string): number | undefined {
    const [own, other] = [this.#all(what, name), this.#all(what, to)];
    return own && other && pairedRatio(own.slice(0, other.length), other);
  }

  #all(what: keyof Timing, name: string): number[] | undefined {
    const all = this.#timings.get(name)?.flatMap((timing) => timing[what] ?? []);
    return all && all.length > 0 ? all : undefined;
  }
}

const ratioOrDash = (ratio: number | undefined) => (ratio === undefined ? '–' : times(ratio));

function barsOf(what: string, notes: number, compared: Compared, peak: number | undefined): Bar[] {
  const under = (limit: number, kind: keyof Timing, name: string, to = RUMDL): Bar => {
    const title = `${what}, ${kind === 'cpu' ? 'CPU' : 'wall'}: ${name} to ${to}`;
    const ratio = compared.ratio(kind, name, to);
    return ratio === undefined
      ? notMeasured(title, `≤ ${times(limit)}`, 'not installed here')
      : atMost(title, limit, ratio, times);
  };
  const faster = (name: string, limit: number): Bar[] => {
    const ratio = compared.ratio('wall', name, OURS);
    return ratio === undefined ? [] : [atLeast(`${what}, faster than ${name} by`, limit, ratio, times)];
  };
  if (notes === 1_000) {
    return [
      under(1.4, 'cpu', OURS),
      under(2, 'wall', OURS),
      under(1.6, 'wall', NEWEST),
      ...faster(ESLINT, 10),
      ...faster(MARKDOWNLINT, 20),
    ];
  }
  if (notes !== 10_000) return [];
  const reading = compared.ratio('wall', OURS, NODE_READ);
  const withSchema = compared.ratio('wall', OURS, MDSCHEMA);
  return [
    under(1, 'cpu', ONE_THREAD),
    under(1.2, 'wall', OURS),
    under(0.9, 'wall', NEWEST),
    ...(withSchema === undefined ? [] : [under(1, 'wall', OURS, MDSCHEMA)]),
    under(1, 'wall', OURS, RUMDL_MD043),
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
