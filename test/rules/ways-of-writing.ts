import { parseConfig, parseDay } from '../../server/src/core/index.ts';
import { checkTexts, fixText, type NoteText, type PlacedFinding } from './check-case.ts';

/** A row of a table: what is expected, the words, and what else the kind asks for. */
export interface Way {
  readonly expected: string;
  readonly text: string;
  /** `in=tag`, `drop=phase`, `group`. */
  readonly details: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, string | undefined>>;

const settings = {
  today: parseDay('2025-06-15') ?? 0,
  profile: undefined,
  config: parseConfig('{}').file,
};

const usual: Fields = {
  client: 'SYN-101',
  session: '2',
  date: '2025-06-10',
  phase: 'initial',
  problem_area: 'grief',
  planned_sessions: '16',
  clinician: 'C-07',
};
const parts: Readonly<Record<string, readonly [title: string, text: string]>> = {
  review: ['Review of the week', 'Mood was low on most days.'],
  'problem-area': ['Problem area', 'Her brother died in the spring.'],
  exploration: ['Exploration', 'She told the story of the last evening, and wept.'],
  plan: ['Plan', 'She weighed a visit against a letter.'],
  homework: ['Homework', 'None this session: rest.'],
};
const asked =
  'Asked about thoughts of dying: passive only, no plan, no intent, no means; sister and dog keep her going.';

interface Parts {
  readonly fields?: Fields;
  /** More lines of front matter. */
  readonly lines?: string;
  /** Headings, whole lines, by section. */
  readonly heads?: Fields;
  readonly texts?: Fields;
  /** What comes after the sections. */
  readonly end?: string;
}

const frontMatter = (fields: Fields, lines?: string): string => {
  const given = Object.entries({ ...usual, ...fields }).filter(([, value]) => value !== undefined);
  return ['---', ...given.map(([key, value]) => `${key}: ${value}`), ...(lines ? [lines] : []), '---'].join(
    '\n',
  );
};

function bodyOf({ heads = {}, texts = {}, end = '' }: Parts): string {
  const sections = Object.entries(parts).map(
    ([id, [title, text]]) => `${heads[id] ?? `## ${title}`}\n\n${texts[id] ?? text}\n`,
  );
  return `${sections.join('\n')}\n${end}\n`;
}

const noteOf = (of: Parts): string => `${frontMatter(of.fields ?? {}, of.lines)}\n\n${bodyOf(of)}`;

function found(...texts: readonly string[]): PlacedFinding[] {
  return checkTexts(texts.map(noteText), settings);
}

const noteText = (text: string, index: number): NoteText => ({ path: `s${index}.ipt.md`, text });
const rulesIn = (of: readonly PlacedFinding[]): string[] => of.map(({ finding }) => finding.rule);
const without = (of: readonly PlacedFinding[], ...rules: readonly string[]): boolean =>
  !rulesIn(of).some((rule) => rules.includes(rule));
const subjects = (of: readonly PlacedFinding[], rule: string): (string | undefined)[] =>
  of.filter(({ finding }) => finding.rule === rule).map(({ finding }) => finding.subject);
const firing = (of: readonly PlacedFinding[], ...rules: readonly string[]): string =>
  without(of, ...rules) ? 'silent' : 'fires';

const keyOf = (line: string): string => /^\s*([^:]+?)\s*:/.exec(line)?.[1] ?? '';
const asHeading = (text: string): string => (/^\s*#|\n|^[*_<>-]/.test(text) ? text : `## ${text}`);

/** Which section a heading is read as: its id, `slip:` with it, or `none`. */
function sectionAt(heading: string, id: string, fields: Fields): string {
  const of = found(noteOf({ heads: { [id]: asHeading(heading) }, fields }));
  if (subjects(of, 'misspelled-section').includes(id)) return `slip:${id}`;
  if (subjects(of, 'missing-section').includes(id)) return 'none';
  return without(of, 'section-level', 'duplicate-section', 'missing-section') ? id : 'otherwise';
}

/** The same of a heading of another level, or a bold line. */
function otherLevelAt(line: string, id: string): string {
  const of = found(noteOf({ heads: { [id]: line } }));
  if (subjects(of, 'missing-section').includes(id)) return 'none';
  const levels = subjects(of, 'section-level');
  return levels.length === 1 && levels[0] === id && without(of, 'missing-section', 'duplicate-section')
    ? id
    : 'otherwise';
}

const idIn = (expected: string): string => expected.replace(/^(?:none|slip):/, '');
const shortNone = (expected: string): string => expected.replace(/^none:.*/, 'none');
const itemNine = 'measures: { phq9: 15, phq9_item9: 1 }';
const fieldRules = [
  ...['missing-field', 'invalid-field', 'unknown-field', 'expected-field', 'missing-problem-area'],
  ...['unknown-problem-area', 'missing-front-matter', 'invalid-front-matter'],
];

const courseOf = (first: Fields, second: Fields) =>
  found(
    noteOf({ fields: { session: '1', date: '2025-06-03' }, texts: first }),
    noteOf({ texts: second }),
  ).filter(({ path }) => path === 's1.ipt.md');

/**
 * For each kind, what a row comes to; it must be what the row expects. `none:` and an id is `none` of what that id would
 * have been.
 */
export const kinds: Readonly<Record<string, (way: Way) => string>> = {
  heading: ({ expected, text, details }) =>
    sectionAt(
      text,
      idIn(expected),
      details.has('phase') ? { phase: details.get('phase'), session: details.get('session') } : {},
    ),
  'other-level': ({ expected, text }) => otherLevelAt(text, idIn(expected)),
  'risk-heading': ({ text }) =>
    firing(
      found(noteOf({ lines: itemNine, end: `${asHeading(text)}\n\n${asked}` })),
      'safety-item-without-risk',
    ),
  'risk-label': ({ text, details }) => {
    const texts = { [details.get('in') ?? 'review']: `Mood was low.\n\n${text.replace('{t}', asked)}` };
    return firing(found(noteOf({ lines: itemNine, texts })), 'safety-item-without-risk');
  },
  'safety-item': ({ text, details }) => {
    const group = { client: undefined, group: 'SYN-G04', format: 'group', problem_area: undefined };
    const members = { end: '## Members\n\n- M1: spoke of her brother.' };
    const of = found(noteOf({ lines: text, ...(details.has('group') && { fields: group, ...members }) }));
    const isAsked = of.some(
      ({ finding }) => finding.rule === 'unknown-measure' && finding.severity === 'warning',
    );
    return isAsked ? 'warned' : firing(of, 'safety-item-without-risk');
  },
  area: ({ text, expected }) => {
    const tagged = ['invalid', 'undecided'].includes(expected) ? '' : ` #${expected}`;
    const of = found(
      noteOf({ fields: { problem_area: text }, texts: { 'problem-area': `Agreed.${tagged}` } }),
    );
    if (!without(of, 'unknown-problem-area')) return 'invalid';
    return without(of, ...fieldRules, 'problem-area-mismatch') ? expected : 'another';
  },
  phase: ({ text }) => {
    const of = [2, 8, 15].map((session) =>
      found(noteOf({ fields: { phase: text, session: String(session) } })),
    );
    if (!without(of.flat(), 'invalid-field')) return 'invalid';
    const wrong = of.map((each) => (without(each, 'phase-session-mismatch') ? '0' : '1')).join('');
    return { '011': 'initial', '101': 'middle', '110': 'termination', '000': 'maintenance' }[wrong] ?? wrong;
  },
  status: ({ text }) => {
    const fields = { date: '2025-05-01', status: text };
    const of = found(`${frontMatter(fields)}\n\nA line of text.\n`);
    if (!without(of, 'invalid-field')) return 'invalid';
    return without(of, 'stale-draft') ? (without(of, 'no-sections') ? 'stub' : 'complete') : 'draft';
  },
  format: ({ text }) =>
    subjects(found(noteOf({ fields: { format: text } })), 'invalid-field').includes('format')
      ? 'invalid'
      : 'valid',
  setting: ({ text }) => {
    const of = found(noteOf({ fields: { setting: text } }));
    if (!without(of, 'invalid-field', 'invalid-front-matter')) return 'invalid';
    return without(of, 'telehealth-location') ? 'here' : 'remote';
  },
  field: ({ expected, text }) => {
    const of = found(noteOf({ fields: { [idIn(expected)]: undefined }, lines: text }));
    return without(of, ...fieldRules) ? idIn(expected) : 'none';
  },
  value: ({ text }) => {
    const of = found(noteOf({ fields: { [keyOf(text)]: undefined }, lines: text })).filter(({ finding }) =>
      [
        'invalid-field',
        'invalid-measure',
        'missing-field',
        'invalid-front-matter',
        'unknown-measure',
      ].includes(finding.rule),
    );
    if (of.length === 0) return 'taken';
    return of.every(({ finding }) => finding.fix !== undefined) ? 'mendable' : 'invalid';
  },
  tag: ({ text }) => {
    const fields = { problem_area: undefined };
    const of = found(
      /^tags?:/.test(text)
        ? noteOf({ fields, lines: text, texts: { 'problem-area': 'As agreed.' } })
        : noteOf({ fields, texts: { 'problem-area': `As agreed ${text}` } }),
    );
    if (!without(of, 'unknown-tag', 'invalid-field', 'invalid-front-matter')) return 'otherwise';
    return without(of, 'missing-problem-area') ? 'area' : 'none';
  },
  'near-miss': ({ text, details }) => {
    const where = details.get('in');
    if (where === 'tag')
      return (
        subjects(found(noteOf({ texts: { exploration: `She wept. ${text}` } })), 'unknown-tag')[0] ?? 'silent'
      );
    if (where === 'measure')
      return subjects(found(noteOf({ lines: `measures: { ${text} }` })), 'unknown-measure')[0] ?? 'silent';
    const fields = { [details.get('drop') ?? '']: undefined };
    return subjects(found(noteOf({ fields, lines: text })), 'unknown-field')[0] ?? 'silent';
  },
  'homework-item': ({ text }) =>
    firing(courseOf({ homework: text }, {}), 'homework-not-reviewed') === 'fires' ? 'seen' : 'none',
  'homework-answer': ({ text, details }) => {
    const homework = details.get('set') ?? '- [ ] HW1a: write to her aunt';
    const of = courseOf({ homework }, { review: `Mood was low on most days.\n\n${text}` });
    return subjects(of, 'homework-not-reviewed')[0] ?? 'silent';
  },
  fix: ({ expected, text, details }) => {
    const where = details.get('in') ?? '';
    const note = noteOf(
      where === 'field'
        ? { fields: { [details.get('drop') ?? keyOf(text)]: undefined }, lines: text }
        : { heads: { [where]: text } },
    );
    const fixed = fixText(noteText(note, 0), settings);
    if (fixed === note) return 'same';
    return fixed === note.replace(`\n${text}\n`, `\n${expected}\n`) ? expected : 'otherwise';
  },
  directive: ({ text, details }) => {
    const of = found(noteOf({ lines: details.get('fm') ?? '', texts: { 'problem-area': text } }));
    if (!without(of, 'directive')) return 'reported';
    return without(of, 'unknown-tag') ? 'silences' : 'nothing';
  },
  'empty-section': ({ text, details }) =>
    firing(found(noteOf({ texts: { [details.get('in') ?? 'exploration']: text } })), 'empty-section'),
  placeholder: ({ text }) =>
    firing(
      found(noteOf({ texts: { exploration: `She told the story.\n\n${text}` } })),
      'leftover-placeholder',
    ),
  'other-form': ({ text }) => subjects(found(`${frontMatter({})}\n\n${text}\n`), 'no-sections')[0] ?? 'none',
  member: ({ text }) => {
    const fields = {
      client: undefined,
      group: 'SYN-G04',
      format: 'group',
      session: '5',
      problem_area: undefined,
    };
    const lines =
      'members:\n  - { id: M1, present: true, problem_area: grief }\n  - { id: M2, present: false, problem_area: grief }';
    const rules = rulesIn(found(noteOf({ fields, lines, end: text })));
    const rule = [
      ...[
        'member-not-listed',
        'other-member-in-member-line',
        'group-without-member-lines',
        'duplicate-section',
      ],
    ].find((each) => rules.includes(each));
    return rule ?? 'silent';
  },
};

/** What a row comes to, and what it should. */
export function outcomeOf(kind: string, way: Way): { readonly is: string; readonly wanted: string } {
  const is = kinds[kind]?.(way) ?? 'no such kind';
  const isHeard = way.expected === 'heard' && ['silences', 'reported'].includes(is);
  return { is: isHeard ? 'heard' : is, wanted: shortNone(way.expected) };
}
