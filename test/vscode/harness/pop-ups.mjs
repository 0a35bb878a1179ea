// @ts-check

/**
 * Watches a page, which must not have been opened yet, for notifications of errors.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} their texts; grows as they are shown
 */
export async function popUpsOf(page) {
  /** @type {string[]} */
  const shown = [];
  await page.exposeFunction('errorShown', (/** @type {string} */ text) => shown.push(text));
  await page.addInitScript(watchNotifications);
  return shown;
}

/** Runs in the page: reports each notification of an error, which may be gone before anyone looks. */
function watchNotifications() {
  const told = new WeakSet();
  const look = () => {
    for (const icon of Array.from(document.querySelectorAll('.notification-toast .codicon-error'))) {
      const toast = icon.closest('.notification-toast');
      if (!toast || told.has(toast)) continue;
      told.add(toast);
      /** @type {{ errorShown(text: string): void }} */ (/** @type {unknown} */ (globalThis)).errorShown(
        toast.querySelector('.notification-list-item-message')?.textContent ?? 'without words',
      );
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
