import type { Feature } from '../server.ts';
import { checkWorkspace } from './check-workspace.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { effectiveConfiguration } from './effective-config.ts';
import { ruleExplanation } from './explain-rule.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { insertSections } from './insert-sections.ts';
import { newNotes } from './new-note.ts';
import { outline } from './outline.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { selectionRanges } from './selection-ranges.ts';
import { symbols } from './symbols.ts';

/** Everything that the server does for the client. To add a feature, write its file and list it here. */
export const features: readonly Feature[] = [
  pullDiagnostics,
  completion,
  hover,
  codeActions,
  symbols,
  folding,
  selectionRanges,
  outline,
  insertSections,
  effectiveConfiguration,
  ruleExplanation,
  checkWorkspace,
  newNotes,
];
