import type { NoteFacts } from '../core/index.ts';

/**
 * Facts as JSON has them: `null` for `undefined`, and without the path, which anyone who keeps them knows.
 * @param facts nothing for a file that is no note.
 */
export function encodeFacts(facts: NoteFacts | undefined): string {
  if (!facts) return 'null';
  const { path: _, ...written } = facts;
  return JSON.stringify(written, (_name, value) => value ?? null);
}

/** The facts of a note, as they were written; `undefined` where they were none. */
export function factsOf(json: string, path: string): NoteFacts | undefined {
  const written = JSON.parse(json) as Omit<NoteFacts, 'path'> | null;
  return written === null ? undefined : { ...withUndefined(written), path };
}

/** Puts `undefined` back in the place of `null`, wherever it is. */
function withUndefined<T extends object>(value: T): T {
  for (const [name, each] of Object.entries(value)) {
    if (each === null) Object.assign(value, { [name]: undefined });
    else if (typeof each === 'object') withUndefined(each);
  }
  return value;
}
