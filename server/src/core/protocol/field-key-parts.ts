import { type Word, word } from './word.ts';

/** Words of which a key may be made that names a field: `current_phase`, `Date of contact`, `lead-clinician`. */
export interface FieldKeyParts {
  readonly field: Word;
  /** One of these must be in the key, ... */
  readonly heads: readonly string[];
  /** ... one of these as well, ... */
  readonly beside: readonly string[];
  /** ... and of others only these. */
  readonly also: readonly string[];
}

const small = ['of', 'the', 'for', 'this', 'and'];
const treatments = ['ipt', 'treatment', 'therapy', 'session', 'course', 'work'];

/**
 * The keys of record systems and templates, by their words instead of a list. Such a key counts only where the field itself is
 * absent and the value fits it.
 */
export const fieldKeyParts: readonly FieldKeyParts[] = [
  {
    field: word('date'),
    heads: ['date', 'datetime'],
    beside: [
      ...['time', 'session', 'service', 'appointment', 'appt', 'visit', 'contact', 'encounter', 'meeting'],
      ...['seen', 'held', 'attended', 'treatment', 'therapy'],
    ],
    also: small,
  },
  {
    field: word('phase'),
    heads: ['phase', 'stage'],
    beside: [...treatments, 'current', 'group'],
    also: small,
  },
  {
    field: word('problem_area'),
    heads: ['area', 'focus'],
    beside: [
      ...['ipt', 'problem', 'interpersonal', 'focal', 'main', 'primary', 'current', 'agreed', 'chosen'],
      ...['selected', 'identified', 'treatment', 'therapy', 'work', 'focus'],
    ],
    also: [...small, 'session', 'course'],
  },
  {
    field: word('planned_sessions'),
    heads: ['sessions', 'session'],
    beside: ['planned', 'agreed', 'contracted', 'contract', 'total', 'maximum', 'max'],
    also: [...small, 'number', 'no', 'nr', 'num', 'count', 'course', 'in'],
  },
  {
    field: word('clinician'),
    heads: [
      ...['clinician', 'therapist', 'practitioner', 'provider', 'counsellor', 'counselor', 'psychologist'],
      ...['psychotherapist', 'facilitator', 'staff'],
    ],
    beside: [
      ...['id', 'code', 'no', 'number', 'ref', 'initials', 'name', 'treating', 'lead', 'key', 'current'],
      ...['responsible', 'ipt', 'session', 'clinician', 'therapist', 'member'],
    ],
    also: small,
  },
];
