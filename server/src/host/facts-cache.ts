import type { NoteFacts } from '../core/index.ts';

/** What is kept of a Markdown file from one start of the server to the next. */
export interface KeptFile {
  readonly path: string;
  /** Stands for the content of the file and its configuration: another where either has changed. */
  readonly state: string;
  /** `undefined` for a file that is no note. */
  readonly facts: NoteFacts | undefined;
}

/** A place where facts outlive the server. What cannot be read or written there is simply missing. */
export interface FactsCache {
  /** Everything that is kept, as it is read; where a file comes twice, the later holds. */
  files(): Iterable<KeptFile>;
  /**
   * The state of a file now.
   * @param config the source of its configuration.
   * @returns `undefined` where that cannot be known, or where the file has only just changed and may change unseen.
   */
  stateOf(path: string, config: string): string | undefined;
  /** Keeps something besides what is kept already: written at the latest by `flush`. */
  keep(file: KeptFile): void;
  flush(): void;
  /** Begins again, with nothing; what was kept stays in force until that is committed. */
  replace(): Replacement;
}

/** What must be kept in place of everything that was. One of the two ends it. */
export interface Replacement {
  keep(file: KeptFile): void;
  commit(): void;
  discard(): void;
}

/**
 * Is told why something cannot be written or read.
 * @param kind a code of the operating system, such as `ENOSPC`, or a few words of ours: neither a path nor a text.
 */
export type Failed = (kind: string) => void;

/** Opens the cache in a folder, which is made where it is missing; `undefined` where it cannot be known which is meant. */
export type OpenFactsCache = (folder: string, failed: Failed) => FactsCache | undefined;
