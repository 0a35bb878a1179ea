import * as l10n from '@vscode/l10n';
import type { AdoptChoice, AdoptPlan } from '../../../server/src/wire/adopt.ts';
import type { Choice, Question } from './new-note-choices.ts';

/** An answer that ends the questions of a kind: what is left is left alone. */
export const LEAVE_REST = 'leave-rest';

/** Sections of a heading; none where it is left alone. */
export type SectionsAnswer = readonly string[] | typeof LEAVE_REST;

type Heading = AdoptPlan['headings'][number];
type Key = AdoptPlan['keys'][number];

/** Asks what a heading is: first what is proposed, then each section, then nothing. */
export function whichSections(
  { wording, sections, by, notes }: Heading,
  plan: AdoptPlan,
  place: string,
): Question<SectionsAnswer> {
  const titleOf = (id: string) => plan.sections.find((section) => section.id === id)?.title ?? id;
  const nameOf = (ids: readonly string[]) => ids.map(titleOf).join(' · ');
  const proposed: Choice<SectionsAnswer>[] =
    sections.length > 0
      ? [{ label: nameOf(sections), description: reasonOf(by), value: sections }]
      : [{ label: l10n.t('Leave it alone'), description: '', value: [] }];
  const isProposed = ({ id }: AdoptPlan['sections'][number]) => sections.length === 1 && sections[0] === id;
  return {
    placeHolder: l10n.t(
      '{0} “{1}”, in {2} of {3} notes: which section is it?',
      place,
      wording,
      notes,
      plan.notes,
    ),
    choices: [
      ...proposed,
      ...plan.sections
        .filter((section) => !isProposed(section))
        .map(({ id, title }): Choice<SectionsAnswer> => ({ label: title, description: '', value: [id] })),
      ...(sections.length > 0 ? [{ label: l10n.t('Leave it alone'), description: '', value: [] }] : []),
      { label: l10n.t('Leave this and all that follow alone'), description: '', value: LEAVE_REST },
    ],
  };
}

function reasonOf(by: Heading['by']): string {
  if (by === 'form') return l10n.t('a part of another form of note');
  return by === 'place' ? l10n.t('a guess by its place among the others') : l10n.t('a guess by its words');
}

/** Asks whether a key is a field. */
export function whetherField({ key, field, notes }: Key, plan: AdoptPlan): Question<'yes' | 'no'> {
  return {
    placeHolder: l10n.t(
      'The key “{0}”, in {1} of {2} notes: is it the field “{3}”?',
      key,
      notes,
      plan.notes,
      field ?? '',
    ),
    choices: [
      { label: l10n.t('Yes'), description: '', value: 'yes' },
      { label: l10n.t('No, leave it alone'), description: '', value: 'no' },
    ],
  };
}

/** Where client, session and date may come from, besides front matter: what can be taken together. */
export type Source =
  | { readonly kind: 'path'; readonly pattern: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'by-date' };

/** A list of which several can be taken, those that are proposed first. */
export function whichSources({
  patterns,
  choice,
}: AdoptPlan): readonly (Choice<Source> & { picked: boolean })[] {
  return [
    ...patterns.map(({ pattern, notes }) => ({
      label: pattern,
      description: l10n.t('folder and file names, {0} notes', notes),
      value: { kind: 'path', pattern } as const,
      picked: true,
    })),
    ...(choice.labelledLines
      ? [
          {
            label: l10n.t('Labelled lines at the top of a note'),
            description: l10n.t('such as “Date: 4 March 2026”'),
            value: { kind: 'lines' } as const,
            picked: true,
          },
        ]
      : []),
    ...(choice.session === 'by-date'
      ? [
          {
            label: l10n.t('Count sessions by their dates'),
            description: l10n.t('most notes give no number'),
            value: { kind: 'by-date' } as const,
            picked: true,
          },
        ]
      : []),
  ];
}

/** What was answered. */
export interface Answers {
  readonly headings: AdoptChoice['headings'];
  readonly keys: AdoptChoice['keys'];
  readonly sources: readonly Source[];
}

/** The choice that the answers come to. */
export function choiceOf({ choice }: AdoptPlan, { headings, keys, sources }: Answers): AdoptChoice {
  const has = (kind: Source['kind']) => sources.some((source) => source.kind === kind);
  return {
    ...choice,
    headings,
    keys,
    fromPath: sources.flatMap((source) => (source.kind === 'path' ? [source.pattern] : [])),
    labelledLines: has('lines'),
    session: has('by-date') ? 'by-date' : 'numbered',
  };
}
