import type { Word } from '../../core/index.ts';
import type { Shard } from './which.ts';

/**
 * True for a note of one part of a caseload. Every note is of exactly one part, and all notes of a client or group are of
 * the same.
 * @param code of the note; one without a code goes by its path.
 * @param file from the root of the caseload.
 */
export function isOfShard({ index, count }: Shard, code: Word | undefined, file: string): boolean {
  return numberOf(code ?? file) % count === index - 1;
}

/** FNV-1a, 32 bits: spreads codes evenly, the same on every machine. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
