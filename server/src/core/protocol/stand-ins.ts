/** What is written in place of what was asked for and says nothing, compared without case, spaces and marks. */
export const unanswered: readonly string[] = [
  'n/a',
  'na',
  'not applicable',
  'to follow',
  'to be written',
  'to be written up',
  'to be completed',
  'to be added',
  'tba',
  'tbc',
];

/** The same in place of a section. Of risk “none” is an answer, and “see above” leads to one; of a section they are not. */
export const standIns: readonly string[] = [
  ...unanswered,
  'same',
  'same as above',
  'as above',
  'as title',
  'see above',
  'see title',
  'ditto',
  'none',
  'nil',
  'nothing',
  'nil of note',
  'nothing of note',
];
