import type { WireCase, WireCounts } from '../../server/src/wire/courses.ts';
import type { OutlineResult } from '../../server/src/wire/note.ts';

export const clean: WireCounts = { errors: 0, warnings: 0, infos: 0, hints: 0, prompts: 0 };
export const counts = (over: Partial<WireCounts>): WireCounts => ({ ...clean, ...over });

/** A course of the caseload, as the server would report it. */
export const caseOf = (code: string, over: Partial<WireCase> = {}): WireCase => ({
  code,
  kind: 'client',
  episode: 1,
  areas: [],
  notes: 1,
  openHomework: 0,
  awaitingCosignature: 0,
  counts: clean,
  uri: `file:///clinic/${code}.ipt.md`,
  ...over,
});

/** The outline of a note, as the server would report it. */
export const outlineOf = (over: Partial<OutlineResult> = {}): OutlineResult => ({
  isDraft: false,
  isStub: false,
  isSigned: false,
  standing: 'draft',
  recorded: 0,
  required: 5,
  sections: [],
  loose: [],
  prompts: [],
  optional: [],
  ...over,
});
