import * as l10n from '@vscode/l10n';
import type {
  OutlineResult,
  WireItem,
  WireSection,
  WireSectionState,
} from '../../../server/src/wire/note.ts';
import { amount } from '../amount.ts';
import { joined, promptsLeft } from './course-rows.ts';
import { leaf, type Row } from './row.ts';

type Look = Pick<Row, 'description' | 'tooltip' | 'icon' | 'tone'>;

const looks: Readonly<Record<WireSectionState, () => Look>> = {
  present: () => ({ icon: 'pass', tone: 'good', description: l10n.t('recorded') }),
  prompts: () => ({
    icon: 'edit',
    tone: 'attention',
    description: l10n.t('prompts only'),
    tooltip: l10n.t('Nothing but the prompts with which it was inserted.'),
  }),
  empty: () => ({
    icon: 'circle-large-outline',
    tone: 'attention',
    description: l10n.t('empty'),
    tooltip: l10n.t('The heading is there, and nothing under it.'),
  }),
  misnamed: () => ({
    icon: 'question',
    tone: 'attention',
    description: l10n.t('check the heading'),
    tooltip: l10n.t('This heading was probably meant for this section.'),
  }),
  missing: () => ({ icon: 'add', tone: 'faint', description: l10n.t('not recorded') }),
};

/**
 * The tree *This note*: the sections in their order, then homework, tags, and the sections that could be added.
 * @param uri of the note.
 */
export function rowsOf(outline: OutlineResult, uri: string): Row[] {
  const { sections, loose, optional, isSigned } = outline;
  const items = [...sections.flatMap((section) => section.items), ...loose].sort(byPlace);
  return [
    ...standingRow(outline),
    ...sections.map((section, index) => sectionRow(section, index, isSigned, uri)),
    ...group('homework', l10n.t('Homework'), 'checklist', homeworkRows(items, uri), true),
    ...group('tags', l10n.t('Tags'), 'tag', tagRows(items, uri), true),
    ...group('optional', l10n.t('Optional sections'), 'list-unordered', optional.map(optionalRow), false),
  ];
}

const standings: Readonly<
  Record<OutlineResult['standing'], () => Pick<Row, 'label' | 'icon' | 'tone' | 'tooltip'>>
> = {
  draft: () => ({
    label: l10n.t('Draft'),
    icon: 'edit',
    tone: 'plain',
    tooltip: l10n.t('Click to finish it.'),
  }),
  complete: () => ({
    label: l10n.t('Complete'),
    icon: 'file',
    tone: 'plain',
    tooltip: l10n.t('Click to sign it.'),
  }),
  signed: () => ({
    label: l10n.t('Signed'),
    icon: 'lock',
    tone: 'good',
    tooltip: l10n.t('Its text is not changed. Click to co-sign it or to add an addendum.'),
  }),
  cosigned: () => ({
    label: l10n.t('Signed and co-signed'),
    icon: 'lock',
    tone: 'good',
    tooltip: l10n.t('Its text is not changed. Click to add an addendum.'),
  }),
};

/** How far the note has come, and what is left before it can be signed; a click goes on from there. */
function standingRow({ isStub, standing, prompts, sections, switchedOff = [] }: OutlineResult): Row[] {
  if (isStub) return [];
  const missing = sections.filter(({ state }) => state === 'missing').length;
  const left = [
    ...(prompts.length > 0 ? [promptsLeft(prompts.length)] : []),
    ...(missing > 0 ? [l10n.t('{0} missing', amount(missing, 'section'))] : []),
    ...(switchedOff.length > 0 ? [l10n.t('{0} off', amount(switchedOff.length, 'rule'))] : []),
  ];
  const { tooltip, ...look } = standings[standing]();
  const off =
    switchedOff.length === 0
      ? undefined
      : l10n.t(
          'Switched off by the configuration, of the rules on privacy and safety: {0}.',
          switchedOff.join(', '),
        );
  return [
    {
      ...leaf,
      ...look,
      tooltip: joined([tooltip, off], '\n'),
      id: 'standing',
      ...(left.length > 0 && { description: left.join(', ') }),
      click: { command: 'iptNotes.finishNote' },
    },
  ];
}

function sectionRow(
  { id, title, short, state, range, isRequired, teaching = [] }: WireSection,
  index: number,
  isSigned: boolean,
  uri: string,
): Row {
  const look = looks[state]();
  const own = `${id}.${index}`;
  const said = (words: string | undefined) => joined([title === short ? undefined : title, words], '\n');
  const row = {
    ...look,
    tooltip: said(look.tooltip),
    id: own,
    label: short,
    children: teaching.map((line, at) => teachingRow(line, `${own}.${at}`)),
    isOpen: false,
  };
  if (range) return { ...row, click: { uri, range } };
  if (!isRequired || isSigned)
    return { ...row, icon: 'dash', tooltip: said(l10n.t('The text of a signed note is not changed.')) };
  return { ...row, tooltip: said(l10n.t('Click to insert its prompts here.')), click: { insert: id } };
}

/** A line for those who learn; the side bar is narrow, so that the whole of it is in the tooltip as well. */
function teachingRow(line: string, id: string): Row {
  const words = line.replaceAll('`', '');
  return { ...leaf, id, label: words, tooltip: words, icon: 'mortar-board', tone: 'plain' };
}

function homeworkRows(items: readonly WireItem[], uri: string): Row[] {
  return items
    .filter(({ kind }) => kind === 'homework')
    .map(({ name, range }, index) => ({
      ...leaf,
      id: `homework.${index}`,
      label: name ?? l10n.t('Homework'),
      ...(name === undefined && { description: l10n.t('without an id') }),
      icon: 'circle-small',
      tone: 'plain',
      click: { uri, range },
    }));
}

/** Each tag once; a click goes to where it is first. */
function tagRows(items: readonly WireItem[], uri: string): Row[] {
  const byName = new Map<string, WireItem[]>();
  for (const item of items) {
    if (item.kind !== 'tag' || item.name === undefined) continue;
    byName.set(item.name, [...(byName.get(item.name) ?? []), item]);
  }
  return [...byName].flatMap(([name, [first, ...others]]) => {
    if (!first) return [];
    const times = others.length > 0 ? { description: l10n.t('{0} times', others.length + 1) } : {};
    return [
      {
        ...leaf,
        ...times,
        id: `tag.${name}`,
        label: `#${name}`,
        icon: 'circle-small',
        tone: 'plain',
        click: { uri, range: first.range },
      },
    ];
  });
}

function optionalRow({ id, short, title }: OutlineResult['optional'][number]): Row {
  return {
    ...leaf,
    id: `optional.${id}`,
    label: short,
    icon: 'add',
    tone: 'faint',
    tooltip: joined(
      [title === short ? undefined : title, l10n.t('Optional. Click to insert its prompts here.')],
      '\n',
    ),
    click: { insert: id },
  };
}

function group(id: string, label: string, icon: string, children: readonly Row[], isOpen: boolean): Row[] {
  if (children.length === 0) return [];
  return [{ id, label, icon, tone: 'plain', description: String(children.length), children, isOpen }];
}

function byPlace({ range: a }: WireItem, { range: b }: WireItem): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
