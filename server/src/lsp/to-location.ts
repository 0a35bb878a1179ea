import type { Location } from 'vscode-languageserver';
import type { Range } from '../core/index.ts';
import { uriOfNote } from './course-notes.ts';
import type { Server } from './server.ts';

/** A place in a note that is known by its facts. Such places come after the first line, so that no mark shifts them. */
export function locationOf(server: Server, path: string, { start, end }: Range): Location {
  return { uri: uriOfNote(server, path), range: { start: { ...start }, end: { ...end } } };
}
