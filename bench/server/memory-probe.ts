import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../places.ts';
import { BenchClient } from './client.ts';
import { ourServer } from './servers.ts';

/** What a Node process holds, in bytes. */
export interface Held {
  /** All memory of the process, as the system counts it. */
  readonly resident: number;
  /** What is alive on the heap, garbage collected. */
  readonly heap: number;
}

const probe = [
  'process.channel.unref();',
  "process.on('message', () => {",
  '  const { rss } = process.memoryUsage();',
  '  globalThis.gc();',
  '  process.send({ resident: rss, heap: process.memoryUsage().heapUsed });',
  '});',
  '',
].join('\n');

/** Our server, with a probe beside it that `heldBy` asks. */
export function probedServer(): BenchClient {
  const file = path.join(cacheFolder, 'memory-probe.cjs');
  fs.writeFileSync(file, probe);
  return new BenchClient(ourServer('--expose-gc', '--require', file), true);
}

/** The memory of a probed server before its garbage is collected, and its heap after. */
export function heldBy(server: BenchClient): Promise<Held> {
  return server.ask<Held>('memory');
}
