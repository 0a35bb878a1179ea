import { nameList } from './core/privacy/name-list.ts';
import type { NamesParams } from './wire-courses.ts';

/**
 * Names to flag as they travel to the server: as salted hashes only.
 * @param names as the user wrote them; blank ones are left out.
 * @param salt chosen anew by every session, so that hashes of two sessions cannot be compared.
 */
export function hashedNames(names: readonly string[], salt: string): NamesParams {
  const { hashes, firstWords, maxWords } = nameList(names, salt);
  return { salt, hashes: [...hashes], firstWords: [...firstWords], maxWords };
}
