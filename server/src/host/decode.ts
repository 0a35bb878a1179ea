import type { ReadFailure, ReadResult, TextFile, Unreadable } from './host.ts';

/** Files above this size, in bytes, are skipped: no session note comes near it. */
export const LARGEST_FILE = 100_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes at the beginning of a file in which any front matter ends. */
export const HEAD = 65_536;
const BOM = '\uFEFF';
/** This many bytes at the beginning tell UTF-16 without a mark. */
const LETTERS = 16;

/** The text that bytes hold, if they are UTF-8 and no binary data. */
export function decodeText(bytes: Uint8Array): ReadResult {
  if (bytes.length > LARGEST_FILE) return undecoded('too-large', bytes);
  const standIn = standInFor(new TextDecoder('latin1').decode(bytes.subarray(0, STAND_IN)));
  if (standIn) return { failure: standIn };
  if (isUtf16(bytes)) return undecoded('utf-16', bytes);
  if (bytes.includes(0)) return undecoded('binary', bytes);
  try {
    return withoutBom(decoder.decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undecoded('not-utf-8', bytes);
    throw error;
  }
}

/**
 * What cannot be read, with its beginning, by which a note is known for one.
 * @param bytes the whole file, or its beginning.
 */
export function undecoded(failure: ReadFailure, bytes: Uint8Array): Unreadable {
  return { failure, head: decodeLeniently(bytes.subarray(0, HEAD)) };
}

const STAND_IN = 64;
const standIns: readonly (readonly [beginning: string, failure: 'lfs-pointer' | 'encrypted'])[] = [
  ['version https://git-lfs.github.com/spec/', 'lfs-pointer'],
  ['\0GITCRYPT\0', 'encrypted'],
  // Of transcrypt, which writes what OpenSSL does, and of age.
  ['U2FsdGVkX1', 'encrypted'],
  ['age-encryption.org/v', 'encrypted'],
  ['-----BEGIN AGE ENCRYPTED FILE-----', 'encrypted'],
  ['-----BEGIN PGP MESSAGE-----', 'encrypted'],
];

/** What git keeps in the place of a text, by how that begins; `undefined` for a text. */
export function standInFor(beginning: string): 'lfs-pointer' | 'encrypted' | undefined {
  return standIns.find(([own]) => beginning.startsWith(own))?.[1];
}

/**
 * What may be a text in another encoding, so that a note is known for one although it cannot be read: UTF-16 where it
 * looks like that, else a character for each byte; without zeros, of which UTF-32 and damaged files are full.
 */
function decodeLeniently(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBigEndian = first === 0xfe || (first === 0 && second !== 0);
  const encoding = isUtf16(bytes) ? (isBigEndian ? 'utf-16be' : 'utf-16le') : 'latin1';
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
}

/** True for bytes that begin with the mark of UTF-16, or as letters of Latin script do in it: with each second byte 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, LETTERS);
  const isZero = (parity: number) => head.every((byte, index) => index % 2 !== parity || byte === 0);
  const isNone = (parity: number) => head.every((byte, index) => index % 2 !== parity || byte !== 0);
  return head.length >= 4 && ((isZero(1) && isNone(0)) || (isZero(0) && isNone(1)));
}

/** A text that was decoded, without its byte order mark. */
export function withoutBom(text: string): TextFile {
  return text.startsWith(BOM) ? { text: text.slice(1), hasBom: true } : { text, hasBom: false };
}
