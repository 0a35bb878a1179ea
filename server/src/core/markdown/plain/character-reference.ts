/** The characters that editors and word processors write by name. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['gt', '>'],
  ['hellip', '…'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['quot', '"'],
]);

const reference = /&([a-z]{2,6});/y;

/** The character that is named from `at` on, all before `until`, and the offset after its name. */
export function characterAt(
  text: string,
  at: number,
  until: number,
): { readonly character: string; readonly end: number } | undefined {
  reference.lastIndex = at;
  const [, name = ''] = reference.exec(text) ?? [];
  const character = named.get(name);
  const end = reference.lastIndex;
  return character === undefined || end > until ? undefined : { character, end };
}
