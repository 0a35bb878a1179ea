import { describe, expect, it } from 'vitest';
import {
  fieldValue,
  homeworkSetIn,
  lintNote,
  type NewNoteFor,
  newNote,
  outlineOf,
  settle,
} from '../../../server/src/core/index.ts';
import { noteOf, standard, today, wholeNote } from '../../harness/notes.ts';

function propose(from: Partial<NewNoteFor>) {
  return newNote(
    { kind: 'client', code: 'SYN-101', latest: undefined, homework: [], ...from },
    standard.lexicon,
    today,
  );
}

function rulesOn(text: string): string[] {
  const note = noteOf(text);
  const settings = standard.settingsFor(undefined, (name) => fieldValue(note.fields, name));
  return settle(lintNote(note, settings, today), settings).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

describe('newNote', () => {
  it('goes on behind a double session, in the words of the protocol', () => {
    const latest = noteOf(
      '---\nPatient ID: "[[SYN-101]]"\nsession: [4, 5]\nphase: early sessions\nplanned: x\nfocus: bereavement\nsession_type: conjoint\ntherapist: C-07\nPlanned sessions: "16"\n---\n',
    );
    const { session, text } = propose({ latest: latest.fields });
    expect(session).toBe(6);
    expect(text.split('\n').slice(1, 10)).toEqual([
      'client: SYN-101',
      'session: 6',
      'date: 2025-06-01',
      'phase: middle',
      'planned_sessions: 16',
      'problem_area: grief',
      'format: couples',
      'status: draft',
      'clinician: C-07',
    ]);
  });

  it('carries numbers, codes and areas over from the latest note, and no prose', () => {
    const latest = noteOf(wholeNote);
    const { session, text } = propose({ latest: latest.fields, homework: homeworkSetIn(latest) });
    expect(session).toBe(9);
    expect(text).toMatchInlineSnapshot(`
      "---
      client: SYN-101
      session: 9
      date: 2025-06-01
      phase: middle
      planned_sessions: 16
      problem_area: grief
      format: individual
      status: draft
      clinician: C-07
      ---

      # Session 9

      ## Review of the previous week

      [describe mood and symptoms this week, and one event linked to a change in mood]

      - HW8a: [record what became of it]

      ## Identification of the interpersonal problem area

      [name the agreed problem area and say how it fits this episode]

      ## Exploration of the problem area

      [describe one concrete exchange: what was said, what was felt, which technique was used]

      ## Development of a plan to address the problem area

      [describe the options the client named, how they were weighed, and the one chosen]

      ## Review of the plan and homework

      [say how the client summed up the plan, and what could get in the way]
      - [ ] [state what the client will do, with whom and by when]
      "
    `);
  });

  it('leaves nothing unsaid to the checks but its prompts', () => {
    const latest = noteOf(wholeNote);
    const { text } = propose({ latest: latest.fields });
    expect(rulesOn(text)).toEqual([
      'empty-section hint',
      'empty-section hint',
      'empty-section hint',
      'empty-section hint',
      'empty-section hint',
    ]);
    expect(outlineOf(noteOf(text)).sections.map(({ state }) => state)).toEqual(Array(5).fill('prompts'));
  });

  it.each([
    [3, 'initial'],
    [4, 'middle'],
    [11, 'middle'],
    [12, 'termination'],
    [16, 'middle'],
  ])('after session %i of 16, written in the middle phase, proposes the phase %s', (number, phase) => {
    const latest = noteOf(wholeNote.replace('session: 8', `session: ${number}`)).fields;
    expect(propose({ latest }).text).toContain(`\nphase: ${phase}\n`);
  });

  it('stays in maintenance', () => {
    const latest = noteOf(wholeNote.replace('phase: middle', 'phase: continuation')).fields;
    expect(propose({ latest }).text).toContain('\nphase: maintenance\n');
  });

  it('begins a course with prompts', () => {
    const { session, text } = propose({ code: undefined });
    expect(session).toBe(1);
    expect(text).toContain('client: "[record the client code]"\nsession: 1\n');
    expect(text).toContain('phase: initial\nplanned_sessions: "[record the number of sessions agreed]"\n');
  });

  it('lists the members of a group, without saying who was present', () => {
    const latest = noteOf(
      wholeNote.replace(
        'client: SYN-101',
        'group: SYN-G01\nco_facilitator: [C-08, C-09]\nmembers:\n  - {id: M1, present: false, problem_area: [grief, conflict]}\n  - {id: M2}',
      ),
    ).fields;
    const { text } = propose({ kind: 'group', code: 'SYN-G01', latest });
    expect(text).toContain('members:\n  - {id: M1, problem_area: [grief, role-dispute]}\n  - {id: M2}\n');
    expect(text).toContain('co_facilitator: [C-08, C-09]\n');
    expect(text).toContain('\n## Members\n');
    expect(noteOf(text).fields.members).toHaveLength(2);
    expect(rulesOn(text)).not.toContain('invalid-field error');
  });
});
