import type { ClientCapabilities, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { shortNote } from '../harness/courses.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

/** An editor that shows everything that is asked for here. */
export const viewing: ClientCapabilities = {
  ...capable,
  workspace: {
    ...capable.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    ...capable.textDocument,
    rename: { prepareSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

export const six = shortNote({
  session: 6,
  fields: 'planned_sessions: 16\nproblem_area: grief\nmeasures: {phq9: 18}\n',
  review: 'A quiet week. #grief',
  homework: ['HW6a', 'HW6b'],
});
export const seven = shortNote({
  session: 7,
  fields: 'planned_sessions: 16\nmeasures: {phq9: 9}\n',
  review: 'HW6a done, said SYN-101. #bereavement',
  homework: ['HW7a'],
});
export const eight = shortNote({ session: 8, review: 'HW6a again, HW7a not raised. Text.' });
const stranger = shortNote({
  code: 'SYN-102',
  session: 1,
  review: 'HW6a and #grief',
  homework: ['HW1a'],
});

export const files = {
  's06.ipt.md': six,
  's07.ipt.md': seven,
  's08.ipt.md': eight,
  'other/s01.ipt.md': stranger,
};

export async function started(
  more: Readonly<Record<string, string>> = {},
  declared: ClientCapabilities = viewing,
  initializationOptions: object = { commands: ['iptNotes.goTo'] },
): Promise<{ readonly client: LanguageClient; readonly folder: TestFolder }> {
  const folder = folderWith({ ...files, ...more });
  const client = startServer();
  await client.initialize(declared, [folder.uri], { initializationOptions });
  return { client, folder };
}

/** Places as `s06.ipt.md: the text there`. */
export function placesIn(
  locations: readonly Location[] | null,
  folder: TestFolder,
  texts: Readonly<Record<string, string>> = files,
) {
  return locations?.map(({ uri, range }) => {
    const name = uri.slice(folder.uri.length + 1);
    const document = TextDocument.create(uri, 'markdown', 1, texts[name] ?? '');
    return `${name}:${range.start.line} ${document.getText(range)}`;
  });
}
