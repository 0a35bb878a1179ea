import { type Span, spanOf } from '../text/span.ts';
import { isPrompt } from './placeholders.ts';

/** A comment that silences a rule, as written. */
export interface DirectiveText {
  /** The comment, from the start of the block. */
  readonly span: Span;
  /** True for `ipt-ignore-file`. */
  readonly wholeFile: boolean;
  /** The rule id as written, in lower case; never to be printed. */
  readonly written: string;
  /** False for a prompt as well: it is no reason yet. */
  readonly hasReason: boolean;
}

const comment = /<!--[ \t\r\n]*ipt-ignore(-file)?(?![\w-])([\s\S]*?)(?:-->|$)/g;

/** The directives in a piece of HTML that starts `offset` code units into its block. */
export function readDirectives(html: string, offset: number): DirectiveText[] {
  if (!html.includes('ipt-ignore')) return [];
  return Array.from(html.matchAll(comment), (match) => {
    const [whole, file, rest = ''] = match;
    const colon = rest.indexOf(':');
    const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
    return {
      span: spanOf(offset + match.index, whole.length),
      wholeFile: file !== undefined,
      written: (colon === -1 ? rest : rest.slice(0, colon)).trim().toLowerCase(),
      hasReason: reason !== '' && !isPrompt(reason),
    };
  });
}
