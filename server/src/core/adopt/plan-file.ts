import { objectionToFromPath } from '../config/from-path.ts';
import { objectionToGlob } from '../config/glob.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { type HeadingLevel, headingLevels } from '../protocol/headings.ts';
import { parseDay } from '../text/calendar.ts';
import type { Judgement } from './judge.ts';
import type { Choice, HeadingLine, Plan } from './plan.ts';

/** What is wrong in a line of a plan. */
export interface PlanProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What a plan comes to, now and with it. */
export interface Outlook {
  readonly before: Judgement;
  readonly after: Judgement;
}

const reasons: Readonly<Record<HeadingLine['by'], string>> = {
  form: 'a part of another form of note',
  guess: 'a guess by its words',
  place: 'a guess by its place among the others',
  none: 'left alone',
};

/** The lines of a plan as a file that a person can change, with what each comes to. */
export function printPlan(plan: Plan, outlook: Outlook, toApply: string): string {
  const { choice, headings, keys, patterns } = plan;
  const list = (name: string, values: readonly string[]) =>
    values.length > 0 ? values.map((value) => `${name} = ${value}`) : [`# ${name} = `];
  const block = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`# ${title}`, ...lines, ''] : [];
  return [
    ...planSummary(plan, outlook, 'plan').map((line) => `# ${line}`),
    '#',
    '# Nothing has been written. Change what is after “=”, remove lines, or add some. Then:',
    `#   ${toApply}`,
    '',
    ...block(
      `Headings and bold labels, and the sections that they are: ${sectionIds.join(', ')}; several with commas, “-” for none.`,
      headings.map(({ wording, sections, notes, by }) => {
        const meant = sections.length > 0 ? sections.join(', ') : '-';
        return withRemark(`heading ${wording} = ${meant}`, `${sayNotes(notes)}; ${reasons[by]}`);
      }),
    ),
    ...block('Titles of these sections are known already, and need no line:', sayKnown(plan)),
    ...block(
      'Keys of the front matter, and the fields that they are; “-” for none.',
      keys.map(({ key, field, notes }) => withRemark(`key ${key} = ${field ?? '-'}`, sayNotes(notes))),
    ),
    ...block('What folders and file names say; the first that fits counts.', [
      ...patterns.map(({ pattern, notes }) => withRemark(`from-path = ${pattern}`, sayNotes(notes))),
    ]),
    '# Whether lines such as “Date: 4 March 2026” at the top of a note count: yes or no.',
    `labelled-lines = ${yesNo(choice.labelledLines)}`,
    '# Whether notes give their number (numbered), or are counted by their dates (by-date).',
    `session = ${choice.session}`,
    '# Where sections begin: levels from 1 to 6, and bold.',
    `headings-at = ${(choice.levels ?? [2]).join(', ')}`,
    '# Whether the order of sections is checked.',
    `order = ${yesNo(choice.order)}`,
    '# Files that are notes whatever their name, and files that are none.',
    ...list('include', choice.include),
    ...list('exclude', choice.exclude),
    '# Notes dated before this day are read for their course, and not reported.',
    `check-from = ${choice.checkFrom}`,
    '',
  ].join('\n');
}

const sectionIds = ['review', 'problem-area', 'exploration', 'plan', 'homework'] as const;

function sayKnown({ known }: Plan): string[] {
  const found = Object.entries(known).filter(([, notes]) => notes > 0);
  return found.length > 0 ? [`#   ${found.map(([id, notes]) => `${id} ${sayNotes(notes)}`).join(', ')}`] : [];
}

function withRemark(line: string, remark: string): string {
  return `${line.padEnd(44)}  # ${remark}`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function sayNotes(count: number): string {
  return count === 1 ? 'in 1 note' : `in ${count} notes`;
}

/** What to do about what is left, where there are lines of a plan, and where there are questions. */
const advice = {
  plan: {
    rule: '“ipt-notes explain RULE” says what a rule asks for.',
    section: 'Where a heading holds one as well, add it to its line: “heading … = exploration, plan”.',
    key: 'add a line such as “key … = client” for one that is meant.',
    days: 'add a line such as “from-path = {client}/{day}-{month}-{year}.md”.',
  },
  questions: {
    rule: '“Explain Rule” says what a rule asks for.',
    section: 'Where a heading holds one as well, add it to "aliases" of the section in the configuration.',
    key: 'add one that is meant to "aliases" of its field in the configuration.',
    days: 'add a pattern such as "{client}/{day}-{month}-{year}.md" to "fromPath" in the configuration.',
  },
} as const;

/**
 * What was found, and what the plan comes to, in a few lines. Holds no wording.
 * @param face how the person answers: by lines of a plan, or by questions.
 */
export function planSummary(plan: Plan, outlook: Outlook, face: keyof typeof advice): string[] {
  const toDo = advice[face];
  const { hidden, sources } = plan;
  const { before, after } = outlook;
  const of = (part: number) => `${part} of ${after.notes}`;
  const from = (name: 'client' | 'session' | 'date') => {
    const { frontMatter, lines, path } = sources[name];
    return `${name}: front matter ${frontMatter}, labelled lines ${lines}, path ${path}`;
  };
  return [
    sayFiles(plan),
    `Given by how many notes: ${(['client', 'session', 'date'] as const).map(from).join('; ')}.`,
    `With this plan, ${of(after.whole)} notes have all five sections (now ${before.whole}), and ${of(after.placed)} have a place in their course (now ${before.placed}).`,
    after.errors.length === 0
      ? `None of them has an error${before.notes > before.clean ? ` (${before.notes - before.clean} of ${before.notes} have one now)` : ''}.`
      : `${of(after.clean)} have no error (now ${before.clean}); what stays: ${sayErrors(after)}. ${toDo.rule}`,
    ...sayLacking(after, toDo.section),
    ...(hidden.wordings > 0
      ? [
          `Other headings: ${hidden.wordings}, in ${sayNotes(hidden.notes).slice(3)}. They are not shown: fewer than three clients share them, or they may name someone.`,
        ]
      : []),
    ...(hidden.keys > 0
      ? [`Other keys of the front matter: ${hidden.keys}. They are not shown, either; ${toDo.key}`]
      : []),
    ...(after.placed * 2 < after.notes &&
    sources.client.frontMatter + sources.client.lines + sources.client.path < plan.notes
      ? [
          'Most notes do not say whose they are by a code such as SYN-101: a name is never taken. Put codes in place of names in folders or file names, or write “client:” in the notes.',
        ]
      : []),
    ...(plan.hasDoubtfulDays
      ? [`Some file names have days such as 03-04-2026, which may be read in two ways; ${toDo.days}`]
      : []),
  ];
}

/**
 * What a choice has come to, once it is written. What was only proposed, and what the person may have answered since, is not
 * said again.
 */
export function writtenSummary(plan: Plan, { before, after }: Outlook): string[] {
  const of = (part: number) => `${part} of ${after.notes}`;
  return [
    sayFiles(plan),
    `Now ${of(after.whole)} notes have all five sections (before: ${before.whole}), and ${of(after.placed)} have a place in their course (before: ${before.placed}).`,
    after.errors.length === 0
      ? `None of them has an error${before.notes > before.clean ? ` (before: ${before.notes - before.clean} of ${before.notes})` : ''}.`
      : `${of(after.clean)} have no error (before: ${before.clean}); what stays: ${sayErrors(after)}. ${advice.plan.rule}`,
    ...sayLacking(after, advice.questions.section),
    'These counts are of all notes. Those dated before "checkFrom" are not reported.',
  ];
}

function sayFiles({ clients, files, notes, others }: Plan): string {
  return `${files} Markdown ${files === 1 ? 'file' : 'files'}: ${notes} ${notes === 1 ? 'looks like a note' : 'look like notes'}, ${clients === 0 ? 'of clients that cannot be told apart' : `of ${clients} ${clients === 1 ? 'client' : 'clients'}`}${others > 0 ? `; ${others} ${others === 1 ? 'does' : 'do'} not` : ''}.`;
}

function sayErrors({ errors }: Judgement): string {
  return errors.map(({ rule, notes }) => `${rule} ${sayNotes(notes)}`).join(', ');
}

/** Names the sections that stay without a heading, and what can be done. */
function sayLacking({ lacking }: Judgement, toDo: string): string[] {
  if (lacking.length === 0) return [];
  const each = lacking.map(({ section, notes }) => `${section} (${sayNotes(notes)})`);
  return [`Sections without a heading: ${each.join(', ')}. ${toDo}`];
}

/**
 * Reads a plan that a person has changed.
 * @param checkFrom the day that counts where no line names one.
 */
export function readPlan(
  text: string,
  lexicon: Lexicon,
  checkFrom: string,
): { readonly choice: Choice; readonly problems: readonly PlanProblem[] } {
  const reader = new PlanReader(lexicon, checkFrom);
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const bare = line.replace(/(?:^|\s+)#\s.*$|^#.*$/, '').trim();
    if (bare !== '') reader.read(bare, index + 1);
  }
  return { choice: reader.choice, problems: reader.problems };
}

class PlanReader {
  readonly problems: PlanProblem[] = [];
  readonly #lexicon: Lexicon;
  readonly #headings: { wording: string; sections: string[] }[] = [];
  readonly #keys: { key: string; field: string }[] = [];
  readonly #lists: Record<'include' | 'exclude' | 'from-path', string[]> = {
    include: [],
    exclude: [],
    'from-path': [],
  };
  #levels: HeadingLevel[] | undefined;
  #order = true;
  #labelledLines = false;
  #session: Choice['session'] = 'numbered';
  #checkFrom: string;

  constructor(lexicon: Lexicon, checkFrom: string) {
    this.#lexicon = lexicon;
    this.#checkFrom = checkFrom;
  }

  get choice(): Choice {
    const isUsual = this.#levels === undefined || this.#levels.join() === '2';
    return {
      headings: this.#headings,
      keys: this.#keys,
      levels: isUsual ? undefined : this.#levels,
      order: this.#order,
      fromPath: this.#lists['from-path'],
      labelledLines: this.#labelledLines,
      session: this.#session,
      include: this.#lists.include,
      exclude: this.#lists.exclude,
      checkFrom: this.#checkFrom,
    };
  }

  read(line: string, at: number): void {
    const [, name = '', what = '', value = ''] =
      /^([a-z-]+)(?:[ \t]+(.*?))?[ \t]*=[ \t]*(.*)$/.exec(line) ?? [];
    const message = this.#take(name, what, value.trim());
    if (message !== undefined) this.problems.push({ line: at, message });
  }

  /** @returns what is wrong. */
  #take(name: string, what: string, value: string): string | undefined {
    switch (name) {
      case 'heading':
        return this.#takeHeading(what, value);
      case 'key':
        return this.#takeKey(what, value);
      case 'include':
      case 'exclude':
        return this.#takeListed(name, value, objectionToGlob(value), 'glob');
      case 'from-path':
        return this.#takeListed(name, value, objectionToFromPath(value), 'pattern');
      case 'session':
        if (value !== 'numbered' && value !== 'by-date') return '“session” is numbered or by-date.';
        this.#session = value;
        return undefined;
      case 'headings-at':
        return this.#takeLevels(value);
      case 'order':
      case 'labelled-lines':
        return this.#takeFlag(name, value);
      case 'check-from':
        if (parseDay(value) === undefined) return '“check-from” is a date, written YYYY-MM-DD.';
        this.#checkFrom = value;
        return undefined;
      default:
        return 'A line is “heading … = …”, “key … = …”, or one of from-path, labelled-lines, session, headings-at, order, include, exclude and check-from with “=” and a value.';
    }
  }

  #takeHeading(wording: string, value: string): string | undefined {
    const known = this.#lexicon.protocol.sections.map(({ id }) => String(id));
    const sections = value === '-' ? [] : value.split(/\s*,\s*/);
    if (wording === '') return 'A heading has its wording before “=”.';
    if (sections.some((id) => !known.includes(id)))
      return `A section is one of ${known.join(', ')}; “-” is none.`;
    if (sections.length > 0) this.#headings.push({ wording, sections });
    return undefined;
  }

  #takeKey(key: string, value: string): string | undefined {
    if (key === '') return 'A key has its name before “=”.';
    if (value === '-') return undefined;
    const field = this.#lexicon.fields.get(value.toLowerCase());
    if (!field) return `A field is one of ${[...this.#lexicon.fields.keys()].join(', ')}; “-” is none.`;
    this.#keys.push({ key, field: field.name });
    return undefined;
  }

  #takeListed(
    name: 'include' | 'exclude' | 'from-path',
    value: string,
    objection: string | undefined,
    noun: string,
  ): string | undefined {
    if (objection !== undefined) return `This ${noun} ${objection.replace(/(?<![.?])$/, '.')}`;
    this.#lists[name].push(value);
    return undefined;
  }

  #takeLevels(value: string): string | undefined {
    const levels = value
      .split(/\s*,\s*/)
      .map((each) => headingLevels.find((level) => String(level) === each));
    if (levels.includes(undefined)) return '“headings-at” is a list of levels from 1 to 6, and bold.';
    this.#levels = [...new Set(levels.flatMap((level) => level ?? []))];
    return undefined;
  }

  #takeFlag(name: 'order' | 'labelled-lines', value: string): string | undefined {
    if (value !== 'yes' && value !== 'no') return `“${name}” is yes or no.`;
    if (name === 'order') this.#order = value === 'yes';
    else this.#labelledLines = value === 'yes';
    return undefined;
  }
}
