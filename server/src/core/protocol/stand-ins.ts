/** What is written in place of a section and says nothing, compared without case, spaces and marks. */
export const standIns: readonly string[] = [
  'same',
  'same as above',
  'as above',
  'as title',
  'see above',
  'see title',
  'ditto',
  'n/a',
  'na',
  'not applicable',
  'none',
  'nil',
  'nothing',
  'tba',
  'tbc',
];
