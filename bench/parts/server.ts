import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializationOptions } from '../../server/src/wire/start.ts';
import { corpusOf, longNoteFile } from '../corpus/store.ts';
import { floors, NODE_START } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { highWaterMark, timed } from '../measure/run.ts';
import { median, quantile } from '../measure/statistics.ts';
import { lintCommand, OURS } from '../ours.ts';
import { cacheFolder } from '../places.ts';
import { atMost, megabytes, milliseconds, times } from '../report/result.ts';
import { BenchClient, type ServerKind } from '../server/client.ts';
import { heldBy, probedServer } from '../server/memory-probe.ts';
import { otherServers, ourServer } from '../server/servers.ts';
import { TypedText } from '../server/typed-text.ts';
import type { Part } from './part.ts';

const MB = 1024 * 1024;

/** The server around its keystrokes: start, first diagnostics, a large workspace, memory. */
export const server: Part = {
  name: 'server',
  async run({ peers, isQuick, notes: asked, edits }) {
    const kinds = [ourServer(), ...otherServers(peers)];
    const starts = await startTimes(kinds, isQuick ? 5 : 21);
    const firsts = await firstDiagnostics(kinds, isQuick ? 2 : 7);
    const notes = Math.max(...(asked ?? [isQuick ? 1_000 : 10_000]));
    const indexed = await indexWorkspace(notes);
    const cold = timed(lintCommand(corpusOf(notes).folder));
    const facts = path.join(cacheFolder, 'facts');
    fs.rmSync(facts, { recursive: true, force: true });
    const keeping = await indexWorkspace(notes, facts);
    const resumed = await indexWorkspace(notes, facts);
    const waits = await keysDuringScan(notes);
    const waitsResumed = await keysDuringScan(notes, facts);
    const growth = await heapGrowth(edits ?? (isQuick ? 500 : 3_000));
    const count = notes.toLocaleString('en');
    const row = (name: string, ...values: readonly string[]) => [name, ...values];
    return {
      title: 'The server',
      notes: [
        '“Initialize” is from the start of the process to the answer to `initialize`. “First diagnostics” is from ' +
          '`textDocument/didOpen` of a note of 1 MB to the answer to `textDocument/diagnostic`, in a fresh server.',
        `A workspace of ${count} notes: memory of the whole process when the first scan has ended, garbage included. ` +
          'During another first scan keys are pressed in an open note of 10 KB, one after the other without a rest. ' +
          'Heap growth is what stays on the heap after garbage collection, over edits that are all taken back, in a ' +
          'note of 100 KB.',
      ],
      bars: [
        atMost('initialize, bundled', 120, median(starts.get(OURS) ?? []), milliseconds),
        atMost('first diagnostics of a 1 MB note', 200, median(firsts.get(OURS) ?? []), milliseconds),
        ...(notes === 10_000
          ? [atMost('server memory after 10,000 notes indexed', 150 * MB, indexed.resident, megabytes)]
          : []),
        atMost('first scan, to a cold run of the command line', 1, indexed.wall / cold, times),
        atMost('heap growth per 1,000 edits', 2 * MB, growth, megabytes),
        atMost('keystroke during the first scan, p99', 16, quantile(waits, 0.99), milliseconds),
      ],
      tables: [
        {
          head: ['server', 'initialize, median', 'first diagnostics of 1 MB, median'],
          rows: [...kinds.map(({ name }) => name), NODE_START].map((name) =>
            row(name, milliseconds(median(starts.get(name) ?? [])), medianOf(firsts.get(name))),
          ),
        },
        {
          head: [`${count} notes, our server`, ''],
          rows: [
            row('first scan', milliseconds(indexed.wall)),
            row('the same, kept for the next start', beside(keeping.wall, indexed.wall)),
            row('the same, where an earlier one was kept', beside(resumed.wall, indexed.wall)),
            row('memory after the first scan', megabytes(indexed.resident)),
            row('alive on the heap after it', megabytes(indexed.heap)),
            row('peak memory', indexed.peak === undefined ? 'not measured' : megabytes(indexed.peak)),
            row('memory after one where an earlier one was kept', megabytes(resumed.resident)),
            ...waitRows('meanwhile', waits),
            ...waitRows('while an earlier scan is resumed', waitsResumed),
          ],
        },
      ],
    };
  },
};

function beside(time: number, other: number): string {
  return `${milliseconds(time)}, ${times(time / other)}`;
}

function waitRows(when: string, waits: readonly number[]): string[][] {
  return [0.5, 0.99, 1].map((share) => [
    share === 1 ? `longest keystroke ${when}` : `keystroke ${when}, p${share * 100}`,
    milliseconds(quantile(waits, share)),
  ]);
}

function medianOf(values: readonly number[] | undefined): string {
  return values ? milliseconds(median(values)) : '–';
}

async function startTimes(kinds: readonly ServerKind[], rounds: number): Promise<Map<string, number[]>> {
  const contenders = kinds.map((kind) => ({
    name: kind.name,
    rounds,
    measure: async () => {
      const client = await BenchClient.start(kind);
      await client.stop();
      return client.startTime;
    },
  }));
  const nodeStart = floors()
    .filter(({ name }) => name === NODE_START)
    .map(({ name, command }) => ({ name, rounds, measure: () => timed(command(cacheFolder)) }));
  return interleaved([...contenders, ...nodeStart]);
}

async function firstDiagnostics(
  kinds: readonly ServerKind[],
  rounds: number,
): Promise<Map<string, number[]>> {
  const { uri, text } = longNote(1_000_000);
  return interleaved(
    kinds.map((kind) => ({
      name: kind.name,
      rounds,
      measure: async () => {
        const client = await BenchClient.start(kind);
        await client.ready();
        const start = performance.now();
        await client.open(uri, text);
        await client.diagnostics(uri);
        const time = performance.now() - start;
        await client.stop();
        return time;
      },
    })),
  );
}

/** @param facts the folder in which the server keeps what it has read, if it does. */
async function indexWorkspace(notes: number, facts?: string) {
  const folder = pathToFileURL(corpusOf(notes).folder).href;
  const client = await probedServer([folder], facts === undefined ? undefined : { cacheFolder: facts });
  const ended = client.progressEnded();
  const start = performance.now();
  await client.ready();
  await ended;
  const wall = performance.now() - start;
  const held = await heldBy(client);
  const peak = highWaterMark(client.pid);
  await client.stop();
  return { wall, peak, ...held };
}

/**
 * Presses keys until the first scan has ended; the time that each took.
 * @param facts the folder in which the server keeps what it has read, if it does.
 */
async function keysDuringScan(notes: number, facts?: string): Promise<number[]> {
  const { uri, text } = longNote(10_000);
  const initializationOptions: InitializationOptions = facts === undefined ? {} : { cacheFolder: facts };
  const folder = pathToFileURL(corpusOf(notes).folder).href;
  const client = await BenchClient.start({ ...ourServer(), initializationOptions }, [folder]);
  let isOver = false;
  const ended = client.progressEnded().then(() => {
    isOver = true;
  });
  await client.ready();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const typed = new TypedText(text);
  const waits: number[] = [];
  while (!isOver) {
    waits.push(await client.press(uri, typed));
  }
  await ended;
  await client.stop();
  return waits;
}

/** Bytes by which the heap grows in 1,000 edits. */
async function heapGrowth(edits: number): Promise<number> {
  const { uri, text } = longNote(100_000);
  const client = await probedServer();
  await client.ready();
  await client.open(uri, text);
  const typed = new TypedText(text);
  const press = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await client.press(uri, typed);
    }
  };
  await press(500);
  const before = await heldBy(client);
  await press(edits);
  const after = await heldBy(client);
  await client.stop();
  return ((after.heap - before.heap) / edits) * 1_000;
}

function longNote(size: number): { uri: string; text: string } {
  const file = longNoteFile(size);
  return { uri: pathToFileURL(file).href, text: fs.readFileSync(file, 'utf8') };
}
