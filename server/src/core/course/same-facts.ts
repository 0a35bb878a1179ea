import type { NoteFacts } from './facts.ts';

/** True where two readings of a note agree in all facts but the prints of its sections. */
export function agreeButForPrints(a: NoteFacts, b: NoteFacts): boolean {
  const names = Object.keys(a) as (keyof NoteFacts)[];
  return names.every((name) => name === 'prints' || isSame(a[name], b[name]));
}

/** True where two readings of a note agree in the prints of its sections. */
export function agreeInPrints(a: NoteFacts, b: NoteFacts): boolean {
  if (a.prints === b.prints) return true;
  return (
    a.prints.length === b.prints.length &&
    a.prints.every((print, index) => {
      const other = b.prints[index];
      return (
        print.id === other?.id &&
        isSame(print.heading, other.heading) &&
        holdTheSame(print.shingles, other.shingles)
      );
    })
  );
}

function holdTheSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Compares plain data by value. Facts have no optional properties, so that equal ones have the same names. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  }
  const [entries, others] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    entries.length === Object.keys(b).length && entries.every(([name, each]) => isSame(each, others[name]))
  );
}
