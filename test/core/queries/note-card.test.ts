import { describe, expect, it, test } from 'vitest';
import { noteCard } from '../../../server/src/core/index.ts';
import { noteOf, wholeNote } from '../../harness/notes.ts';

const cardOf = (text: string) => noteCard(noteOf(text));
const front = (lines: string) => cardOf(`---\n${lines}\n---\n`);

describe('the card of a note', () => {
  it('is what its front matter and its sections say', () => {
    const text = wholeNote
      .replace(
        'clinician: C-07',
        'clinician: C-07\nsupervisor: C-10\nepisode: 2\nsigned: 2025-05-31\ncosigned: 2025-06-01',
      )
      .replace('One conversation, gone through line by line.', '[describe what was explored]')
      .replace(
        /## Review of the plan and homework[\s\S]*/,
        '## Risk\n\nNone this session: nothing was raised.\n',
      );
    expect(cardOf(text)).toEqual({
      client: 'SYN-101',
      group: null,
      episode: 2,
      session: 8,
      date: '2025-05-30',
      clinician: 'C-07',
      supervisor: 'C-10',
      status: 'complete',
      signed: '2025-05-31',
      cosigned: '2025-06-01',
      sections: {
        review: 'recorded',
        'problem-area': 'recorded',
        exploration: 'empty',
        plan: 'recorded',
        homework: 'absent',
        risk: 'recorded',
      },
    });
  });

  it('names a group as such', () => {
    expect(front('group: SYN-G04\nsession: 1')).toMatchObject({ client: null, group: 'SYN-G04', session: 1 });
  });

  test.each([
    ['client: Jane Alderton', { client: null }],
    ['group: The Tuesday group', { group: null }],
    ['clinician: Dr Smith', { clinician: null }],
    ['supervisor: her supervisor', { supervisor: null }],
    ['status: waiting for Jane', { status: null }],
    ['status: no show', { status: 'no-show' }],
    ['status: draft', { status: 'draft' }],
    ['date: last Tuesday', { date: null }],
    ['session: the third', { session: null }],
    ['signed: by Jane', { signed: null }],
  ])('holds no text of the note: %s', (line, expected) => {
    const card = front(line);
    expect(card).toMatchObject(expected);
    expect(JSON.stringify(card)).not.toMatch(/jane|smith|tuesday|super |third/i);
  });

  it('asks no section of a stub', () => {
    expect(front('client: SYN-101\nsession: 1\nstatus: cancelled').sections).toEqual({});
  });
});
