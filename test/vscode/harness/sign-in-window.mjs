// @ts-check

/**
 * Finishes and signs the draft in the active editor, and waits until the note and its tree say so.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 */
export async function signInWindow(workbench) {
  const rows = await workbench.openView('IPT Notes', 'This Note');
  await rows
    .filter({ hasText: /^Draft/ })
    .first()
    .waitFor();
  await workbench.focusEditor();
  await workbench.runCommand('IPT Notes: Finish Note');
  await workbench.choose('Sign');
  await rows
    .filter({ hasText: /^Signed$/ })
    .first()
    .waitFor();
  await workbench.shows('digest: sha256-');
}
