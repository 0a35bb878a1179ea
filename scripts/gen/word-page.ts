import { homeworkKinds } from '../../server/src/core/protocol/homework-answers.ts';
import type { PhraseGroup, WordList } from '../../server/src/core/protocol/word-lists.ts';
import { wordLists } from '../../server/src/core/protocol/word-lists.ts';

const notation: readonly (readonly [string, string])[] = [
  ['goodbye', 'this word, in upper or lower case; `good-bye` is two words in a row'],
  ['terminat*', 'every word that begins so'],
  ['is|will', 'either word; `session(s)` is the word with or without what is in brackets'],
  ['(the|our)', 'may be left out; `(mood|sleep)+` is one of these words, or up to four in a row'],
  ['#', 'a number, in figures or in words from one to twenty'],
  ['...', 'up to three words of any kind'],
  ['^', 'the beginning of a sentence'],
];

/** The page on the words that checks look for. */
export function wordPage(): string {
  return [
    '<!-- Printed by "npm run gen" from server/src/core/protocol/word-lists.ts. -->\n',
    '# The words that checks look for\n',
    'Some checks across a course ask whether a thing is spoken of. They look for these words in the text of a note, its',
    'headings, front matter and code aside, and never within a longer word or across the end of a sentence. What they say',
    'is “No word on … was found here”: they know nothing more.\n',
    'Words of your own are added in `.ipt-notes.jsonc`, list by list:\n',
    '```jsonc',
    '{ "protocol": { "words": { "ending": ["last get-together"], "homework": ["home project*"] } } }',
    '```\n',
    'How they are written:\n',
    ...notation.map(([sign, meaning]) => `- \`${sign}\`: ${meaning}.`),
    '',
    ...wordLists.flatMap(listLines),
    '## The words of a homework item\n',
    'A review answers for an item of homework also where it holds a word of it, in whatever form: “wrote to her aunt” for',
    '“write to her aunt”. Words are compared by stem, by their first five letters; function words do not count, and words',
    'that any review may hold (day, week, mood, …) only for an item that has no others. The forms that a stem does not bring',
    'together are in `server/src/core/protocol/content-words.ts`.\n',
    'Words for what comes of homework of a kind answer for it as well:\n',
    ...homeworkKinds.map(({ set, answered }) => `- ${listed(set)}: ${listed(answered)}`),
    '',
  ].join('\n');
}

function listLines({ id, title, rule, groups }: WordList): string[] {
  return [
    `## ${title}\n`,
    `List \`${id}\`, for [\`${rule}\`](rules/${rule}.md).\n`,
    ...groups.map(groupLine),
    '',
  ];
}

function groupLine({ say, notAfter, notBefore, notWith }: PhraseGroup): string {
  const limits = [
    ['not after', notAfter],
    ['not before', notBefore],
    ['not in a sentence with', notWith],
  ] as const;
  const but = limits.flatMap(([name, phrases]) =>
    phrases === undefined ? [] : `${name} ${quoted(phrases)}`,
  );
  return `- ${quoted(say)}${but.length > 0 ? `; ${but.join('; ')}` : ''}`;
}

function listed(words: string): string {
  return words.trim().split(/\s+/).join(', ');
}

function quoted(list: string): string {
  return list
    .split(',')
    .map((each) => `\`${each.trim()}\``)
    .join(', ');
}
