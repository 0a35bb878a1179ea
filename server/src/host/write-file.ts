import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file whole or not at all: nobody ever sees half of it, and a full disk loses nothing.
 * @param mode permissions of a new file; those of an old one stay.
 * @throws what the file system says.
 */
export function writeWholeFile(path: string, text: string, mode?: number): void {
  writeFileAtomic.sync(path, text, mode === undefined ? {} : { mode });
}
