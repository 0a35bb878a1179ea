import { describe, expect, it } from 'vitest';
import { noteStateOf, recordedOf } from '../../client/src/note/note-state.ts';
import { rowsOf } from '../../client/src/views/outline-rows.ts';
import type { Row } from '../../client/src/views/row.ts';
import type { OutlineResult, WireItem, WireSection } from '../../server/src/wire/note.ts';
import { outlineOf as outline } from './wire-samples.ts';

const uri = 'file:///clinic/s08.ipt.md';
const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } });
const section = (id: string, over: Partial<WireSection> = {}): WireSection => ({
  id,
  title: `Title of ${id}`,
  short: `Part ${id}`,
  state: 'present',
  isRequired: true,
  items: [],
  ...over,
});
const item = (kind: WireItem['kind'], line: number, name?: string): WireItem => ({
  kind,
  range: at(line),
  ...(name !== undefined && { name }),
});
const brief = ({ label, description, icon }: Row) =>
  `${icon} ${label}${description ? `: ${description}` : ''}`;

describe('rowsOf', () => {
  it('shows each section by its state, and where a click leads', () => {
    const sections = [
      section('a', { range: at(3) }),
      section('b', { range: at(5), state: 'prompts' }),
      section('c', { range: at(7), state: 'empty' }),
      section('d', { range: at(9), state: 'misnamed' }),
      section('e', { state: 'missing' }),
    ];
    const [, ...rows] = rowsOf(outline({ sections }), uri);
    expect(rows.map(brief)).toEqual([
      'pass Part a: recorded',
      'edit Part b: prompts only',
      'circle-large-outline Part c: empty',
      'question Part d: check the heading',
      'add Part e: not recorded',
    ]);
    expect(rows.map(({ click }) => click)).toEqual([
      { uri, range: at(3) },
      { uri, range: at(5) },
      { uri, range: at(7) },
      { uri, range: at(9) },
      { insert: 'e' },
    ]);
  });

  it('says the whole title where there is room, and unfolds to the lines for those who learn', () => {
    const teaching = ['What it is.', 'A reader looks for: `x`.', 'Traditions differ: y.'];
    const [, row, plain] = rowsOf(
      outline({ sections: [section('a', { range: at(3), teaching }), section('b', { range: at(5) })] }),
      uri,
    );
    expect(row?.tooltip).toBe('Title of a');
    expect(row?.children.map(({ label }) => label)).toEqual([
      'What it is.',
      'A reader looks for: x.',
      'Traditions differ: y.',
    ]);
    expect(row?.isOpen).toBe(false);
    expect(plain?.children).toEqual([]);
  });

  it.each<[Partial<OutlineResult>, string[]]>([
    [
      { sections: [section('e', { state: 'missing' })], prompts: [at(3), at(4)] },
      ['edit Draft: 2 prompts left, 1 section missing'],
    ],
    [{ standing: 'complete', prompts: [at(3)] }, ['file Complete: 1 prompt left']],
    [{ standing: 'signed' }, ['lock Signed']],
    [{ standing: 'signed', switchedOff: ['possible-identifier'] }, ['lock Signed: 1 rule off']],
    [{ standing: 'cosigned' }, ['lock Signed and co-signed']],
    [{ isStub: true }, []],
  ])('says first how far the note has come: %o', (over, expected) => {
    const rows = rowsOf(outline(over), uri).filter(({ id }) => id === 'standing');
    expect(rows.map(brief)).toEqual(expected);
    for (const { click } of rows) expect(click).toEqual({ command: 'iptNotes.finishNote' });
  });

  it('inserts nothing into a signed note', () => {
    const [, row] = rowsOf(outline({ sections: [section('e', { state: 'missing' })], isSigned: true }), uri);
    expect(row?.click).toBeUndefined();
    expect(row?.icon).toBe('dash');
    expect(row?.tooltip).toContain('signed');
  });

  it('lists homework, tags and optional sections below, in the order of the text', () => {
    const [, ...rows] = rowsOf(
      outline({
        sections: [section('a', { range: at(3), items: [item('tag', 4, 'grief'), item('homework', 8)] })],
        loose: [item('tag', 1, 'ending'), item('tag', 9, 'grief'), item('homework', 6, 'HW8a')],
        optional: [{ id: 'risk', short: 'Risk', title: 'Risk' }],
      }),
      uri,
    );
    expect(rows.slice(1).map((row) => [brief(row), row.children.map(brief), row.isOpen])).toEqual([
      ['checklist Homework: 2', ['circle-small HW8a', 'circle-small Homework: without an id'], true],
      ['tag Tags: 2', ['circle-small #ending', 'circle-small #grief: 2 times'], true],
      ['list-unordered Optional sections: 1', ['add Risk'], false],
    ]);
    expect(rows[2]?.children[1]?.click).toEqual({ uri, range: at(4) });
    expect(rows[3]?.children[0]?.click).toEqual({ insert: 'risk' });
  });

  it('gives every row an id of its own', () => {
    const twice = [section('addendum', { range: at(3) }), section('addendum', { range: at(5) })];
    const rows = rowsOf(
      outline({ sections: twice, loose: [item('homework', 1), item('homework', 2), item('tag', 3, 'risk')] }),
      uri,
    );
    const ids = rows.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the state of a note', () => {
  it.each<[Partial<OutlineResult>, string[], string]>([
    [
      { session: 6, planned: 16, isDraft: true, recorded: 4 },
      ['session 6 of 16', 'draft'],
      '4 of 5 sections recorded',
    ],
    [{ session: 6, isSigned: true, recorded: 5 }, ['session 6', 'signed'], '5 of 5 sections recorded'],
    [{ isStub: true, required: 0 }, ['not held'], 'No sections are asked of a session that was not held'],
    [{ session: 0, required: 0 }, ['session 0'], 'No sections are asked of this note'],
  ])('%o', (over, standing, recorded) => {
    expect(noteStateOf(outline(over))).toEqual(standing);
    expect(recordedOf(outline(over))).toBe(recorded);
  });
});
