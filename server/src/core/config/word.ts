import type { Word } from '../protocol/word.ts';

/** A word of a configuration file: its author's own, and so safe to print. Only this folder may call it. */
export function configured(text: string): Word {
  return text as Word;
}
