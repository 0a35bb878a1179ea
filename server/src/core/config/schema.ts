import { severities } from '../finding.ts';
import { headingLevels, headings } from '../protocol/headings.ts';
import { standardProtocol } from '../protocol/protocol.ts';
import { wordLists } from '../protocol/word-lists.ts';
import { type RuleBase, summaryOfRule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import type { IntegerOption, TermsOption } from '../rules/options.ts';
import { once } from '../text/once.ts';
import { profileNames } from './profiles.ts';

/** A node of a JSON Schema, draft 7, with the extensions that VS Code reads. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  /** What the value must be; printed by VS Code and by our own validator alike. */
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

const object = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  errorMessage: 'must be an object in braces',
  properties,
  additionalProperties: false,
});
const mapOf = (
  description: string,
  values: Schema,
  known: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  description,
  errorMessage: 'must be an object in braces',
  properties: known,
  additionalProperties: values,
});
const string = (description: string): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  errorMessage: 'must be a text',
});
const flag = (description: string): Schema => ({
  type: 'boolean',
  description,
  errorMessage: 'must be true or false',
});
const number = (description: string): Schema => ({
  type: 'number',
  description,
  errorMessage: 'must be a number',
});
const oneOf = (description: string, values: readonly string[]): Schema => ({
  enum: [...values],
  description,
  errorMessage: `must be one of ${values.join(', ')}`,
});
const strings = (description: string, items: Schema = string(description)): Schema => ({
  type: 'array',
  items,
  description,
  errorMessage: 'must be a list of texts in brackets',
});
const pattern = (description: string): Schema => ({
  type: 'string',
  format: 'regex',
  pattern: '^\\^.*\\$$',
  description,
  errorMessage: 'must be a regular expression over the whole code, from ^ to $',
});

const SITE = String.raw`(?:[A-Za-z\d-]{1,63}\.){1,6}[A-Za-z]{2,24}`;
const contact: Schema = {
  type: 'string',
  pattern: [
    String.raw`^(?:[+]?[(]?\d(?:[ ().\/-]{0,3}\d){2,18}`,
    String.raw`(?:https?:\/\/)?${SITE}(?:\/[^\s?#]{0,200})?`,
    String.raw`[^\s@\/]{1,64}@${SITE})$`,
  ].join('|'),
  description: 'A telephone number in any writing, a site with or without a path, or a mail address.',
  errorMessage: 'must be a telephone number, a site such as example.org/help, or a mail address',
};

/** What may be in a path to be filled in: no other braces, nothing that a file system refuses, no way out of the folder. */
const PLACE = String.raw`\{(?:code|session|date|episode)\}`;
const NEW_NOTE_PATH = String.raw`^(?![.]{1,2}\/)(?!.*\/[.]{0,2}\/)(?!\/)(?=(?:.*\/)?[^\/]*\{(?:session|date)\}[^\/]*$)(?:[^{}\\:*?"<>|\u0000-\u001f]|${PLACE}){1,200}[.](?:md|markdown)$`;

const fromPath: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description: 'A pattern over paths relative to this file.',
  errorMessage: 'must be a pattern such as {client}/{date} session {session}.md',
};

const date = (description: string): Schema => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
  errorMessage: 'must be a date, written YYYY-MM-DD',
});

const phrase = (description: string): Schema => ({
  type: 'string',
  maxLength: 80,
  pattern: "^[\\p{L}\\p{N}'’-]+\\*?( [\\p{L}\\p{N}'’-]+\\*?)*$",
  description,
  errorMessage: 'must be a word or a few words, with * at the end of a word for any ending',
});

const severity = oneOf('Severity of the finding, or off.', [...severities, 'off']);

function optionSchema(option: IntegerOption | TermsOption): Schema {
  if (option.type === 'integer') {
    return {
      type: 'integer',
      minimum: option.minimum,
      default: option.default,
      description: option.description,
      errorMessage: `must be a whole number from ${option.minimum} on`,
    };
  }
  const term = {
    ...object('A term with its alternative.', {
      term: string('The term, found as whole words in any case.'),
      instead: string('What to write instead; advice, if in round brackets.'),
    }),
    required: ['term', 'instead'],
  };
  return {
    type: 'array',
    items: term,
    default: option.default,
    description: option.description,
    errorMessage: 'must be a list of terms, each with “term” and “instead”',
  };
}

const from = date('The rule reports nothing on notes dated before this day; they still feed their course.');
const withOptions = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'array',
  items: [severity, object('Options of the rule.', { ...properties, from })],
  minItems: 1,
  maxItems: 2,
  additionalItems: false,
});
const withFrom = withOptions({});

function ruleSchema(rule: RuleBase): Schema {
  const { meta, options } = rule;
  const specs = Object.entries(options);
  const own = Object.fromEntries(specs.map(([name, option]) => [name, optionSchema(option)]));
  return {
    description: `${summaryOfRule(rule)} Default: ${meta.severity}.`,
    errorMessage: `must be one of ${[...severities, 'off'].join(', ')}, or [severity, {options}]`,
    anyOf: [severity, specs.length > 0 ? withOptions(own) : withFrom],
  };
}

const ruleTable = once(() =>
  object('Severity of rules by id, alone or with options.', {
    ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  }),
);
const drafts = oneOf(
  'How drafts are checked: not at all, with some findings as hints, or like any other note.',
  ['skip', 'relax', 'check'],
);

const section = object('A section added, or one of the protocol changed.', {
  title: string('The title of the heading.'),
  aliases: strings('Other titles accepted.'),
  required: flag('Whether notes must hold the section.'),
  repeatable: flag('Whether a note may have it more than once.'),
  after: string('Id of the section after which it belongs.'),
});
const field = object('A field added, or one of the protocol changed.', {
  type: oneOf('Type of the value.', ['string', 'integer', 'number', 'boolean', 'date', 'time']),
  values: strings('The only values allowed.'),
  aliases: strings(
    'Other names of the key, added to those that are known; case, -, _ and spaces do not count.',
  ),
  required: flag('Whether a missing field is an error.'),
  expected: flag('Whether a missing field is pointed out as information.'),
  description: string('What the field holds; shown on hover.'),
});
const area = object('A problem area added, or one of the protocol changed.', {
  title: string('Its title.'),
  aliases: strings('Other names, as tags and values; hyphens, spaces and “and” are compared as one.'),
});
const measure = object('A measure added, or one of the protocol changed.', {
  title: string('Its title.'),
  aliases: strings('Other names of it, compared without case, hyphens, spaces and full stops.'),
  min: number('The lowest total.'),
  max: number('The highest total.'),
  decimals: flag('Whether totals may be fractions.'),
  higherIsBetter: flag('Whether a higher total is the better one.'),
  items: {
    type: 'integer',
    minimum: 1,
    description: 'How many items it has: a key that names one of the others is not its safety item.',
    errorMessage: 'must be a whole number',
  },
  reliableChange: number('The smallest change that is more than measurement error.'),
  bands: {
    type: 'array',
    description: 'Labels by the total from which on they hold.',
    errorMessage: 'must be a list of bands, each with “from” and “label”',
    items: {
      ...object('A band.', {
        from: number('The total from which on it holds.'),
        label: string('Its label.'),
      }),
      required: ['from', 'label'],
    },
  },
  safetyItem: {
    ...object('The item on suicide or self-harm; recorded as <measure>_item<n>.', {
      item: {
        type: 'integer',
        minimum: 1,
        description: 'Number of the item.',
        errorMessage: 'must be a whole number',
      },
      max: number('The highest answer.'),
    }),
    required: ['item', 'max'],
  },
});

/** The parts that hold at several places, by the names under which the schema file defines them once. */
export const sharedParts = once<Readonly<Record<string, Schema>>>(() => ({
  rules: ruleTable(),
  severity,
  withFrom,
  from,
  drafts,
  section,
  field,
  problemArea: area,
  measure,
}));

const known = (ids: readonly string[], schema: Schema) => Object.fromEntries(ids.map((id) => [id, schema]));
const { sections, fields, problemAreas, measures } = standardProtocol;

/** The schema of the configuration file: shipped to editors, and the very one by which the validator goes. */
export const configSchema = once<Schema>(() => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of IPT Notes',
  allowTrailingCommas: true,
  ...object('Settings for the notes in this folder and below.', {
    $schema: string('Address of this schema.'),
    extends: {
      description: `Profiles (${profileNames.map((name) => `ipt:${name}`).join(', ')}) and files, in order; later ones win.`,
      errorMessage: 'must be a profile such as ipt:standard, a relative path, or a list of these',
      anyOf: [string('A profile or a relative path.'), strings('Profiles and relative paths.')],
    },
    include: strings('Files that are notes whatever their name, as globs relative to this file.'),
    exclude: strings('Files that are never notes, as globs relative to this file; wins over all else.'),
    drafts,
    checkFrom: date(
      'Notes dated before this day are not reported, but for safety items, risk and privacy; they still feed their course.',
    ),
    protocol: object('What the notes hold, beyond the standard protocol.', {
      language: oneOf('Language of titles and words.', ['en']),
      order: flag('Whether the order of sections is checked.'),
      headings: {
        type: 'array',
        items: {
          enum: [...headingLevels],
          description: 'A heading level, or "bold" for a line in bold.',
          errorMessage: 'must be a heading level from 1 to 6, or "bold"',
        },
        minItems: 1,
        uniqueItems: true,
        default: [...headings],
        description:
          'Where the titles of sections may be: heading levels from 1 to 6, and "bold". New sections are written at the first of them.',
        errorMessage: 'must be a list of different heading levels from 1 to 6 and "bold"',
      },
      fromPath: {
        description:
          'Fields that the path of a note gives, as a pattern relative to this file, with parts such as {client}, {date} and {session}: {client}/{date} session {session}.md. The parts are {client}, {group}, {session}, {date}, {year}, {month}, {day}, {episode}, {phase} and {clinician}; * is any text within a name, **/ any folders; the ending, case and kind of separator do not count. Front matter wins over the path. A list is tried in order.',
        errorMessage: 'must be a pattern such as {client}/{date} session {session}.md, or a list of these',
        anyOf: [
          fromPath,
          { ...strings('Patterns, of which the first that fits counts.', fromPath), minItems: 1 },
        ],
      },
      labelledLines: flag(
        'Whether labelled lines at the top of a note, such as “Date: 4 March 2026”, give fields as front matter does.',
      ),
      session: oneOf(
        'How sessions get their numbers: “numbered” in each note, or “by-date” where notes are never numbered and a course is counted by its dates.',
        ['numbered', 'by-date'],
      ),
      sections: mapOf(
        'Sections by id.',
        section,
        known(
          sections.map(({ id }) => id),
          section,
        ),
      ),
      fields: mapOf(
        'Fields of the front matter by name.',
        field,
        known(
          fields.map(({ name }) => name),
          field,
        ),
      ),
      problemAreas: mapOf(
        'Problem areas by id.',
        area,
        known(
          problemAreas.map(({ id }) => id),
          area,
        ),
      ),
      tags: strings('Tags of your own, without #.'),
      measures: mapOf(
        'Measures by id.',
        measure,
        known(
          measures.map(({ id }) => id),
          measure,
        ),
      ),
      words: object(
        'Words of your own by which the checks across a course know that something is spoken of.',
        Object.fromEntries(wordLists.map(({ id, title }) => [id, strings(`${title}.`, phrase(title))])),
      ),
      privacy: object('What tells nothing of a person.', {
        allow: strings(
          'Public telephone numbers, sites and mail addresses, such as the duty line of your clinic; those of crisis lines and health services are known.',
          contact,
        ),
      }),
      codes: object('Patterns of codes, which alone may appear in messages.', {
        client: pattern('Codes of clients and groups.'),
        clinician: pattern('Codes of clinicians and supervisors.'),
        member: pattern('Ids of group members.'),
        homework: pattern('Ids of homework items.'),
      }),
    }),
    newNote: object('How new session notes are made.', {
      path: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        pattern: NEW_NOTE_PATH,
        examples: ['{code}/s{session}.ipt.md'],
        description:
          'Where they are put, relative to this file: a path to a Markdown file with {session} or {date} in its name, and {code} and {episode} where wanted. Without it they are named as the notes beside them.',
        errorMessage:
          'must be a relative path to a Markdown file with {session} or {date} in its name, such as {code}/s{session}.ipt.md; {code} and {episode} may be in it too',
      },
    }),
    rules: ruleTable(),
    overrides: {
      type: 'array',
      description: 'Settings for some notes only; later ones win.',
      errorMessage: 'must be a list of overrides in brackets',
      items: object('Settings for the notes that match.', {
        files: strings('Globs relative to this file; without it, all notes.'),
        when: mapOf('Values of fields that a note must have.', {
          type: ['string', 'number', 'boolean'],
          errorMessage: 'must be a single value',
        }),
        rules: ruleTable(),
        drafts,
      }),
    },
  }),
}));
