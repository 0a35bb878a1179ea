/** Minutes that a time-based psychotherapy code covers, both ends included. */
export interface CptTime {
  readonly from: number;
  readonly to: number;
}

/** CPT codes with a time rule, in minutes (American Psychological Association Services). 90853 has none. */
export const cptTimes: ReadonlyMap<string, CptTime> = new Map([
  ['90832', { from: 16, to: 37 }],
  ['90834', { from: 38, to: 52 }],
  ['90837', { from: 53, to: Number.POSITIVE_INFINITY }],
  ['90846', { from: 26, to: Number.POSITIVE_INFINITY }],
  ['90847', { from: 26, to: Number.POSITIVE_INFINITY }],
]);

/** Codes of individual psychotherapy: out of place on a group note. */
export const individualCpt: ReadonlySet<string> = new Set(['90832', '90834', '90837']);
/** Codes of group psychotherapy: out of place on any other note. */
export const groupCpt: ReadonlySet<string> = new Set(['90853']);

/** The shape of an ICD-10-CM code; whether the code exists is not looked at. */
export const icd10cm = /^[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?$/i;
