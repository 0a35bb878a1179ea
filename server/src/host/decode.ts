import type { ReadResult, TextFile } from './host.ts';

/** Files above this size, in bytes, are passed over: no session note comes near it. */
export const LARGEST_FILE = 50_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BOM = '\uFEFF';

/** The text that bytes hold, if they are UTF-8 and no binary data. */
export function decodeText(bytes: Uint8Array): ReadResult {
  if (bytes.length > LARGEST_FILE) return { failure: 'too-large' };
  if (bytes.includes(0)) return { failure: 'binary' };
  try {
    return withoutBom(decoder.decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return { failure: 'not-utf-8' };
    throw error;
  }
}

/** A text that was decoded, without its byte order mark. */
export function withoutBom(text: string): TextFile {
  return text.startsWith(BOM) ? { text: text.slice(1), hasBom: true } : { text, hasBom: false };
}
