import type { WriteFailure } from '../host/write-file.ts';

/** Why a file was not written and what a person can do, to be put after what was to be done. */
export const writeFailureMessages: Readonly<Record<WriteFailure, string>> = {
  changed: 'the file was changed in the meantime. Run again.',
  'read-only': 'the file is read-only. Make it writable first, if it may be changed.',
  'several-names':
    'the file has several names (hard links), which writing would part. Write to a file that has one.',
  'lost-link': 'the link leads nowhere. Remove it, or point it at a file.',
  'no-regular-file': 'there is something else than a file. Name another one.',
  'no-space': 'there is no space left. Free some, then run again.',
  unwritable: 'the file cannot be written. Check the folder and its permissions.',
};
