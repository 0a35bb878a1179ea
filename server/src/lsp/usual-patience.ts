import { RAL } from 'vscode-languageserver';
import type { Patience } from '../host/asking.ts';

/** No answer at all may come for this long, in milliseconds: a file system far away, whose extension has to start first, takes a while. */
const LONGEST = 20_000;

/** How long an editor is waited for that reads files for the server. */
export const usualPatience: Patience = (act) => {
  const timer = RAL().timer.setTimeout(act, LONGEST);
  return () => timer.dispose();
};
