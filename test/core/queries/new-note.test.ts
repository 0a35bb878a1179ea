import { describe, expect, it } from 'vitest';
import {
  applySuppressions,
  fieldValue,
  lintNote,
  outlineOf,
  promptsOf,
} from '../../../server/src/core/index.ts';
import { nextAfter } from '../../harness/next-note.ts';
import { noteOf, standard, today, wholeNote } from '../../harness/notes.ts';

function rulesOn(text: string): string[] {
  const note = noteOf(text);
  const settings = standard.settingsFor(undefined, (name) => fieldValue(note.fields, name));
  return applySuppressions(lintNote(note, settings, today), settings).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

/** The lines of the front matter. */
function topOf(text: string): string[] {
  return text.slice(4, text.indexOf('\n---')).split('\n');
}

/** A session of a course of 16 in its words. */
const session = (number: number, more = '', body = '') =>
  `---\nclient: SYN-101\nsession: ${number}\ndate: 2025-05-0${(number % 9) + 1}\nphase: middle\nplanned_sessions: 16\n${more}clinician: C-07\n---\n\n# Session ${number}\n${body}`;

describe('newNote', () => {
  it('goes on after a double session, in the words of the protocol', () => {
    const { next, text } = nextAfter([
      '---\nPatient ID: "[[SYN-101]]"\nsession: [4, 5]\nphase: early sessions\nplanned: x\nfocus: bereavement\nsession_type: conjoint\ntherapist: C-07\nPlanned sessions: "16"\n---\n',
    ]);
    expect(next).toMatchObject({ number: 6, phase: 'middle', planned: 16 });
    expect(topOf(text)).toEqual([
      'client: SYN-101',
      'session: 6',
      'date: 2025-06-01',
      'phase: middle',
      'planned_sessions: 16',
      'problem_area: grief',
      'format: couples',
      'status: draft',
      'clinician: C-07',
      'participants: "[list who took part, by role]"',
    ]);
  });

  it('carries numbers, codes and areas over from the latest note, and no prose', () => {
    const { text } = nextAfter([wholeNote]);
    expect(text).toMatchInlineSnapshot(`
      "---
      client: SYN-101
      session: 9
      date: 2025-06-01
      phase: middle
      planned_sessions: 16
      problem_area: grief
      status: draft
      clinician: C-07
      ---

      # Session 9

      ## Review of the previous week

      [describe mood and symptoms this week, and one event linked to a change in mood]

      - HW8a: [choose: done, partly done, not done, carried over, not raised]
      - [record what became of each homework item of the last session]

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
    const { text } = nextAfter([wholeNote]);
    expect(new Set(rulesOn(text))).toEqual(new Set(['empty-section hint']));
    expect(outlineOf(noteOf(text)).sections.map(({ state }) => state)).toEqual(Array(5).fill('prompts'));
  });

  it.each([
    [3, 'initial'],
    [4, 'middle'],
    [11, 'middle'],
    [12, 'termination'],
    [16, 'middle'],
  ])('after session %i of 16, written in the middle phase, proposes the phase %s', (number, phase) => {
    const before = phase === 'initial' ? 'initial' : 'middle';
    const latest = wholeNote
      .replace('session: 8', `session: ${number}`)
      .replace('phase: middle', `phase: ${before}`);
    expect(nextAfter([latest]).text).toContain(`\nphase: ${phase}\n`);
  });

  it('goes back to no earlier phase than the one that was declared', () => {
    const latest = session(10).replace('phase: middle', 'phase: termination');
    expect(nextAfter([latest]).next.phase).toBe('termination');
  });

  it('stays in maintenance', () => {
    const latest = wholeNote.replace('phase: middle', 'phase: continuation');
    const { text } = nextAfter([latest]);
    expect(text).toContain('\nphase: maintenance\n');
    expect(text).toContain('\n# Maintenance session 9\n');
  });

  it('begins a course with prompts', () => {
    const { next, text } = nextAfter([], { code: 'SYN-102' });
    expect(next.number).toBe(1);
    expect(text).toContain('client: SYN-102\nsession: 1\n');
    expect(text).toContain('phase: initial\nplanned_sessions: "[record the number of sessions agreed]"\n');
    expect(text).not.toContain('homework item');
  });

  it('begins the course of a couple', () => {
    const { text } = nextAfter([], { format: 'couples' });
    expect(text).toContain('\nformat: couples\n');
    expect(text).toContain('\nparticipants: "[list who took part, by role]"\n');
    expect(rulesOn(text).filter((each) => !each.startsWith('empty-section'))).toEqual(
      rulesOn(text).filter((each) => each.startsWith('leftover-placeholder')),
    );
  });

  it('lists the members of a group with one line each, without saying who was present', () => {
    const latest = wholeNote.replace(
      'client: SYN-101',
      'group: SYN-G01\nco_facilitator: [C-08, C-09]\nmembers:\n  - {id: M1, present: false, problem_area: [grief, conflict], phq9: 7, phq9_item9: 0}\n  - {id: M2}',
    );
    const { text } = nextAfter([latest], { kind: 'group', code: 'SYN-G01' });
    expect(text).toContain(
      [
        'members:',
        '  - {id: M1, present: "[record true or false]", problem_area: [grief, role-dispute], phq9: "[record the total]", phq9_item9: "[record the answer]"}',
        '  - {id: M2, present: "[record true or false]"}',
        '',
      ].join('\n'),
    );
    expect(text).toContain('co_facilitator: [C-08, C-09]\n');
    expect(text).toContain(
      '\n## Members\n\n- M1: [record response and task, naming no other member]\n- M2: [record response and task, naming no other member]\n',
    );
    expect(noteOf(text).fields.members).toHaveLength(2);
    expect(new Set(rulesOn(text))).toEqual(new Set(['empty-section hint', 'leftover-placeholder hint']));
  });

  it('carries setting, variant and kind over by their words, and asks again for what was recorded', () => {
    const { text } = nextAfter([
      session(
        4,
        'start: "10:00"\nend: "10:50"\nsetting: Zoom call\nvariant: ipt-a\nkind: progress-note\nsynthetic: true\ndispute_stage: impasse\nmeasures:\n  phq9: 11\n  phq9_item9: 0\n  my_scale: 3\n',
      ),
    ]);
    expect(topOf(text)).toEqual([
      'client: SYN-101',
      'session: 5',
      'date: 2025-06-01',
      'phase: middle',
      'planned_sessions: 16',
      'problem_area: "[choose a problem area]"',
      'dispute_stage: "[choose a stage]"',
      'status: draft',
      'start: "[record the start, HH:MM]"',
      'end: "[record the end, HH:MM]"',
      'clinician: C-07',
      'measures:',
      '  phq9: "[record the total]"',
      '  phq9_item9: "[record the answer]"',
      'setting: video',
      'variant: IPT-A',
      'kind: progress-note',
      'synthetic: true',
      'client_location_confirmed: "[record true once it was confirmed]"',
    ]);
    expect(rulesOn(text).filter((each) => /error|warning|info/.test(each))).toEqual([]);
  });

  it('does not carry over words of your own', () => {
    const { text } = nextAfter([session(4, 'setting: the blue room\nparticipants: her sister Ann\n')]);
    expect(text).toContain('setting: "[choose a setting]"\n');
    expect(text).toContain('participants: "[list who took part, by role]"\n');
    expect(text).not.toMatch(/blue|sister/);
  });

  it('asks for the measures that were recorded last, though not in the last session', () => {
    const texts = [session(4, 'measures:\n  gad7: 9\n'), session(5, 'measures: declined\n'), session(6)];
    expect(nextAfter(texts).text).toContain('measures:\n  gad7: "[record the total]"\n');
    expect(nextAfter([session(5, 'measures: declined\n')]).text).toContain(
      'measures: "[record the totals, or declined]"\n',
    );
  });

  it('goes on from the last session that was held, and counts those that were not', () => {
    const texts = [
      session(4, 'problem_area: grief\n', '\n## Homework\n\n- [ ] HW4a: a walk\n'),
      session(5, 'status: cancelled\n').replace('planned_sessions: 16\n', ''),
    ];
    const { next, text } = nextAfter(texts);
    expect(next).toMatchObject({ number: 6, planned: 16 });
    expect(text).toContain('\nproblem_area: grief\n');
    expect(text).toContain('\n- HW4a: [choose: done, partly done, not done, carried over, not raised]\n');
  });

  it('asks about homework by its ids: what was set last, and what was skipped beside answered ids', () => {
    const homework = (number: number, ids: string, review = '') =>
      session(
        number,
        '',
        `\n## Review\n\n${review}\n\n## Homework\n\n${ids
          .split(' ')
          .map((id) => `- [ ] ${id}: a task\n`)
          .join('')}`,
      );
    const asked = (...texts: string[]) => nextAfter(texts).text.match(/(?<=^- )HW\d\w(?=: \[choose)/gm) ?? [];
    expect(asked(homework(3, 'HW3a HW3b'), homework(4, 'HW4a', '- HW3a: done'))).toEqual(['HW4a', 'HW3b']);
    expect(asked(homework(3, 'HW3a HW3b'), homework(4, 'HW4a', 'She wrote it all.'))).toEqual(['HW4a']);
    expect(asked(homework(3, 'HW3a'), session(4))).toEqual([]);
  });

  it('asks for no homework where none was set, and for all of it where it has no ids', () => {
    expect(nextAfter([session(4)]).text).not.toContain('homework item');
    expect(nextAfter([session(4, '', '\n## Homework\n\n- [ ] ring him\n')]).text).toContain(
      '- [record what became of each homework item of the last session]',
    );
  });

  it('asks of the first session that is held what a first session asks, whatever its number', () => {
    const first = 'what brought the client here now';
    const missed = session(1, 'status: no-show\n').replace('phase: middle', 'phase: initial');
    const again = missed.replace('session: 1', 'session: 2').replace('no-show', 'cancelled');
    expect(nextAfter([missed]).text).toContain(first);
    expect(nextAfter([missed, again]).text).toContain(first);
    const held = missed.replace('status: no-show\n', '');
    expect(nextAfter([held]).text).not.toContain(first);
    expect(nextAfter([held, again]).text).not.toContain(first);
    // Sessions may have been held that are not available.
    expect(nextAfter([missed.replace('session: 1', 'session: 4')]).text).not.toContain(first);
  });

  it('speaks of the members of a group', () => {
    const group = session(4).replace('client:', 'group:');
    const { text } = nextAfter([group], { kind: 'group' });
    expect(text).toContain('[describe the options the group named');
    expect(text).not.toContain('the client');
  });

  it('says undecided for as long as nothing must be decided', () => {
    const first = session(1, 'problem_area: undecided\n').replace('phase: middle', 'phase: initial');
    expect(nextAfter([first]).text).toContain('\nproblem_area: undecided\n');
    const fourth = first.replace('session: 1', 'session: 4');
    expect(nextAfter([fourth]).text).toContain('\nproblem_area: "[choose a problem area]"\n');
  });

  it('asks about the ending where little is left and nothing was said of it', () => {
    const left = 'how many sessions are left';
    expect(nextAfter([session(10)]).text).not.toContain(left);
    expect(nextAfter([session(11)]).text).toContain(left);
    expect(
      nextAfter([session(11, '', '\n## Plan\n\nThe ending of therapy was raised.\n')]).text,
    ).not.toContain(left);
  });

  it('asks for risk after a safety item above 0', () => {
    const worry = session(4, 'measures:\n  phq9: 11\n  phq9_item9: 1\n');
    expect(nextAfter([worry]).text).toContain('\n## Risk\n');
    expect(nextAfter([session(4, 'measures:\n  phq9: 11\n  phq9_item9: 0\n')]).text).not.toContain(
      '\n## Risk\n',
    );
    const elsewhere = nextAfter([worry.replace('---\n\n', 'risk_record: filed elsewhere\n---\n\n')]).text;
    expect(elsewhere).not.toContain('\n## Risk\n');
    expect(elsewhere).toContain('risk_record: "[state where the risk record is kept]"\n');
  });

  it.each(['cancelled', 'no-show'] as const)('leaves a stub of a session that was %s', (attendance) => {
    const before = session(6, 'start: "10:00"\nsetting: video\nmeasures:\n  phq9: 11\nmembers: []\n');
    const { text } = nextAfter([before], { attendance });
    expect(text).toBe(
      `---\nclient: SYN-101\nsession: 7\ndate: 2025-06-01\nphase: middle\nplanned_sessions: 16\nstatus: ${attendance}\nclinician: C-07\n---\n\n# Session 7\n`,
    );
    expect(rulesOn(text)).toEqual([]);
  });

  it('asks in a stub for one thing, where there was a worry', () => {
    const worry = session(6, 'measures:\n  phq9: 11\n  phq9_item9: 2\n');
    const { text } = nextAfter([worry], { attendance: 'no-show' });
    expect(promptsOf(noteOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[record how the client is, what was asked about safety, and what was agreed]',
    ]);
  });

  describe('after the last planned session', () => {
    const last = session(16, 'problem_area: grief\n', '\n## Homework\n\n- [ ] HW16a: a walk\n');

    it('asks how many were agreed', () => {
      const { next, text } = nextAfter([last], { as: 'further' });
      expect(next).toMatchObject({ number: 17, planned: undefined });
      expect(text).toContain('planned_sessions: "[record the number of sessions agreed]"\n');
      expect(text).toContain('- HW16a: ');
      expect(rulesOn(text).filter((each) => /error|warning/.test(each))).toEqual([]);
    });

    it('begins maintenance with numbers of its own', () => {
      const { next, text } = nextAfter([last], { as: 'maintenance' });
      expect(next).toMatchObject({ number: 1, phase: 'maintenance' });
      expect(text).toContain('\nproblem_area: grief\n');
      expect(text).toContain('- HW16a: ');
    });

    it('begins another course', () => {
      const { next, text } = nextAfter([last], { as: 'new-course' });
      expect(next).toMatchObject({ number: 1, episode: 2, phase: 'initial' });
      expect(topOf(text)).toContain('episode: 2');
      expect(topOf(text)).toContain('problem_area: "[choose a problem area]"');
      expect(text).not.toContain('HW16a');
    });

    it('takes no problem area and no stage of a dispute into another course', () => {
      const dispute = last.replace('grief', 'role-dispute\ndispute_stage: impasse');
      expect(nextAfter([dispute], { as: 'further' }).text).toContain('dispute_stage: "[choose a stage]"\n');
      expect(nextAfter([dispute], { as: 'new-course' }).text).not.toContain('dispute');
      const group = last.replace(
        'client: SYN-101',
        'group: SYN-G01\nmembers:\n  - {id: M1, present: true, problem_area: grief}\n  - {id: M2, present: true}',
      );
      expect(nextAfter([group], { kind: 'group', code: 'SYN-G01', as: 'new-course' }).text).toContain(
        [
          'members:',
          '  - {id: M1, present: "[record true or false]", problem_area: "[choose a problem area]"}',
          '  - {id: M2, present: "[record true or false]"}',
          '',
        ].join('\n'),
      );
    });
  });

  it('puts a code in quotes where YAML would read something else', () => {
    expect(nextAfter([], { code: '0123' }).text).toContain('client: "0123"\n');
  });
});
