import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { Span } from '../text/span.ts';
import { areaOfValue, type Lexicon } from './lexicon.ts';
import type { YamlValue } from './yaml-value.ts';

/** One value of a field that names problem areas. */
export interface AreaValue {
  readonly span: Span;
  /** What was written; never to be printed. */
  readonly written: string;
  /** The area, the word undecided, or `undefined` for what the protocol doesn't know. */
  readonly area: ProblemAreaSpec | 'undecided' | undefined;
}

/** Reads a problem area or a list of them; empty values count as none. */
export function readAreas(value: YamlValue, lexicon: Lexicon): AreaValue[] {
  if (value.kind === 'list') return value.items.flatMap((item) => readAreas(item, lexicon));
  if (value.kind === 'map') return [{ span: value.span, written: '', area: undefined }];
  if (value.value === null || value.value === '') return [];
  const written = String(value.value);
  return [{ span: value.span, written, area: areaOfValue(lexicon, written) }];
}
