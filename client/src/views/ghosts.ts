import { type Disposable, FileDecoration, ThemeColor, window } from 'vscode';

/** The scheme of the made-up resources of rows for what is not there yet. */
export const GHOST_SCHEME = 'ipt-notes-ghost';

/** Shows rows for what is not there yet in a faint colour. */
export function registerGhosts(): Disposable {
  const faint = new FileDecoration(undefined, undefined, new ThemeColor('descriptionForeground'));
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) => (scheme === GHOST_SCHEME ? faint : undefined),
  });
}
