import {
  commands,
  type Disposable,
  type Tab,
  TabInputCustom,
  TabInputText,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import { pathOfRule, RULE_SCHEME } from './rule-uri.ts';

/** VS Code's own preview of Markdown, as an editor. */
const PREVIEW = 'vscode.markdown.preview.editor';

/** Shows the page on a rule, rendered: where the reader is, or beside the note that the reader is at. */
export async function showRule(rule: string, place: 'here' | 'beside'): Promise<void> {
  const uri = Uri.from({ scheme: RULE_SCHEME, path: pathOfRule(rule) });
  const viewColumn = place === 'here' ? ViewColumn.Active : columnBeside();
  await commands.executeCommand('vscode.openWith', uri, PREVIEW, { viewColumn, preview: true });
}

/** Where a page is opened as source all the same, the preview takes its place. */
export function keepRendered(): Disposable {
  return window.tabGroups.onDidChangeTabs(({ opened }) => {
    for (const tab of opened) if (isSource(tab)) void render(tab);
  });
}

async function render({ input, group, isPreview }: Tab): Promise<void> {
  if (!(input instanceof TabInputText)) return;
  const { viewColumn } = group;
  await commands.executeCommand('vscode.openWith', input.uri, PREVIEW, { viewColumn, preview: isPreview });
  const uri = input.uri.toString();
  const tabs = window.tabGroups.all.find((each) => each.viewColumn === viewColumn)?.tabs ?? [];
  // Without VS Code's own Markdown extension there is no preview, and the source is better than nothing.
  const isRendered = tabs.some((tab) => isPage(tab) && tab.input.uri.toString() === uri);
  const source = tabs.filter((tab) => isSource(tab) && tab.input.uri.toString() === uri);
  if (isRendered) await window.tabGroups.close(source);
}

/** The group that pages are in already, else the one beside the active one. */
function columnBeside(): ViewColumn {
  const { all, activeTabGroup } = window.tabGroups;
  if (!activeTabGroup.activeTab) return ViewColumn.Active;
  return all.find(({ tabs }) => tabs.some(isPage))?.viewColumn ?? ViewColumn.Beside;
}

function isSource(tab: Tab): tab is Tab & { readonly input: TabInputText } {
  return tab.input instanceof TabInputText && tab.input.uri.scheme === RULE_SCHEME;
}

function isPage(tab: Tab): tab is Tab & { readonly input: TabInputCustom } {
  return tab.input instanceof TabInputCustom && tab.input.uri.scheme === RULE_SCHEME;
}
