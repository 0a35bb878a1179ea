import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with what should be found in it. */
export interface LabelledRow {
  readonly text: string;
  /** The kinds that are right, or none. */
  readonly kinds: readonly string[];
  /** The text that must be marked, where the row gives it. */
  readonly exact?: string;
}

/** Invented sentences, one a line: the text, `\\n` for a soft line break, a tab, `none` or the kinds that are right, and perhaps what must be marked. */
export function labelledRows(): readonly LabelledRow[] {
  return readFileSync(join(import.meta.dirname, 'identifiers.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [text = '', kinds = '', exact] = line.split('\t');
      return {
        text: text.replaceAll('\\n', '\n'),
        kinds: kinds === 'none' ? [] : kinds.split('|'),
        ...(exact !== undefined && { exact }),
      };
    });
}
