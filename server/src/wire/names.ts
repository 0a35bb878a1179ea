import { nameList } from '../core/privacy/name-list.ts';
import type { Notification } from './message.ts';

/** The names to flag, as salted hashes: they can be recognised, not read. */
export interface NamesParams {
  readonly salt: string;
  /** Hashes of the names, in hexadecimal. */
  readonly hashes: readonly string[];
  /** Hashes of the first word of each name. */
  readonly firstWords: readonly string[];
  /** Words of the longest name. */
  readonly maxWords: number;
}
/** Replaces the names to flag in all notes. */
export const NamesNotification: Notification<NamesParams> = { method: 'ipt/names' };

/**
 * Names to flag as they travel to the server: as salted hashes only.
 * @param names as the user wrote them; blank ones are left out.
 * @param salt chosen again by every session, so that hashes of two sessions cannot be compared.
 */
export function hashedNames(names: readonly string[], salt: string): NamesParams {
  const { hashes, firstWords, maxWords } = nameList(names, salt);
  return { salt, hashes: [...hashes], firstWords: [...firstWords], maxWords };
}
