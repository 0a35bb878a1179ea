import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { type Token, tokensOf } from '../../core/index.ts';
import type { Feature, Server } from '../server.ts';

/** The type under which themes know each kind of token; its place in the list is its number on the wire. */
const types: readonly (readonly [Token['kind'], string])[] = [
  ['tag', 'decorator'],
  ['homework', 'event'],
  ['code', 'class'],
  ['member', 'variable'],
  ['measure', 'property'],
];

/** Colours for tags, codes, ids and measures. */
export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: types.map(([, type]) => type), tokenModifiers: [] },
      full: true,
      range: true,
    },
  }),
  register(server) {
    const { connection, runner } = server;
    const none: SemanticTokens = { data: [] };
    connection.languages.semanticTokens.on(
      runner.answer('semantic tokens', none, ({ textDocument }) => tokensFor(textDocument.uri, server)),
    );
    connection.languages.semanticTokens.onRange(
      runner.answer('semantic tokens', none, ({ textDocument, range }) =>
        tokensFor(textDocument.uri, server, range),
      ),
    );
  },
};

function tokensFor(uri: string, { documents, reader }: Server, within?: Range): SemanticTokens {
  const read = reader.noteIn(documents.get(uri));
  if (!read) return { data: [] };
  const builder = new SemanticTokensBuilder();
  for (const { kind, span } of tokensOf(read.note)) {
    const { line, character } = read.map.rangeOf(span).start;
    if (within && (line < within.start.line || line > within.end.line)) continue;
    const type = types.findIndex(([each]) => each === kind);
    builder.push(line, character, span.end - span.start, type, 0);
  }
  return builder.build();
}
