/** What a line of a store tells of a file. */
export interface StoredPart {
  /** Which part of what is kept of files this is, in a word. */
  readonly part: string;
  readonly path: string;
  /** Stands for the content of the file and its configuration: another where either has changed. */
  readonly state: string;
  /** What is kept, as JSON: read only where it is wanted. */
  readonly json: string;
}

/**
 * The first line of a store: what another version of ours has kept is not taken.
 *
 * Nothing that command line and language server keep of notes is made of their text, but codes, numbers and places. Of hashes
 * of it there is one over the whole text of a note at most, on the command line: one of anything less could confirm a guess.
 */
export function headOf(version: string): string {
  return `ipt-notes ${version} store 2`;
}

export function encodeLine({ part, path, state, json }: StoredPart): string {
  const body = `${part}\t${state}\t${JSON.stringify(path)}\t${json}`;
  return `${checksumOf(body, 0)}\t${body}`;
}

/** What is in a line of a store; `undefined` for one that is not as it was written. */
export function decodeLine(line: string): StoredPart | undefined {
  if (line.slice(0, CHECKSUM) !== checksumOf(line, CHECKSUM + 1)) return undefined;
  const [, part = '', state = '', path = ''] = line.split('\t', 4);
  const json = line.slice(CHECKSUM + part.length + state.length + path.length + 4);
  return { part, state, path: JSON.parse(path), json };
}

/** The length of a checksum. */
const CHECKSUM = 8;

/** FNV-1a of a text from a place on: for damage by chance, with which no one means anything. */
function checksumOf(text: string, from: number): string {
  let sum = 0x811c9dc5;
  for (let at = from; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(CHECKSUM, '0');
}
