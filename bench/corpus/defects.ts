import { type Draft, section, sectionOf } from './draft.ts';

/** A gap that is planted in a note which has none. */
export interface Defect {
  /** The rule that must find it. */
  readonly rule: string;
  /** Whether this note has what the defect spoils. */
  readonly fits: (draft: Draft, previous: Draft | undefined) => boolean;
  readonly plant: (draft: Draft, previous: Draft | undefined) => void;
}

const always = () => true;
const isIndividual = ({ fields }: Draft) => fields.has('client');
const isGroup = ({ fields }: Draft) => fields.has('group');

/** A defect that changes fields of the front matter. */
function inFields(rule: string, needs: string, change: (fields: Map<string, string>) => void): Defect {
  return { rule, fits: ({ fields }) => fields.has(needs), plant: ({ fields }) => change(fields) };
}

/** A defect that puts a sentence into the exploration. */
function inProse(rule: string, sentence: string, fits: Defect['fits'] = always): Defect {
  return { rule, fits, plant: (draft) => void sectionOf(draft, 'exploration').blocks.push(sentence) };
}

function inMeasures(from: RegExp, to: string): (fields: Map<string, string>) => void {
  return (fields) => fields.set('measures', (fields.get('measures') ?? '').replace(from, to));
}

/** Puts a key in the place of another; the order of the others stays. */
function renamed(fields: Map<string, string>, from: string, to: string): void {
  const entries = [...fields];
  fields.clear();
  for (const [key, value] of entries) fields.set(key === from ? to : key, value);
}

/** The gaps that are planted, about equally often. */
export const defects: readonly Defect[] = [
  {
    rule: 'missing-section',
    fits: always,
    plant: (draft) => {
      draft.sections = draft.sections.filter(({ name }) => name !== 'plan');
    },
  },
  {
    rule: 'empty-section',
    fits: always,
    plant: (draft) => {
      sectionOf(draft, 'plan').blocks = [];
    },
  },
  {
    rule: 'section-order',
    fits: always,
    plant: (draft) => {
      const [review, area, exploration, ...rest] = draft.sections;
      if (review && area && exploration) draft.sections = [area, review, exploration, ...rest];
    },
  },
  {
    rule: 'duplicate-section',
    fits: always,
    plant: (draft) => void draft.sections.push(section('plan', ['Nothing to add to what stands above.'])),
  },
  {
    rule: 'section-level',
    fits: always,
    plant: (draft) => {
      // Ahead of the known sections: below one it would be a part of that.
      const [review] = draft.sections;
      if (review) review.heading = `#${review.heading}`;
    },
  },
  {
    rule: 'misspelled-section',
    fits: always,
    plant: (draft) => {
      const exploration = sectionOf(draft, 'exploration');
      exploration.heading = exploration.heading.replace('problem', 'probelm');
    },
  },
  inProse('leftover-placeholder', 'The link to the mood: [describe what came before].'),
  inProse('leftover-placeholder', 'TODO: the second half of the evening.'),
  {
    rule: 'duplicate-homework-id',
    fits: always,
    plant: (draft) => {
      const { blocks } = sectionOf(draft, 'homework');
      const [id] = /HW[\w-]+/.exec(blocks.join('\n')) ?? [];
      blocks.push(`- [ ] ${id}: once more, in writing.`);
    },
  },
  {
    rule: 'missing-problem-area',
    fits: isIndividual,
    plant: (draft) => {
      draft.fields.delete('problem_area');
      sectionOf(draft, 'area').blocks = ['As before, in other words.'];
    },
  },
  inFields('unknown-problem-area', 'problem_area', (fields) => fields.set('problem_area', 'role-disptue')),
  inProse('unknown-tag', 'It was quiet for a while. #afect-work'),
  inFields('unknown-dispute-stage', 'dispute_stage', (fields) => fields.set('dispute_stage', 'stalemate')),
  inFields('missing-field', 'date', (fields) => fields.delete('date')),
  inFields('expected-field', 'clinician', (fields) => fields.delete('clinician')),
  inFields('invalid-field', 'start', (fields) => fields.set('start', '"25:00"')),
  inFields('unknown-field', 'clinician', (fields) => renamed(fields, 'clinician', 'clincian')),
  inFields('invalid-front-matter', 'variant', (fields) => fields.set('variant', '[IPT')),
  inFields('end-before-start', 'end', (fields) => fields.set('end', '"09:10"')),
  inFields('unsigned', 'signed', (fields) => {
    fields.delete('signed');
    fields.delete('cosigned');
  }),
  inFields('awaiting-cosignature', 'cosigned', (fields) => fields.delete('cosigned')),
  inFields('signed-before-session', 'signed', (fields) => fields.set('signed', '2022-01-10')),
  inFields('stale-draft', 'signed', (fields) => {
    fields.delete('signed');
    fields.delete('cosigned');
    fields.set('status', 'draft');
  }),
  inFields('telehealth-location', 'client_location_confirmed', (fields) =>
    fields.delete('client_location_confirmed'),
  ),
  inFields('invalid-measure', 'measures', inMeasures(/phq9: \d+/, 'phq9: 31')),
  inFields('unknown-measure', 'measures', inMeasures(/gad7:/, 'gda7:')),
  inFields('safety-item-without-risk', 'measures', inMeasures(/item9: 0/, 'item9: 1')),
  {
    rule: 'thin-risk',
    fits: isIndividual,
    plant: (draft) => {
      inMeasures(/item9: 0/, 'item9: 1')(draft.fields);
      draft.sections.push(section('risk', ['Asked, and nothing to add.']));
    },
  },
  inProse('possible-identifier', 'The surgery rang back on 01632 960417 before noon.'),
  inProse('possible-identifier', 'The worksheet went to river.walk@example.org at once.'),
  inProse('possible-identifier', 'The parcel had gone to 14 Linden Road after all.'),
  inProse('named-person', 'Then her cousin Robin Alder came to the door.'),
  inProse('named-person', 'Dr Marlow has looked at the tablets again.'),
  {
    rule: 'homework-not-reviewed',
    fits: (_, previous) => previous !== undefined,
    plant: (draft) => {
      const review = sectionOf(draft, 'review');
      review.blocks = review.blocks.slice(0, 1);
    },
  },
  {
    rule: 'copied-forward',
    fits: (_, previous) => previous !== undefined && sectionOf(previous, 'exploration').blocks.length > 1,
    plant: (draft, previous) => {
      if (previous) sectionOf(draft, 'exploration').blocks = [...sectionOf(previous, 'exploration').blocks];
    },
  },
  {
    rule: 'planned-sessions-changed',
    fits: ({ fields }, previous) => fields.get('phase') === 'middle' && previous !== undefined,
    plant: ({ fields }) => void fields.set('planned_sessions', '14'),
  },
  {
    rule: 'directive',
    fits: always,
    plant: (draft) => void sectionOf(draft, 'plan').blocks.unshift('<!-- ipt-ignore empty-section -->'),
  },
  inProse('member-not-listed', 'M14 was spoken of although the place is free.', isGroup),
  {
    rule: 'group-without-member-lines',
    fits: isGroup,
    plant: (draft) => {
      draft.sections = draft.sections.filter(({ name }) => name !== 'members');
    },
  },
  {
    rule: 'duplicate-member',
    fits: isGroup,
    plant: ({ fields }) => {
      fields.set('members', `${fields.get('members') ?? ''}\n  - {id: M2, present: true}`);
    },
  },
];
