/**
 * Puts text between the markers of a hand-written file: `<!-- name:start -->` and `<!-- name:end -->`, each on a line.
 * @throws Error where a marker is absent, so that nothing is left out in silence.
 */
export function fillMarkers(file: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- ${name}:start -->\n`, `<!-- ${name}:end -->\n`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from === -1 || to < from)
      throw new Error(`A page lacks the markers ${start.trim()} and ${end.trim()}.`);
    return `${text.slice(0, from + start.length)}\n${part}\n${text.slice(to)}`;
  }, file);
}
