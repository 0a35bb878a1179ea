import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type CaseloadSymbol, caseloadSymbols } from '../../core/index.ts';
import type { Feature } from '../server.ts';
import { locationOf } from '../to-location.ts';

const kinds: Readonly<Record<CaseloadSymbol['kind'], SymbolKind>> = {
  course: SymbolKind.Class,
  session: SymbolKind.File,
  homework: SymbolKind.Event,
};

/** Clients, groups, sessions and homework by their ids. No note is read for it. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(server) {
    const { connection, checker, courses, documents, runner, upkeep } = server;
    connection.onWorkspaceSymbol(
      runner.answer('workspace symbols', [] as SymbolInformation[], async ({ query }) => {
        await upkeep.done;
        checker.sync(documents.all());
        return caseloadSymbols(courses.index, query).map(({ kind, name, container, path, place }) => ({
          name,
          kind: kinds[kind],
          location: locationOf(server, path, place),
          containerName: container,
        }));
      }),
    );
  },
};
