import { rules } from '../../server/src/core/index.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';

/** The scope under which editors know the grammar. */
export const scopeName = 'text.html.markdown.ipt-notes';

/** Where tags, ids and directives are none: code, comments, links, addresses, HTML and front matter. */
const elsewhere = [
  'comment',
  'markup.fenced_code',
  'markup.inline.raw',
  'markup.raw',
  'markup.underline.link',
  'meta.embedded',
  'meta.image',
  'meta.link',
  'meta.tag',
];

const word = '[\\p{L}\\p{M}\\p{N}/_-]';
const beforeTag = '(?<![^\\s(\\[{*_~"\'“”‘’„«»|=]|=["\'])';
const tag = '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_/-]*';

/**
 * The injection grammar for Markdown: tags, homework ids, members at the start of an item, and directives. Its words
 * come from the protocol and the rules; a configuration's own words are coloured by the language server.
 */
export function injectionGrammar(): object {
  const { problemAreas, tags, codes } = standardProtocol;
  // Nested or not, in the singular or the plural, with any hyphen or none.
  const known = `(?:${tag}/)?(?:${joinedFreely(
    oneOf([...problemAreas.flatMap(({ id, aliases }) => [id, ...aliases]), ...tags.map(({ id }) => id)]),
  )})(?:e?s)?[-_/]*`;
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: ['Printed by "npm run gen" from the protocol and the rules.'],
    scopeName,
    injectionSelector: `L:text.html.markdown - (${elsewhere.join(' | ')})`,
    patterns: [
      { include: '#directive' },
      { include: '#tag' },
      { include: '#homework' },
      { include: '#member' },
    ],
    repository: {
      tag: {
        patterns: [
          {
            match: `${beforeTag}(#)((?i:${known}))(?!${word})`,
            name: 'meta.tag.ipt-notes',
            captures: {
              1: { name: 'punctuation.definition.tag.ipt-notes' },
              2: { name: 'entity.name.tag.known.ipt-notes' },
            },
          },
          {
            match: `${beforeTag}(#)(${tag})(?!${word})`,
            name: 'meta.tag.ipt-notes',
            captures: {
              1: { name: 'punctuation.definition.tag.ipt-notes' },
              2: { name: 'variable.other.tag.unknown.ipt-notes' },
            },
          },
        ],
      },
      homework: {
        // In any case, with a blank after the letters.
        match: `(?<![\\p{L}\\p{N}_-])(?i:${inner(codes.homework).replace(/^HW/, 'HW[ \\t]?')})(?![\\p{L}\\p{N}_])`,
        name: 'constant.numeric.homework.ipt-notes',
      },
      member: {
        match: `(?<=^[-*+][ \\t]|^[ \\t][-*+][ \\t])${inner(codes.member)}(?=:)`,
        name: 'variable.parameter.member.ipt-notes',
      },
      directive: {
        begin:
          '[ \\t]*(<!--+)[ \\t]*((?i:ipt(?:[-_]notes)?[-_]ignore(?:[-_](?:file|line|next(?:[-_]?line)?))?))(?![\\w-])',
        beginCaptures: {
          1: { name: 'punctuation.definition.comment.html' },
          2: { name: 'keyword.control.directive.ipt-notes' },
        },
        end: '-->',
        endCaptures: { 0: { name: 'punctuation.definition.comment.html' } },
        name: 'comment.block.html meta.directive.ipt-notes',
        patterns: [
          {
            begin: '\\G',
            end: '(?=[:=(–—]|\\s-+\\s|-->)',
            patterns: [
              {
                match: `(?<![\\w-])(?i:${joinedFreely(oneOf(rules.map(({ id }) => id)))})(?!\\w|-(?!->))`,
                name: 'entity.name.function.rule.ipt-notes',
              },
              { match: '(?<![\\w-])and(?![\\w-])' },
              { match: '(?:(?!-->)[^\\s:,;&+`(=–—])+', name: 'invalid.illegal.rule.ipt-notes' },
            ],
          },
        ],
      },
    },
  };
}

/** The same words with hyphens, underscores or nothing between their parts. */
function joinedFreely(words: string): string {
  return words.replaceAll('-', '[-_]?');
}

/** An alternative of words, longest first, since the first that fits is taken. */
function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** The pattern of a whole code without its anchors and without groups that capture. */
function inner(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replace(/\((?!\?)/g, '(?:');
}
