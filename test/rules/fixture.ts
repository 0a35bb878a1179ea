import {
  type ConfigFile,
  type ProfileName,
  parseConfig,
  parseDay,
  profileNames,
} from '../../server/src/core/index.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** What one mark in a bad block stands for: the whole finding except for its place. */
export interface Expected {
  readonly severity: string;
  readonly subject: string;
  readonly message: string;
  /** The title of its safe fix. */
  readonly fix: string | undefined;
  /** The titles of all that is suggested, in their order. */
  readonly suggests: readonly string[];
  /** Other places, as `[path:]line:column-line:column message`; the path is left out for a place in the same note. */
  readonly related: readonly string[];
}

/** What a block says of how it must be checked. */
export interface BlockSettings {
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly profile: ProfileName | undefined;
  readonly config: ConfigFile | undefined;
  /** One for each mark, or one for all of them. */
  readonly expect: readonly Expected[];
  /** Other rules that report on the note, in whose favour this one may be silent. */
  readonly instead: readonly string[];
}

/** A note of a block, with its marks still in it. */
export interface MarkedNote {
  readonly path: string;
  readonly marked: string;
}

/** One case of a fixture: a block `bad` or `ok` with the `fixed` and `suggested` blocks that follow it. */
export interface Case extends BlockSettings {
  readonly kind: 'bad' | 'ok';
  readonly title: string;
  /** 1-based line of the heading in the fixture. */
  readonly line: number;
  /** One note as a rule; several for checks across a course. */
  readonly notes: readonly MarkedNote[];
  /** The text after the safe fixes; `undefined` where there are none. */
  readonly fixed: string | undefined;
  /** The text after one suggestion, by the suggestion's title. */
  readonly suggested: readonly { readonly title: string; readonly text: string }[];
}

/** The day on which blocks are checked that don't name one. */
const DEFAULT_TODAY = '2025-03-10';
const DEFAULT_PATH = 'note.ipt.md';

const headingPattern = /^=== (bad|fixed|suggested|ok)(?:: (.+))?$/;
const settingPattern = /^@(today|profile|config|expect|message|fix|suggest|related|instead|note)(?: (.+))?$/;
/** What may follow `@expect`: the rest of the finding. */
const details: ReadonlySet<string | undefined> = new Set(['message', 'fix', 'suggest', 'related']);

/** True for a line that states a finding or a part of one. */
export function statesFinding(line: string): boolean {
  const key = settingPattern.exec(line)?.[1];
  return key === 'expect' || details.has(key);
}

interface RawBlock {
  readonly kind: string;
  readonly title: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * Reads a fixture; `README.md` beside this file describes the format.
 * @param name for the messages of errors.
 * @throws Error at the line of the fixture that is not in form.
 */
export function readFixture(source: string, name: string): Case[] {
  const cases: Case[] = [];
  for (const block of blocksOf(source)) {
    const fail = (message: string): never => {
      throw new Error(`${name}:${block.line}: ${message}`);
    };
    const last = cases.at(-1);
    if (block.kind === 'bad' || block.kind === 'ok') {
      cases.push(readCase(block, block.kind, fail));
    } else if (last?.kind !== 'bad') {
      fail(`“=== ${block.kind}” follows a bad block.`);
    } else if (block.kind === 'fixed') {
      cases[cases.length - 1] = { ...last, fixed: textOf(block.lines) };
    } else {
      if (block.title === '') fail('“=== suggested” is followed by the title of the suggestion.');
      const suggested = [...last.suggested, { title: block.title, text: textOf(block.lines) }];
      cases[cases.length - 1] = { ...last, suggested };
    }
  }
  return cases;
}

function blocksOf(source: string): RawBlock[] {
  const blocks: (RawBlock & { lines: string[] })[] = [];
  for (const [index, line] of source.replace(/\n$/, '').split('\n').entries()) {
    const heading = headingPattern.exec(line);
    if (heading) blocks.push({ kind: heading[1] ?? '', title: heading[2] ?? '', line: index + 1, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function readCase(
  { lines, line, title }: RawBlock,
  kind: Case['kind'],
  fail: (message: string) => never,
): Case {
  const body = lines.findIndex((each) => !settingPattern.test(each) || each.startsWith('@note'));
  const settings = readSettings(lines.slice(0, body === -1 ? lines.length : body), fail);
  const notes = readNotes(body === -1 ? [] : lines.slice(body));
  const marks = notes.reduce((sum, { marked }) => sum + unmark(marked).spans.length, 0);
  if (title === '') fail('The block has no title.');
  if (kind === 'ok' && (marks > 0 || settings.expect.length > 0)) fail('An ok block holds no mark.');
  if (kind === 'bad' && marks === 0) fail('A bad block holds a mark for each finding.');
  if (kind === 'bad' && settings.expect.length !== 1 && settings.expect.length !== marks)
    fail(`${marks} marks, and @expect ${settings.expect.length} times.`);
  return { kind, title, line, ...settings, notes, fixed: undefined, suggested: [] };
}

function readSettings(lines: readonly string[], fail: (message: string) => never): BlockSettings {
  const values = (key: string) =>
    lines.flatMap((each) => {
      const match = settingPattern.exec(each);
      return match?.[1] === key ? [match[2] ?? ''] : [];
    });
  const [today = DEFAULT_TODAY] = values('today');
  const [profile] = values('profile');
  const [config] = values('config');
  const parsed = config === undefined ? undefined : parseConfig(config);
  for (const { message } of parsed?.problems ?? []) fail(message);
  return {
    today: parseDay(today) ?? fail('@today is an ISO date.'),
    profile:
      profile === undefined
        ? undefined
        : (profileNames.find((each) => each === profile) ?? fail('No such profile.')),
    config: parsed?.file,
    expect: readExpected(lines, fail),
    instead: values('instead').flatMap((value) => value.split(' ')),
  };
}

function readExpected(lines: readonly string[], fail: (message: string) => never): Expected[] {
  const expected: Expected[] = [];
  for (const line of lines) {
    const [, key, value = ''] = settingPattern.exec(line) ?? [];
    const last = expected.at(-1);
    if (key === 'expect') {
      const [severity = '', ...subject] = value.split(' ');
      const none = { message: '', fix: undefined, suggests: [], related: [] };
      expected.push({ severity, subject: subject.join(' '), ...none });
    } else if (details.has(key)) {
      expected[expected.length - 1] = last
        ? withDetail(last, key, value)
        : fail(`@${key} follows an @expect.`);
    }
  }
  return expected;
}

function withDetail(expected: Expected, key: string | undefined, value: string): Expected {
  if (key === 'suggest') return { ...expected, suggests: [...expected.suggests, value] };
  if (key === 'related') return { ...expected, related: [...expected.related, value] };
  return key === 'fix' ? { ...expected, fix: value } : { ...expected, message: value };
}

function readNotes(lines: readonly string[]): MarkedNote[] {
  const notes: { path: string; lines: string[] }[] = [];
  for (const line of lines) {
    const path = /^@note (.+)$/.exec(line)?.[1];
    if (path !== undefined) notes.push({ path, lines: [] });
    else if (notes.length === 0) notes.push({ path: DEFAULT_PATH, lines: [line] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes.map(({ path, lines: own }) => ({ path, marked: textOf(own) }));
}

/** The text of a block: its lines except for one blank line that sets it off from the next. */
function textOf(lines: readonly string[]): string {
  const own = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return own.map((line) => `${line}\n`).join('');
}

/** Takes the marks out of a text. Marks may be within one another; spans come in the order of their opening. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (piece === '⟧') {
      const span = spans[open.pop() ?? -1];
      if (!span) throw new Error('A mark is closed that was not opened.');
      span.end = text.length;
    } else text += piece;
  }
  if (open.length > 0) throw new Error('A mark is not closed.');
  return { text, spans };
}
