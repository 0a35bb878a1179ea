import { TabInputText, TabInputTextDiff, type Uri, window } from 'vscode';

/** The documents that are in tabs; of a comparison, the side that can be edited. */
export function urisInTabs(): Uri[] {
  return window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      if (input instanceof TabInputText) return input.uri;
      return input instanceof TabInputTextDiff ? input.modified : [];
    }),
  );
}
