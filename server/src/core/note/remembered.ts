import { flatCopy } from '../markdown/index.ts';

/** Headings, labels, tags and areas are mostly those of a form, note after note. */
const MOST_TEXTS = 2000;
/** Longer texts are sentences, which come once. */
const LONGEST_TEXT = 120;

/**
 * The same function, which remembers what it made of short texts: in memory, and of no more than a form has.
 * @param work depends on nothing but the text. What it returns is shared and must not be changed.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const before = known.get(text);
    if (before) return before.made;
    const made = work(text);
    if (known.size === MOST_TEXTS) known.clear();
    known.set(flatCopy(text), { made });
    return made;
  };
}
