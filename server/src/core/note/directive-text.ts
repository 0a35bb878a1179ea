import { nearestKnown } from '../text/near-miss.ts';
import { type Span, spanOf } from '../text/span.ts';
import { isPrompt } from './placeholders.ts';

/** A rule that a directive names, as written. */
export interface RuleText {
  /** In lower case, with hyphens for `_`; never to be printed. */
  readonly written: string;
  readonly span: Span;
}

/** A comment that silences rules, as written. All spans count from the start of what was read. */
export interface DirectiveText {
  /**
   * The comment; of one that is not closed, or only by the end of another or after a blank line, no more than its first
   * line: what else it hides is the note's own.
   */
  readonly span: Span;
  /** What it covers; `undefined` for a word that only looks like one of ours. */
  readonly scope: 'block' | 'line' | 'next-line' | 'file' | undefined;
  /** Empty where none is named. */
  readonly rules: readonly RuleText[];
  /** True where a mark parts the rules from what follows: then each word before it is meant for a rule. */
  readonly isMarked: boolean;
  /** False for a prompt as well: it is no reason yet. */
  readonly hasReason: boolean;
}

const scopes: Readonly<Record<string, DirectiveText['scope']>> = {
  '': 'block',
  file: 'file',
  line: 'line',
  next: 'next-line',
  'next-line': 'next-line',
  nextline: 'next-line',
};
/** What people write who know other tools: asked about, not obeyed. */
const otherVerbs: ReadonlySet<string> = new Set(['disable', 'exclude', 'off', 'silence', 'skip', 'suppress']);

const html = /<!--([\s\S]*?)(?:-->|$)/g;
const obsidian = /%%([\s\S]*?)(?:%%|$)/g;
/** After a blank or at the start of its line, as YAML knows comments; a text in quotes may hold one that is none. */
const yaml = /(?:^|[\r\n]|[ \t])#([^\r\n]*)/g;

/** The directives in a piece of HTML that starts `offset` code units into its block. */
export function readDirectives(piece: string, offset: number): DirectiveText[] {
  return directivesIn(piece, html, offset);
}

/** The directives in comments as Obsidian has them, in the prose of a block. */
export function readProseDirectives(prose: string): DirectiveText[] {
  return prose.includes('%%') ? directivesIn(prose, obsidian, 0) : [];
}

/** The directives in the comments of a front matter. */
export function readYamlDirectives(frontMatter: string): DirectiveText[] {
  return directivesIn(frontMatter, yaml, 0);
}

const hint = /ipt(?:[-_\s]|ignore|notes)/i;
const hidesMore = /<!--|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

function directivesIn(text: string, comment: RegExp, offset: number): DirectiveText[] {
  if (!hint.test(text)) return [];
  return Array.from(text.matchAll(comment)).flatMap(({ 0: whole, 1: content = '', index }) => {
    const start = offset + index + (/^[\r\n \t]+/.exec(whole)?.[0].length ?? 0);
    const at = offset + index + whole.indexOf(content);
    const directive = readContent(content, at);
    const isOpen = at + content.length === offset + index + whole.length || hidesMore.test(content);
    const end = isOpen ? at + (/^[^\r\n]*/.exec(content)?.[0].length ?? 0) : offset + index + whole.length;
    return directive ? [{ ...directive, span: { start, end } }] : [];
  });
}

const head = /^[-\s]*ipt(?:(?:[-_]?notes)?[-_ ]+|(?=ignore))([a-z]+)((?:[-_][a-z]+)*)(?![\w-])/i;

function readContent(content: string, offset: number): Omit<DirectiveText, 'span'> | undefined {
  const [whole, verb = '', rest = ''] = head.exec(content) ?? [];
  if (whole === undefined) return undefined;
  const isIgnore = verb.toLowerCase() === 'ignore';
  if (!isIgnore && !isMeant(verb)) return undefined;
  const scope = isIgnore ? scopes[rest.slice(1).toLowerCase().replaceAll('_', '-')] : undefined;
  return { scope, ...readRules(content.slice(whole.length).replace(/-+\s*$/, ''), offset + whole.length) };
}

function isMeant(verb: string): boolean {
  const written = verb.toLowerCase();
  return otherVerbs.has(written) || nearestKnown(written, [['ignore', true]]) !== undefined;
}

/** What parts the rules from the reason: a colon, a dash, an equals sign or a bracket. */
const mark = /[:：=(]|\s[-–—]+\s|[–—]/;
const ruleWord = /[^\s,;&+`"']+/g;

function readRules(text: string, offset: number): Pick<DirectiveText, 'rules' | 'isMarked' | 'hasReason'> {
  const marked = mark.exec(text);
  const named = marked ? text.slice(0, marked.index) : text;
  const reason = marked ? text.slice(marked.index + marked[0].length).trim() : '';
  return {
    rules: Array.from(named.matchAll(ruleWord)).flatMap(({ 0: written, index }) =>
      /^(?:and|-+)$/i.test(written)
        ? []
        : [
            {
              written: written.toLowerCase().replaceAll('_', '-'),
              span: spanOf(offset + index, written.length),
            },
          ],
    ),
    isMarked: marked !== null,
    hasReason: /[\p{L}\p{N}]/u.test(reason) && !isPrompt(reason),
  };
}
