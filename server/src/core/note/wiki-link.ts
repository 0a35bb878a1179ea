const link = /^!?\[\[([^[\]]+)\]\]$/;

/**
 * What a value may mean that is a wiki link: the text that it shows, the note that it links, and that note's name without
 * its folders; for any other value the value alone.
 */
export function textsInLink(text: string): readonly string[] {
  const inner = link.exec(text)?.[1];
  if (inner === undefined) return [text];
  const [target = '', ...shown] = inner.split('|');
  const note = target.replace(/#.*$/, '').trim();
  return [...shown.map((each) => each.trim()), note, note.replace(/^.*\//, '').replace(/\.md$/i, '')];
}
