import { isIpv6 } from '../checks.ts';
import { ending, type Family, shape } from './pattern.ts';

const LOCAL = String.raw`[\p{L}\p{N}_.%+'’&=~!#$*?^{}|-]`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])`;

/** Ends of host names that are taken for one without `https://`; more would find file names and slips of the pen. */
const topLevels = (
  'com|org|net|edu|gov|io|co|uk|ie|us|ca|au|nz|de|fr|nl|ch|be|eu|tv|info|app|dev|me|social|page|blog|site|online|' +
  'example|test|invalid'
).split('|');
const HOST = String.raw`(?:[a-z0-9-]{1,63}\.){1,5}(?:${topLevels.join('|')})(?::\d{1,5})?`;
const URL_TEXT = String.raw`[^\s<>"'\u0060()[\]{}|\\^\u201c\u201d]{1,2000}`;

/** What ends a sentence or an emphasis, not a URL. */
const trailing: ReadonlySet<string | undefined> = new Set('.,;:!?*_~…');

const BYTE = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;

/**
 * The length of a URL without the punctuation after it, or 0 if it names a site only: no path, no query, no person.
 * @param found begins with the scheme or the host.
 */
function personalUrl(found: string): number {
  let end = found.length;
  while (trailing.has(found[end - 1])) end--;
  const url = found.slice(0, end);
  const [, authority = '', rest = ''] = /^(?:[^:/]{1,40}:\/\/)?([^/?#]{0,2000})(.{0,2000})$/u.exec(url) ?? [];
  return authority.includes('@') || /^(?:\/{1,9}[^/?#]|\/{0,9}\?.)/.test(rest) ? end : 0;
}

/** E-mail addresses, URLs, and IP addresses. */
export const network: readonly Family[] = [
  {
    gate: /@/,
    patterns: [
      {
        kind: 'email',
        // The search goes from `@` to `@`; a user name in a URL (`//user@host`) is no address.
        shape: shape([`@(?<=(?<!//${LOCAL}{0,64})(?<head>[\\p{L}\\p{N}_]${LOCAL}{0,63})@)`, DOMAIN]),
      },
    ],
  },
  {
    gate: /[([{] ?at ?[)\]}]| dot \w/i,
    patterns: [
      {
        kind: 'email',
        shape: shape(
          [
            String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}_]${LOCAL}{0,63} ?[([{] ?at ?[)\]}] ?`,
            String.raw`[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?dot ?[)\]}] ?| dot )[\p{L}\p{N}-]{2,63}){1,5}`,
          ],
          'i',
        ),
      },
      {
        // `heron at example dot org`
        kind: 'email',
        shape: shape(
          [
            String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}_.-]{1,64} at (?!(?:the|a|an|this|that|each|every) )`,
            String.raw`[\p{L}\p{N}-]{2,63}(?: dot \p{L}{2,24}){1,3}(?![\p{L}\p{N}])`,
          ],
          'i',
        ),
      },
    ],
  },
  {
    gate: /:\/\//,
    patterns: [
      {
        kind: 'url',
        shape: shape([String.raw`(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/`, URL_TEXT], 'i'),
        holds: personalUrl,
      },
    ],
  },
  {
    gate: new RegExp(String.raw`\.(?:${topLevels.join('|')})[:/?]`, 'i'),
    patterns: [
      {
        kind: 'url',
        shape: shape([String.raw`(?<![\p{L}\p{N}_@./:-])`, HOST, '[/?]', URL_TEXT], 'i'),
        holds: personalUrl,
      },
    ],
  },
  {
    gate: /\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i,
    patterns: [
      {
        kind: 'ip',
        shape: shape([String.raw`(?<![\w.-])(?:${BYTE}\.){3}${BYTE}(?![\w]|\.\d|-\d)`]),
        notBefore: ending(
          '(?:v|ver|versions?|release|build|firmware|update|updated to|software|app|driver|edition|sections?|chapter|clause',
          '|items?|paragraphs?|para|heading|point|step|figure|table|exercise|macos|windows|android|ios)',
          String.raw`[.:]?\s{0,3}(?:(?:no|number)[.:]?\s{1,3})?`,
        ),
      },
      {
        kind: 'ip',
        shape: shape(
          [String.raw`(?<![\w:.])(?=[\da-f]{0,4}:)[\da-f:]{1,38}(?:[\da-f]|::)(?:\.\d{1,3}){0,3}(?![\w:]\w)`],
          'i',
        ),
        holds: isIpv6,
      },
    ],
  },
];
