import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind, RAL } from 'vscode-languageserver';
import { isForeign, pathOfUri } from '../../host/uris.ts';
import { CursorNotification, type CursorParams } from '../../wire/note.ts';
import type { Feature } from '../server.ts';
import type { Upkeep } from '../upkeep.ts';

/** How long a note waits for configurations that are slow to come, in milliseconds. */
const PATIENCE = 3000;

/** Diagnostics for clients that ask, and the cursor, on which it hangs what is held back. */
export const pullDiagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'ipt-notes',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register({ connection, diagnostics, documents, runner, upkeep }) {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    connection.languages.diagnostics.on(
      runner.answer('diagnostics', nothing, async (params) => {
        // Where the configurations have to be fetched, the standard one would find what no one asked for.
        if (isForeign(pathOfUri(params.textDocument.uri) ?? '')) await configuredSoon(upkeep);
        return diagnostics.pull(params);
      }),
    );
    connection.onNotification(CursorNotification.method, ({ uri, position }: CursorParams) => {
      const document = documents.get(uri);
      if (!document) return;
      void runner.attempt('cursor', () => diagnostics.around(document, () => document.moveTo(position)));
    });
  },
};

function configuredSoon({ configured }: Upkeep): Promise<void> {
  return Promise.race([
    configured,
    new Promise<void>((resolve) => {
      RAL().timer.setTimeout(resolve, PATIENCE);
    }),
  ]);
}
