import fs from 'node:fs';
import path from 'node:path';
import type { InitializationOptions } from '../../server/src/wire/start.ts';
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

/**
 * Our server, with a probe beside it that `heldBy` asks.
 * @param folders URIs of the workspace.
 * @param initializationOptions what its editor hands over.
 */
export function probedServer(
  folders: readonly string[] = [],
  initializationOptions?: InitializationOptions,
): Promise<BenchClient> {
  return BenchClient.start({ ...ourServer(...probing()), initializationOptions }, folders, true);
}

/** Options of Node with which a process has the probe beside it. */
export function probing(): readonly string[] {
  const file = path.join(cacheFolder, 'memory-probe.cjs');
  fs.writeFileSync(file, probe);
  return ['--expose-gc', '--require', file];
}

/** The memory of a probed server before its garbage is collected, and its heap after. */
export function heldBy(server: BenchClient): Promise<Held> {
  return server.ask<Held>('memory');
}
