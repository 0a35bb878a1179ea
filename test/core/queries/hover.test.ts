import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../../server/src/core/index.ts';
import { word } from '../../../server/src/core/protocol/word.ts';
import { marked, noteOf } from '../../harness/notes.ts';

type Rules = Parameters<typeof hoverAt>[2]['rules'];

function hover(textWithCursor: string, teaches = false, rules: Rules = new Map()) {
  const { text, offset } = marked(textWithCursor);
  const found = hoverAt(noteOf(text), offset, { teaches, rules });
  return found && { on: text.slice(found.span.start, found.span.end), ...found.text };
}

describe('hoverAt', () => {
  it('says of a section what it is, what a reader looks for, and where traditions differ', () => {
    const found = hover('## 3. Explor‸ation\n');
    expect(found).toMatchObject({ on: '## 3. Exploration', title: 'Exploration of the problem area' });
    expect(found?.lines).toHaveLength(3);
    expect(found?.lines[1]).toMatch(/^A reader looks for: /);
    expect(found?.lines[2]).toMatch(/^Traditions differ: /);
    expect(found?.sources.length).toBeGreaterThan(0);
  });

  it('adds what to write where it is asked to teach', () => {
    expect(hover('## Pl‸an\n', true)?.lines.at(-1)).toMatch(/^To write: describe the options/);
  });

  it.each([
    ['---\nse‸ssion: 3\n---\n', 'session', 'Field: session'],
    ['---\nphase: mid‸dle\n---\n', 'middle', 'Phase: middle'],
    ['---\nphase: ‸ending\n---\n', 'ending', 'Phase: termination'],
    ['---\nproblem_area: role trans‸ition\n---\n', 'role transition', 'Role transition'],
    ['---\nproblem_area: [grief, isol‸ation]\n---\n', 'isolation', 'Social isolation'],
    ['---\nmeasures:\n  ph‸q9: 12\n---\n', 'phq9', 'PHQ-9 (phq9)'],
    ['---\nmeasures:\n  phq9_item9: ‸1\n---\n', '1', 'PHQ-9 (phq9_item9)'],
    ['---\nmembers:\n  - {id: M1, phq9: 1‸2}\n---\n', '12', 'PHQ-9 (phq9)'],
    ['---\nPHQ-9 it‸em 9: 1\n---\n', 'PHQ-9 item 9', 'PHQ-9 (phq9_item9)'],
    ['---\nmeasures:\n  - phq9: {total: 12, item‸9: 1}\n---\n', 'item9', 'PHQ-9 (phq9_item9)'],
    ['---\nmembers:\n  - {id: M1, problem_area: gri‸ef}\n---\n', 'grief', 'Grief'],
    ['---\ntags: [mood-li‸nk]\n---\n', 'mood-link', '#mood-link'],
    ['---\nPatient I‸D: SYN-101\n---\n', 'Patient ID', 'Field: client'],
    ['---\nfoc‸us: grief\n---\n', 'focus', 'Field: problem_area'],
    ['---\nfocus: bereave‸ment\n---\n', 'bereavement', 'Grief'],
    ['---\nclinician: C-07\nther‸apist: C-07\n---\n', 'therapist', 'Field: clinician'],
    ['---\nphase: late sess‸ions\n---\n', 'late sessions', 'Phase: termination'],
    ['---\nstatus: dr‸aft\n---\n', 'draft', 'Field: status'],
    ['Text with #affect-w‸ork.\n', '#affect-work', '#affect-work'],
    ['Text with #berea‸vement.\n', '#bereavement', 'Grief'],
    [
      'Text.\n\n<!-- ipt-ignore thin-ri‸sk: filed -->\n',
      '<!-- ipt-ignore thin-risk: filed -->',
      'Thin risk section (thin-risk)',
    ],
  ])('%j', (text, on, title) => {
    expect(hover(text)).toMatchObject({ on, title });
  });

  it('says under which other names a field and a phase go', () => {
    expect(hover('---\nda‸te: 2025-03-04\n---\n')?.lines.slice(-2)).toEqual([
      'Also written `session_date`, `date_of_service`, `dos`.',
      'Where it is missing and the value fits, also `date_of_session`, `service_date`, `appointment_date`, `date_of_appointment`, `visit_date`, `date_of_visit`, `contact_date`, `date_seen`, `seen_on`, `held_on`.',
    ]);
    expect(hover('---\nphase: mid‸dle\n---\n')?.lines.at(-1)).toBe(
      'Also written `intermediate`, `acute`, `active`, `mid`, `working phase`, `work phase`, `working through`, `phase 2`, `phase two`, `phase II`, `stage 2`, `second phase`, `main phase`, `core phase`, `working`.',
    );
  });

  it.each(['---\nfoc‸us: sleep\n---\n', '---\nlocat‸ion: the blue room\n---\n'])(
    'says nothing of a key of your own: %j',
    (text) => {
      expect(hover(text)).toBeUndefined();
    },
  );

  it('says of a measure which way is worse, and where that comes from', () => {
    expect(hover('---\nmeasures: {ph‸q9_item9: 1}\n---\n')?.lines[0]).toBe(
      'The item of PHQ-9 on suicide or self-harm: 0 to 3.',
    );
    const regularity = hover('---\nmeasures: {sr‸m5: 4}\n---\n');
    expect(regularity?.lines.slice(0, 2)).toEqual([
      'Total, 0 to 7 (fractions up to 7); higher is better. Only the total is recorded, or `declined`.',
      'Bands: steady from 3.5.',
    ]);
    expect(hover('---\nmeasures: {ham‸d24: 4}\n---\n')?.lines[0]).toContain('from 0 on; versions differ');
    expect(hover('---\nmeasures: {p‸cl5: 4}\n---\n')?.lines[2]).toBe('Reliable change: 15 or more.');
  });

  it.each(['---\nshoe‸size: 40\n---\n', 'Plain te‸xt.\n', '#unknown-‸tag\n', '‸', '# Tit‸le\n'])(
    'is silent on %j',
    (text) => {
      expect(hover(text)).toBeUndefined();
    },
  );

  it('says of a rule how its options have it', () => {
    const directive = '## Plan\n\n<!-- ipt-ignore sta‸le-draft: on leave -->\n';
    expect(hover(directive)?.lines[0]).toBe('A draft is dated more than 7 days ago.');
    const rules: Rules = new Map([
      [word('stale-draft'), { severity: 'default', options: { days: 10 }, from: 'ipt:standard' }],
    ]);
    expect(hover(directive, false, rules)?.lines[0]).toBe('A draft is dated more than 10 days ago.');
  });
});
