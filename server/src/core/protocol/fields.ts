import { type FieldAliases, fieldAliases, noAliases } from './field-aliases.ts';
import { formats, type KnownValue, settings, statuses } from './field-values.ts';
import { type Word, word } from './word.ts';

/** How a value of a field is read and checked. */
export type FieldType =
  | 'any'
  | 'areas'
  | 'boolean'
  | 'choice'
  | 'client-code'
  | 'clinician-code'
  | 'clinician-codes'
  | 'date'
  | 'digest'
  | 'integer'
  | 'measures'
  | 'members'
  | 'number'
  | 'phase'
  | 'positive'
  | 'sessions'
  | 'stage'
  | 'string'
  | 'tags'
  | 'time';

/** A key of the front matter that the protocol knows. */
export interface FieldSpec {
  readonly name: Word;
  readonly type: FieldType;
  /** `required`: error where absent. `expected`: information, all in one. `group`: expected of group notes. */
  readonly demand: 'required' | 'expected' | 'group' | 'optional';
  /** The values of a `choice`, and those that completion offers for a `string`, with other words for them. */
  readonly values: readonly KnownValue[];
  /** Other names of the key. */
  readonly aliases: FieldAliases;
  /** The prompt written when the key is inserted. */
  readonly prompt: Word;
  readonly what: string;
}

function field(
  name: Word,
  type: FieldType,
  demand: FieldSpec['demand'],
  prompt: Word,
  what: string,
  values: readonly KnownValue[] = [],
): FieldSpec {
  return { name, type, demand, values, aliases: fieldAliases[name] ?? noAliases, prompt, what };
}

/** Values for which there are no other words. */
function only(...values: readonly Word[]): KnownValue[] {
  return values.map((value) => ({ value, written: [] }));
}

/** Every field of the front matter, in the order in which a new note lists them. */
export const fields: readonly FieldSpec[] = [
  field(
    word('client'),
    'client-code',
    'required',
    word('[record the client code]'),
    'The opaque code of the client; a group note has `group` instead.',
  ),
  field(
    word('group'),
    'client-code',
    'required',
    word('[record the group code]'),
    'The opaque code of the group; other notes have `client` instead.',
  ),
  field(
    word('session'),
    'sessions',
    'required',
    word('[record the session number]'),
    'Session number, from 1; 0 is an engagement or pre-group meeting; [4, 5] is a double session.',
  ),
  field(
    word('date'),
    'date',
    'required',
    word('[record the date, YYYY-MM-DD]'),
    'Day of the session, YYYY-MM-DD.',
  ),
  field(
    word('phase'),
    'phase',
    'required',
    word('[choose a phase]'),
    'Phase of treatment: initial, middle, termination or maintenance.',
  ),
  field(
    word('planned_sessions'),
    'positive',
    'expected',
    word('[record the number of sessions agreed]'),
    'Number of sessions agreed, usually 12 to 16; gives the expected phase.',
  ),
  field(
    word('problem_area'),
    'areas',
    'optional',
    word('[choose a problem area]'),
    'Problem area or areas in focus; `undecided` in the initial phase.',
  ),
  field(
    word('secondary_area'),
    'areas',
    'optional',
    word('[choose a problem area]'),
    'A second problem area, kept in view.',
  ),
  field(
    word('dispute_stage'),
    'stage',
    'optional',
    word('[choose a stage]'),
    'Stage of a role dispute: renegotiation, impasse or dissolution.',
  ),
  field(
    word('focus_change'),
    'any',
    'optional',
    word('[say why the focus changed]'),
    'Why the focus or the contract changed; silences the checks that ask.',
  ),
  field(
    word('format'),
    'choice',
    'optional',
    word('[choose a format]'),
    'Individual (default), group or couples.',
    formats,
  ),
  field(
    word('status'),
    'choice',
    'optional',
    word('[choose a status]'),
    'Draft, complete (default), cancelled or no-show.',
    statuses,
  ),
  field(word('start'), 'time', 'optional', word('[record the start, HH:MM]'), 'Start of the session, HH:MM.'),
  field(word('end'), 'time', 'optional', word('[record the end, HH:MM]'), 'End of the session, HH:MM.'),
  field(
    word('clinician'),
    'clinician-code',
    'expected',
    word('[record the clinician code]'),
    'Code of the clinician who holds the session.',
  ),
  field(
    word('supervisor'),
    'clinician-code',
    'optional',
    word('[record the supervisor code]'),
    'Code of the supervisor, whose countersignature is then awaited.',
  ),
  field(
    word('co_facilitator'),
    'clinician-codes',
    'optional',
    word('[record the co-facilitator code]'),
    'Code of the second facilitator of a group.',
  ),
  field(
    word('signed'),
    'date',
    'optional',
    word('[record the date of signing]'),
    'Day on which the note was signed.',
  ),
  field(
    word('cosigned'),
    'date',
    'optional',
    word('[record the date of countersigning]'),
    'Day on which the supervisor countersigned.',
  ),
  field(
    word('late_entry'),
    'date',
    'optional',
    word('[record the date of writing]'),
    'Day of writing, where the note was written late.',
  ),
  field(
    word('measures'),
    'measures',
    'optional',
    word('[record the totals, or declined]'),
    'Totals by measure, or the word declined.',
  ),
  field(
    word('members'),
    'members',
    'group',
    word('[list the members]'),
    'Members of the group: id, present, problem_area, measures.',
  ),
  field(
    word('setting'),
    'string',
    'optional',
    word('[choose a setting]'),
    'Where or how the session was held.',
    settings,
  ),
  field(
    word('variant'),
    'string',
    'optional',
    word('[name the variant]'),
    'Variant of IPT.',
    only(word('IPT'), word('IPT-A'), word('IPT-B'), word('IPT-G'), word('IPC'), word('IPSRT')),
  ),
  field(
    word('diagnosis'),
    'any',
    'optional',
    word('[record the diagnosis code]'),
    'Diagnosis, ICD-10-CM code or codes.',
  ),
  field(
    word('cpt'),
    'any',
    'optional',
    word('[record the procedure code]'),
    'Procedure code or codes of US billing.',
  ),
  field(
    word('credentials'),
    'any',
    'optional',
    word('[record credentials]'),
    'Credentials of the clinician.',
  ),
  field(
    word('risk_record'),
    'string',
    'optional',
    word('[state where the risk record is kept]'),
    'Where the risk record is kept, if not in the note.',
    only(word('filed elsewhere')),
  ),
  field(
    word('kind'),
    'string',
    'optional',
    word('[choose a kind]'),
    'Kind of note.',
    only(word('progress-note'), word('process-note')),
  ),
  field(word('tags'), 'tags', 'optional', word('[list tags]'), 'Tags of the note, without #.'),
  field(
    word('type'),
    'string',
    'optional',
    word('ipt-session'),
    'Marks a Markdown file as a session note.',
    only(word('ipt-session')),
  ),
  field(
    word('synthetic'),
    'boolean',
    'optional',
    word('[record true for an invented note]'),
    'True for an invented note.',
  ),
  field(
    word('client_location_confirmed'),
    'boolean',
    'optional',
    word('[record true once it was confirmed]'),
    'True where the client’s location was confirmed at the start of a remote session.',
  ),
  field(
    word('participants'),
    'any',
    'optional',
    word('[list who took part, by role]'),
    'Who took part, by role.',
  ),
  field(
    word('episode'),
    'positive',
    'optional',
    word('1'),
    'Number of the course of treatment of this client, from 1.',
  ),
  field(
    word('digest'),
    'digest',
    'optional',
    word('[record the digest]'),
    'Digest of the signed note; written by signing.',
  ),
];
