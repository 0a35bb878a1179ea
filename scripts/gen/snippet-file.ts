import { snippetTexts } from '../../server/src/core/edits/snippet-texts.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';

/** A snippet as VS Code and other editors read it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The file of snippets for editors that have no completion from the server, by name. */
export function snippetFile(): Record<string, Snippet> {
  return Object.fromEntries(
    snippetTexts(standardProtocol).map(({ prefix, description, lines, scope }) => {
      const { body, ...rest } = snippet(prefix, description, lines);
      // The date of today, which is that of the addition, comes after the heading.
      const [heading, ...below] = body;
      const dated = [`${heading} $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE`, ...below];
      const name = prefix.replace('ipt-', '').replace('-', ' ');
      return [`IPT: ${name}`, { ...rest, body: scope === 'addendum' ? dated : body }];
    }),
  );
}

/** Turns each prompt of some lines into a tab stop, a quoted one with its quotes. */
function snippet(prefix: string, description: string, lines: readonly string[]): Snippet {
  let stops = 0;
  const body = lines.map((line) =>
    line.replace(/[\\$}]/g, '\\$&').replace(/"\[[^\]]{4,}\]"|\[[^\]]{4,}\]/g, (prompt) => {
      stops++;
      return `\${${stops}:${prompt}}`;
    }),
  );
  return { prefix, description, body };
}
