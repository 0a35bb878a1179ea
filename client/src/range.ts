import { Range } from 'vscode';
import type { WireItem } from '../../server/src/wire/note.ts';

/** A range of the server in VS Code’s own terms. */
export function rangeOf({ start, end }: WireItem['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
