import { letterPattern } from '../text/letter-pattern.ts';
import { findIdentifiers } from './find-identifiers.ts';
import type { IdentifierKind } from './identifier.ts';
import { isNamedIn, type NameList } from './name-list.ts';
import type { PublicTest } from './public-contacts.ts';

/** What decides about the words of a path. */
export interface PathTests {
  /** True for codes and ids, in any case: they may name folders and files. */
  readonly isCode: (token: string) => boolean;
  readonly isPublic: PublicTest;
  readonly names: NameList | undefined;
}

const suffix = /(?:\.ipt)?\.(?:md|markdown)$/i;
const token = letterPattern(String.raw`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`, 'g');
const birth = /born|birth|d\.?o\.?b|geb/i;
/** The day, perhaps with the hour, by which files are named. */
const dates = new RegExp(
  [
    String.raw`(?<!\d)(?:(?:19|20)\d\d([-_. ]?)(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])(?:[-_. T]?\d{2,6})?`,
    String.raw`[0-3]?\d([-_. ])[0-3]?\d\2(?:19|20)?\d\d)(?!\d)`,
  ].join('|'),
  'g',
);
/** Between words of a name of a file is what stands for a blank. */
const hyphens = letterPattern(String.raw`(?<=\p{L})-|-(?=\p{L})`, 'g');

/**
 * The kinds of identifier in the names of folders and of a file, each once. Dates, codes and numbers of sessions are none.
 * @param path with `/`, below the root of the caseload.
 */
export function kindsInPath(path: string, { isCode, isPublic, names }: PathTests): IdentifierKind[] {
  const kinds = new Set<IdentifierKind>();
  for (const segment of path.replace(suffix, '').normalize('NFC').split('/')) {
    const dated = birth.test(segment) ? segment : segment.replace(dates, ' date ');
    const worded = dated
      .replace(token(dated), (each) => (isCode(each) ? 'code' : each))
      .replaceAll('_', ' ')
      .replace(hyphens(dated), ' ');
    for (const text of [dated, worded]) {
      for (const { kind } of findIdentifiers(text, isCode, isPublic)) kinds.add(kind);
    }
    if (names && isNamedIn(segment, names)) kinds.add('name');
  }
  return [...kinds];
}
