import { adversarial } from './adversarial.ts';
import { browser } from './browser.ts';
import { cache } from './cache.ts';
import { caseload } from './caseload.ts';
import { keystrokes } from './keystrokes.ts';
import { oneNote } from './one-note.ts';
import { parser } from './parser.ts';
import type { Part } from './part.ts';
import { scale } from './scale.ts';
import { server } from './server.ts';
import { staged } from './staged.ts';
import { threads } from './threads.ts';

/** All parts, in the order of the report. */
export const parts: readonly Part[] = [
  caseload,
  cache,
  oneNote,
  staged,
  scale,
  threads,
  keystrokes,
  server,
  browser,
  parser,
  adversarial,
];
