/** The texts of so many files are held at once. */
const SIZE = 1000;

/** Files in their order, so many at a time as are read together. */
export function* batchesOf<File>(files: readonly File[]): Generator<readonly File[], void, undefined> {
  for (let start = 0; start < files.length; start += SIZE) yield files.slice(start, start + SIZE);
}
