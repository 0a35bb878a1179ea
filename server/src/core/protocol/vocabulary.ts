import type { Protocol } from './protocol.ts';

/** Properties that hold running text, codes and numbers, and no word that a note is compared with. */
const notCompared: ReadonlySet<string> = new Set([
  'allowed',
  'bands',
  'codes',
  'demand',
  'group',
  'helplines',
  'prompt',
  'prompts',
  'sources',
  'teaching',
  'type',
  'what',
]);

/**
 * Every word with which a protocol compares what a note says, in lower case: names and values as they are written and
 * joined into one, and of titles each word alone.
 */
export function vocabularyOf(protocol: Protocol): ReadonlySet<string> {
  const { sections, ...others } = protocol;
  const found = new Set<string>();
  for (const spelling of stringsIn(others)) {
    found.add(spelling.toLowerCase());
    found.add(wordsIn(spelling).join(''));
  }
  for (const title of stringsIn(sections)) for (const each of wordsIn(title)) found.add(each);
  return found;
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((each) => each !== '');
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (!notCompared.has(name)) yield* stringsIn(each);
  }
}
