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
