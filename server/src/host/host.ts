/** Why a file could not be read as text. */
export type ReadFailure =
  | 'absent'
  | 'unreadable'
  | 'directory'
  | 'endless-link'
  | 'special'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'
  | 'too-large';

/** A text file as it was read. */
export interface TextFile {
  /** Without a byte order mark, which shifts the offsets of parsers. */
  readonly text: string;
  readonly hasBom: boolean;
}

/** The text of a file, or why there is none. */
export type ReadResult = TextFile | { readonly failure: ReadFailure };

/** The files that an adapter works on. Paths are absolute, with `/`. */
export interface Host {
  read(path: string): ReadResult;
  exists(path: string): boolean;
}

/** A host that can look for files as well. */
export interface SearchableHost extends Host {
  /** The Markdown files below a folder, each once, found as they are asked for. */
  markdownUnder(folder: string): Iterable<string>;
  /** False for a place whose files are out of reach: whatever is not found there may exist all the same. */
  reaches(path: string): boolean;
}

/** What a person can do about a file that could not be read. */
export const failureMessages: Readonly<Record<ReadFailure, string>> = {
  absent: 'No such file or folder. Check the path.',
  unreadable: 'The file cannot be read. Check its permissions.',
  directory: 'This is a folder, not a note.',
  'endless-link': 'This link leads back to itself. Remove it or point it at the note.',
  special: 'This is no regular file; passed over.',
  binary: 'The file holds binary data and was passed over. Save the note as plain text.',
  'utf-16': 'The file is UTF-16 and was passed over. Save it as UTF-8.',
  'not-utf-8': 'The file is not valid UTF-8 and was passed over. Save it as UTF-8.',
  'too-large': 'The file is larger than 100 MB and was passed over. A note holds one session.',
};
