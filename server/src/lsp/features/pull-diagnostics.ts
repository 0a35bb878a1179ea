import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { CursorNotification, type CursorParams } from '../../wire.ts';
import type { Feature } from '../server.ts';

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
  register({ connection, diagnostics, documents, runner }) {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    connection.languages.diagnostics.on(
      runner.answer('diagnostics', nothing, (params) => diagnostics.pull(params)),
    );
    connection.onNotification(CursorNotification.method, ({ uri, position }: CursorParams) => {
      const document = documents.get(uri);
      if (!document) return;
      void runner.attempt('cursor', () => diagnostics.around(document, () => document.moveTo(position)));
    });
  },
};
