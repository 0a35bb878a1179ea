import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type InsertTextFormat as Format,
  InsertTextFormat,
} from 'vscode-languageserver';
import {
  type Completion,
  type CompletionPiece,
  completionsAt,
  occasionIn,
  openHomework,
  plainText,
  triggerCharacters,
} from '../../core/index.ts';
import { placeInCourse } from '../course-notes.ts';
import type { ReadNote } from '../note-reader.ts';
import type { Feature, Server } from '../server.ts';
import { markupOf } from '../teaching-markup.ts';

/** None is a snippet by its kind: who turns snippets off means those of VS Code. */
const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Struct,
  prompt: CompletionItemKind.Text,
  snippet: CompletionItemKind.File,
  homework: CompletionItemKind.Event,
  tag: CompletionItemKind.Keyword,
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Reference,
  directive: CompletionItemKind.Operator,
};

/** Asked for again at every letter: the next one may be answered otherwise, and an editor would only narrow the list. */
const listOf = (items: CompletionItem[]): CompletionList => ({ isIncomplete: true, items });

/** What may be written at the cursor. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [...triggerCharacters] } }),
  register(server) {
    const { connection, checker, documents, reader, runner, today } = server;
    connection.onCompletion(
      runner.answer('completion', listOf([]), ({ context, textDocument, position }) => {
        const document = documents.get(textDocument.uri);
        const read = reader.noteIn(document);
        if (!document || !read) return listOf([]);
        const place = placeInCourse(server, read);
        const found = completionsAt({
          note: read.view,
          offset: read.map.offsetOf(position),
          fields: read.fields,
          trigger: context?.triggerCharacter,
          today: today(),
          occasion: occasionIn(read.fields, place),
          reported: new Set(checker.check(document, read).findings.map(({ rule }) => rule)),
          openHomework: place ? openHomework(place) : [],
        });
        return listOf(found.map((each, index) => itemOf(each, index, read, server)));
      }),
    );
  },
};

function itemOf(
  { kind, label, detail, text, span, insert, filter, rank }: Completion,
  index: number,
  { map }: ReadNote,
  { client, linkToRule }: Server,
): CompletionItem {
  const { takesSnippets, readsMarkdownInCompletion } = client();
  const isSnippet = takesSnippets && insert.some((piece) => typeof piece !== 'string');
  const insertTextFormat: Format = isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText;
  return {
    label,
    kind: kinds[kind],
    sortText: `${String(rank).padStart(2, '0')}.${String(index).padStart(4, '0')}`,
    filterText: filter ?? label,
    insertTextFormat,
    textEdit: { range: map.rangeOf(span), newText: isSnippet ? snippetOf(insert) : plainText(insert) },
    ...(detail !== undefined && { detail }),
    ...(text && { documentation: markupOf(text, readsMarkdownInCompletion, linkToRule) }),
  };
}

/**
 * The pieces in the snippet syntax of the protocol. The first prompt is where the snippet ends, selected; a prompt is no
 * tab stop, since those are gone with the first excursion. Only words to choose from are one.
 */
function snippetOf(insert: readonly CompletionPiece[]): string {
  const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&');
  const last = insert.findIndex((piece) => typeof piece !== 'string' && 'prompt' in piece);
  let stop = 0;
  return insert
    .map((piece, index) => {
      if (typeof piece === 'string') return escaped(piece);
      if ('prompt' in piece) return index === last ? `\${0:${escaped(piece.prompt)}}` : escaped(piece.prompt);
      stop++;
      return `\${${stop}|${piece.choice.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    })
    .join('');
}
