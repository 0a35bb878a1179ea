import type { NoteFacts } from '../core/index.ts';

/** Facts as JSON has them: `null` for `undefined`, and without the path, which whoever keeps them knows. */
export type WrittenFacts = Omit<NoteFacts, 'path'>;

/** Facts as JSON. */
export function encodeFacts({ path: _, ...facts }: NoteFacts): string {
  return JSON.stringify(facts, (_name, value) => value ?? null);
}

/**
 * The facts of a note.
 * @param written what the JSON holds; changed in place.
 */
export function factsOf(written: WrittenFacts, path: string): NoteFacts {
  return { ...withUndefined(written), path };
}

/** Puts `undefined` back in the place of `null`, wherever it is. */
function withUndefined<T extends object>(value: T): T {
  for (const [name, each] of Object.entries(value)) {
    if (each === null) Object.assign(value, { [name]: undefined });
    else if (typeof each === 'object') withUndefined(each);
  }
  return value;
}
