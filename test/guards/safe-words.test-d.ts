// Compiled by `tsc -b`, never run: each line below a directive must fail to compile, or the directive itself fails.
import type { Finding } from '../../server/src/core/finding.ts';
import type { Tag } from '../../server/src/core/note/inline-tags.ts';
import { type Block, type Note, proseOf, type Section } from '../../server/src/core/note/note.ts';
import type { YamlEntry, YamlScalar } from '../../server/src/core/note/yaml-value.ts';
import { type Word, word } from '../../server/src/core/protocol/word.ts';
import { defineCourseRule, defineNoteRule } from '../../server/src/core/rules/define.ts';
import { joinWords, say } from '../../server/src/core/say.ts';
import type { SafeEdit } from '../../server/src/core/text/safe-edit.ts';

declare const note: Note;
declare const entry: YamlEntry & { readonly value: YamlScalar };
declare const tag: Tag;
declare const section: Section;
declare const block: Block;
declare const text: string;
declare const safeText: SafeEdit;
declare const safeWord: SafeEdit<Word>;
declare const prefixed: `#${string}`;
declare const numbered: `${number}`;
declare const union: 'risk' | 'plan';

const at = { start: 0, end: 1 };
const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

// Words are literals of the source code.
export const fine: readonly Word[] = [word('risk'), word(union), say`Session ${3}: ${word('risk')}`];
// @ts-expect-error a text is no word
export const ofText: Word = text;
// @ts-expect-error nor is a part of the note
export const ofNote: Word = note.text.slice(0, 3);
// @ts-expect-error a text cannot be made one
word(text);
// @ts-expect-error nor can a part of a note
word(note.text);
// @ts-expect-error nor a pattern with a text in it
word(prefixed);
// @ts-expect-error nor a pattern of numbers
word(numbered);
// @ts-expect-error nor a literal that was put together with a text
word(`#${text}` as const);
// @ts-expect-error nor anything untyped
word(JSON.parse('"risk"'));

// Messages are put together from words.
// @ts-expect-error a text cannot be interpolated
say`${text}`;
// @ts-expect-error nor what was read of a note
say`${note.fields.setting?.value}`;
// @ts-expect-error nor a value of its front matter
say`${entry.value.value}`;
// @ts-expect-error nor a key of its front matter
say`${entry.name}`;
// @ts-expect-error nor a tag as it was written
say`${tag.name}`;
// The word of the vocabulary that a tag stands for may be said.
export const known: Word | undefined = tag.tag && say`${tag.tag}`;
// @ts-expect-error nor a heading
say`${section.heading.title}`;
// The section that a heading begins may be named.
export const titled: Word | undefined = section.spec && say`${section.spec.title}`;
// @ts-expect-error nor its prose
say`${proseOf(note, block)}`;
// @ts-expect-error nor a list of texts
say`${note.fields.tags.map(({ value }) => value)}`;
// @ts-expect-error nor joined ones
joinWords([text]);
// @ts-expect-error nor a separator of one's own
joinWords([word('risk')], text);
// @ts-expect-error a template literal is no word
export const template: Word = `${word('risk')} ${word('plan')}`;

// Rules report messages that they have, with the data that these take.
const meta = {
  category: 'structure',
  severity: 'warning',
  title: word('Example'),
  summary: word('Never fires.'),
  why: word('It only has to compile.'),
  messages: { named: (title: Word, count: number) => say`${title}: ${count}`, plain: () => say`Plain.` },
} as const;
const common = { at, subject: word('risk') };

export const compiles = defineNoteRule({
  id: word('example'),
  meta,
  options: { days: { type: 'integer', default: 7, minimum: 0, description: 'Days.' } },
  check({ options, report }) {
    report({ ...common, message: 'named', data: [word('risk'), options.days] });
    report({ ...common, message: 'plain', data: [] });
    // @ts-expect-error a message that the rule doesn't have
    report({ ...common, message: 'unknown', data: [] });
    // @ts-expect-error data that are missing
    report({ ...common, message: 'named', data: [] });
    // @ts-expect-error data in the wrong order
    report({ ...common, message: 'named', data: [1, word('risk')] });
    // @ts-expect-error data that are too many
    report({ ...common, message: 'plain', data: [word('risk')] });
    // @ts-expect-error a text among the data
    report({ ...common, message: 'named', data: [text, 1] });
    // @ts-expect-error a text as the subject
    report({ at, subject: note.text, message: 'plain', data: [] });
    // @ts-expect-error a text in what a related place says
    report({ ...common, message: 'plain', data: [], related: [{ place: at, message: text }] });
    const title = say`Mend`;
    // @ts-expect-error a text in a fix, which is printed
    report({ ...common, message: 'plain', data: [], fix: { title, edits: [safeText] } });
    // @ts-expect-error an edit in a fix of which no one looked at what it replaces
    report({ ...common, message: 'plain', data: [], fix: { title, edits: [{ span: at, newText: title }] } });
    report({ ...common, message: 'plain', data: [], fix: { title, edits: [safeWord] } });
    // @ts-expect-error a text in the title of a suggestion
    report({ ...common, message: 'plain', data: [], suggestions: [{ title: text, edits: [] }] });
    // A suggestion may move the note's own text: it is never printed.
    report({
      ...common,
      message: 'plain',
      data: [],
      suggestions: [{ title: say`Move`, edits: [{ span: at, newText: text }] }],
    });
    // @ts-expect-error an option that the rule doesn't have
    options.weeks;
  },
});

export const quotes = defineNoteRule({
  id: word('example'),
  // @ts-expect-error a message of a text
  meta: { ...meta, messages: { quoted: (found: string) => found } },
  options: {},
  check() {},
});

export const named = defineNoteRule({
  // @ts-expect-error an id that is put together
  id: `rule-${text}`,
  meta,
  options: {},
  check() {},
});

export const across = defineCourseRule({
  id: word('example'),
  meta,
  options: {},
  check({ note: facts, report }) {
    report({ at: place, subject: word('risk'), message: 'plain', data: [] });
    // @ts-expect-error facts hold no text
    facts.text;
  },
});

// @ts-expect-error a finding carries words and numbers only
export const data: Finding['data'] = [text];
