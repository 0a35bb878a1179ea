import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, type OutlineSection, outlineOf, type SectionState } from '../../core/index.ts';
import type { TextMap } from '../convert.ts';
import type { Feature } from '../server.ts';

const states: Readonly<Record<SectionState, string>> = {
  present: '',
  prompts: 'prompts only',
  empty: 'empty',
  misnamed: 'nearly this title',
  missing: 'missing',
};

/**
 * The clinical outline: sections of the protocol, and below them homework and tags. A client that lists headings by itself
 * is not notified of them a second time.
 */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'IPT Notes' } }),
  register({ connection, client, documents, listsHeadings, reader, runner }) {
    connection.onDocumentSymbol(
      runner.answer('symbols', [] as DocumentSymbol[] | SymbolInformation[], ({ textDocument: { uri } }) => {
        const read = reader.noteIn(documents.get(uri));
        if (!read) return [];
        const { sections, loose } = outlineOf(read.view);
        const found = [
          ...sections.flatMap((section) =>
            listsHeadings() && section.isHeading
              ? section.items.map((item) => itemSymbol(item, read.map))
              : sectionSymbol(section, read.map),
          ),
          ...loose.map((item) => itemSymbol(item, read.map)),
        ];
        return client().nestsSymbols ? found : found.flatMap((symbol) => flat(symbol, uri));
      }),
    );
  },
};

function sectionSymbol(
  { spec, state, heading, span, items }: OutlineSection,
  map: TextMap,
): DocumentSymbol[] {
  if (!heading || !span) return [];
  return [
    {
      name: spec.title,
      detail: states[state],
      kind: SymbolKind.Class,
      range: map.rangeOf(span),
      selectionRange: map.rangeOf(heading),
      children: items.map((item) => itemSymbol(item, map)),
    },
  ];
}

function itemSymbol({ kind, name, span }: OutlineItem, map: TextMap): DocumentSymbol {
  const isTag = kind === 'tag';
  const range = map.rangeOf(span);
  return {
    name: isTag ? `#${name ?? ''}` : (name ?? 'Homework without an id'),
    kind: isTag ? SymbolKind.Key : SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

/** For clients without hierarchy. */
function flat({ name, kind, range, children = [] }: DocumentSymbol, uri: string): SymbolInformation[] {
  const within = children.map((child) => ({
    name: child.name,
    kind: child.kind,
    location: { uri, range: child.range },
    containerName: name,
  }));
  return [{ name, kind, location: { uri, range } }, ...within];
}
