/** What a line of a store tells of a file. */
export interface StoredPart {
  /** Which part of what is kept of files this is, in a word: the store of a run holds several. */
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
 * Command line and language server keep what they know of notes in lines of this one form. Nothing that is kept is made
 * of a note's text, but codes, numbers and places. Of hashes there is one over the whole text of a note at most, on the
 * command line: one of anything less could confirm a guess at it.
 */
export function headOf(version: string): string {
  return `ipt-notes ${version} store 1`;
}

export function encodeLine({ part, path, state, json }: StoredPart): string {
  const body = `${part}\t${state}\t${JSON.stringify(path)}\t${json}`;
  return `${checksumOf(body, 0)}\t${body}`;
}

/** What is in a line of a store; `undefined` for one of another form. It may be damaged: see `isSound`. */
export function decodeLine(line: string): StoredPart | undefined {
  const state = line.indexOf('\t', CHECKSUM + 1);
  const path = line.indexOf('\t', state + 1);
  const json = line.indexOf('\t', path + 1);
  if (line[CHECKSUM] !== '\t' || state === -1 || path === -1 || json === -1) return undefined;
  const name = line.slice(path + 1, json);
  return {
    part: line.slice(CHECKSUM + 1, state),
    state: line.slice(state + 1, path),
    path: name.includes('\\') ? unescaped(name) : name.slice(1, -1),
    json: line.slice(json + 1),
  };
}

/** True for a line that is as it was written. */
export function isSound(line: string): boolean {
  return line.slice(0, CHECKSUM) === checksumOf(line, CHECKSUM + 1);
}

/** The length of a checksum. */
const CHECKSUM = 8;

/** FNV-1a of a text from a place on: for damage by chance, with which no one means anything. */
function checksumOf(text: string, from: number): string {
  let sum = 0x811c9dc5;
  for (let at = from; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(CHECKSUM, '0');
}

/** Empty where it is damaged. */
function unescaped(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return '';
  }
}
