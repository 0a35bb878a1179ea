import { describe, expect, it } from 'vitest';
import { where, whose } from '../../client/src/commands/new-note-choices.ts';
import type { WireCourse } from '../../server/src/wire.ts';

const course = (code: string, over: Partial<WireCourse> = {}): WireCourse => ({
  code,
  kind: 'client',
  episode: 1,
  uri: `file:///clinic/${code}.ipt.md`,
  ...over,
});

describe('whose note it is', () => {
  it('offers each client and group once, as the latest episode stands, then others', () => {
    const courses = [
      course('SYN-101', { session: 16, phase: 'termination' }),
      course('SYN-101', { episode: 2, session: 3, phase: 'initial' }),
      course('SYN-214'),
      course('SYN-214', { kind: 'group', session: 8 }),
    ];
    const { placeHolder, choices } = whose({ courses, isUnread: false });
    expect(placeHolder).toBe('For which client or group?');
    expect(choices.map(({ label, description, value }) => [label, description, value])).toEqual([
      ['SYN-101', 'client · last session 3 · initial', { kind: 'client', code: 'SYN-101' }],
      ['SYN-214', 'client', { kind: 'client', code: 'SYN-214' }],
      ['SYN-214', 'group · last session 8', { kind: 'group', code: 'SYN-214' }],
      ['$(add) Another client', 'the code is still to fill in', { kind: 'client' }],
      ['$(add) Another group', 'the code is still to fill in', { kind: 'group' }],
    ]);
  });

  it('says that nothing can be carried over where notes cannot be read', () => {
    const { placeHolder, choices } = whose({ courses: [], isUnread: true });
    expect(placeHolder).toBe(
      'The notes of this folder cannot be read here. Fill in the code and the session number yourself.',
    );
    expect(choices.map(({ label }) => label)).toEqual(['$(add) Another client', '$(add) Another group']);
  });
});

describe('where the note stands', () => {
  it('is beside the latest, or nowhere yet', () => {
    const { choices } = where('/clinic/syn-101/s13.ipt.md', 'syn-101/s13.ipt.md', false);
    expect(choices.map(({ label, description, value }) => [label, description, value])).toEqual([
      ['$(new-file) Create s13.ipt.md', 'syn-101/s13.ipt.md', 'beside'],
      ['$(file) Leave it unsaved', 'opens as an untitled document', 'untitled'],
    ]);
  });

  it('is never over a file that is there', () => {
    const { choices } = where('/clinic/syn-101/s13.ipt.md', 'syn-101/s13.ipt.md', true);
    expect(choices.map(({ label, value }) => [label, value])).toEqual([
      ['$(go-to-file) Open s13.ipt.md', 'open'],
      ['$(file) Leave it unsaved', 'untitled'],
    ]);
  });
});
