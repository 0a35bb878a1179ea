import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { madeNotes } from './corpus/corpus.ts';
import { interleaved } from './measure/interleave.ts';
import { median, pairedRatio } from './measure/statistics.ts';
import { cacheFolder, projectFolder } from './places.ts';
import { atMost, milliseconds, type PartResult, type Unit } from './report/result.ts';
import type * as works from './steps/works.ts';

type Works = typeof works;

/** The bar needs a digit more than other ratios. */
const times: Unit = (value) => `${value.toFixed(2)} x`;
/** No work may take longer than so many times what it took. */
const BAR = 1.15;
const ROUNDS = 25;
/** The first rounds are left out: an editor and a large caseload find compiled code. */
const WARM_UP = 5;
const KEYS = 60;

/**
 * Compares what is built of this folder with an older state of the project: the works of `steps/works.ts` of both in one
 * process, in turn, by the time that the processors were busy, so that what else the machine does matters little.
 * @param folder with the older state, its packages installed.
 * @throws where it has no `bench/steps/works.ts`, or one that cannot be built.
 */
export async function compareWith(folder: string): Promise<PartResult> {
  const builds = [
    { name: 'before', works: await worksOf(path.resolve(folder), 'before') },
    { name: 'now', works: await worksOf(projectFolder, 'now') },
  ];
  const notes = Array.from(madeNotes(300), ({ path: file, text }) => ({ path: `/made/${file}`, text }));
  const measured: { work: string; before: number; now: number; ratio: number }[] = [];
  for (const [work, make] of Object.entries(worksOn(notes))) {
    const rounds = await interleaved(
      builds.map((build) => {
        const run = make(build.works);
        for (let i = 0; i < WARM_UP; i++) run();
        return { name: build.name, rounds: ROUNDS, measure: () => busy(run) };
      }),
    );
    const [before, now] = [rounds.get('before') ?? [], rounds.get('now') ?? []];
    measured.push({ work, before: median(before), now: median(now), ratio: pairedRatio(now, before) });
  }
  return {
    title: 'Against an older state of the project',
    notes: [
      `Processor time, garbage collection and compiler included; the median of ${ROUNDS} rounds in turn.`,
    ],
    bars: measured.map(({ work, ratio }) => atMost(work, BAR, ratio, times)),
    tables: [
      {
        head: ['work', 'before', 'now', 'now to before'],
        rows: measured.map(({ work, before, now, ratio }) => [
          work,
          milliseconds(before),
          milliseconds(now),
          times(ratio),
        ]),
      },
    ],
  };
}

type Sources = Parameters<Works['check']>[0];

function worksOn(notes: Sources): Record<string, (works: Works) => () => void> {
  const keys = (size: number) => (works: Works) => {
    const { open, press } = works.typing(size);
    open();
    return () => {
      for (let key = 0; key < KEYS; key++) press();
    };
  };
  return {
    'parsing 300 notes': (works) => () => works.parseAll(notes),
    'checking 300 notes': (works) => () => works.check(notes),
    [`${KEYS} keys at 10 KB`]: keys(10_000),
    [`${KEYS} keys at 100 KB`]: keys(100_000),
    [`${KEYS} keys at 1 MB`]: keys(1_000_000),
  };
}

/** Milliseconds for which this process kept processors busy. */
function busy(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The works of a state of the project, as its bundles are built. */
async function worksOf(folder: string, name: string): Promise<Works> {
  const outfile = path.join(cacheFolder, 'against', `${name}.mjs`);
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: [path.join(folder, 'bench/steps/works.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  return await import(pathToFileURL(outfile).href);
}
