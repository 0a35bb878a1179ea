import fs from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../corpus/store.ts';
import { quantile } from '../measure/statistics.ts';
import { atMost, megabytes, milliseconds } from '../report/result.ts';
import { BenchClient } from '../server/client.ts';
import { heldBy, probing } from '../server/memory-probe.ts';
import { TypedText } from '../server/typed-text.ts';
import { remoteUri, workerServer } from '../server/worker-server.ts';
import type { Part } from './part.ts';

/** The server in a browser, which has its client read every file. */
export const browser: Part = {
  name: 'browser',
  async run({ notes: asked }) {
    const notes = Math.max(...(asked ?? [1_000]));
    const { first, readByThen, wall, waits, held } = await opened(notes);
    return {
      title: 'In the browser',
      notes: [
        'The bundle for web workers, run as a process; each file comes over the protocol, from an editor that reads it ' +
          'from this disk. A note is opened at the start, and keys are pressed in it, one after the other without a rest, ' +
          'until all notes were read.',
      ],
      bars: [
        atMost('files read before the first findings of the open note', notes - 1, readByThen, String),
        atMost('keystroke while notes are read, p95', 50, quantile(waits, 0.95), milliseconds),
      ],
      tables: [
        {
          head: [`${notes.toLocaleString('en')} notes, our server as a web worker`, ''],
          rows: [
            ['first findings of the open note, from the start on', milliseconds(first)],
            ['all notes read', milliseconds(wall)],
            ['keystroke meanwhile, p50', milliseconds(quantile(waits, 0.5))],
            ['keystroke meanwhile, p95', milliseconds(quantile(waits, 0.95))],
            ['longest keystroke meanwhile', milliseconds(quantile(waits, 1))],
            ['memory after it', megabytes(held.resident)],
            ['alive on the heap after it', megabytes(held.heap)],
          ],
        },
      ],
    };
  },
};

/** Opens a note of a folder that only the editor can read, and types until all were read. */
async function opened(notes: number) {
  const { folder } = corpusOf(notes);
  const file = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()[0];
  if (file === undefined) throw new Error('There are no notes');
  let read = 0;
  const kind = workerServer(folder, probing(), () => read++);
  const client = await BenchClient.start(kind, [remoteUri(folder)], true);
  let isOver = false;
  const ended = client.progressEnded().then(() => {
    isOver = true;
  });
  const start = performance.now();
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const uri = remoteUri(folder, file);
  await client.ready();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const first = performance.now() - start;
  const readByThen = read;
  const typed = new TypedText(text);
  const waits: number[] = [];
  while (!isOver) waits.push(await client.press(uri, typed));
  await ended;
  const wall = performance.now() - start;
  const held = await heldBy(client);
  await client.stop();
  return { first, readByThen, wall, waits, held };
}
