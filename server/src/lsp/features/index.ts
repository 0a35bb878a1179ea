import type { Feature } from '../server.ts';
import { adopting } from './adopt.ts';
import { caseload } from './caseload.ts';
import { checkWorkspace } from './check-workspace.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentLinks } from './document-links.ts';
import { effectiveConfiguration } from './effective-config.ts';
import { folding } from './folding.ts';
import { homework } from './homework.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { insertSections } from './insert-sections.ts';
import { namesToFlag } from './names-to-flag.ts';
import { newNotes } from './new-note.ts';
import { outline } from './outline.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { recordCopies } from './record-copy.ts';
import { highlights, references } from './references.ts';
import { rename } from './rename.ts';
import { ruleCatalogue } from './rules.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signing } from './signing.ts';
import { symbols } from './symbols.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything that the server does for the client. To add a feature, write its file and list it here. */
export const features: readonly Feature[] = [
  pullDiagnostics,
  completion,
  hover,
  codeActions,
  symbols,
  folding,
  selectionRanges,
  definition,
  references,
  highlights,
  rename,
  documentLinks,
  workspaceSymbols,
  inlayHints,
  codeLenses,
  semanticTokens,
  outline,
  insertSections,
  signing,
  recordCopies,
  effectiveConfiguration,
  ruleCatalogue,
  checkWorkspace,
  newNotes,
  homework,
  caseload,
  namesToFlag,
  adopting,
];
