import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  applySuppressions,
  type Finding,
  fieldValue,
  insertMissingSections,
  lintNote,
  occasionIn,
  quickFixesFor,
  safeFixes,
} from '../../../server/src/core/index.ts';
import { ReadCaseload, shortNote } from '../../harness/courses.ts';
import { frontMatter, noteOf, standard, today, wholeNote } from '../../harness/notes.ts';

function check(text: string) {
  const note = noteOf(text);
  const settings = standard.settingsFor(undefined, (name) => fieldValue(note.fields, name));
  return { note, ...applySuppressions(lintNote(note, settings, today), settings) };
}

function fixes(text: string) {
  const { note, findings } = check(text);
  return quickFixesFor(note, findings, today);
}

function keyOf({ rule, subject, message, data }: Finding): string {
  return [rule, subject, message, ...data].join(' ');
}

describe('quickFixesFor', () => {
  it('offers safe fixes first, then suggestions, then silence', () => {
    const found = fixes(
      wholeNote.replace('## Exploration of the problem area', '## Exploraton').replace('#grief', ''),
    );
    expect(found.map(({ title, isPreferred }) => `${isPreferred ? '!' : ''}${title}`)).toEqual([
      '!Change the heading to “Exploration”',
      'Ignore “misspelled-section” here, with a reason',
    ]);
  });

  it('offers one fix for several missing sections', () => {
    const { note, findings } = check(`${frontMatter}\n## Exploration\n\nText.\n`);
    const all = quickFixesFor(note, findings, today).find(
      ({ title }) => title === 'Insert all 4 missing sections',
    );
    expect(all?.findings).toHaveLength(4);
    const text = applyEdits(note.text, all?.edits ?? []) ?? '';
    expect(check(text).findings.filter(({ rule }) => rule === 'missing-section')).toEqual([]);
    expect(text.match(/^## .*/gm)).toEqual([
      '## Review of the previous week',
      '## Identification of the interpersonal problem area',
      '## Exploration',
      '## Development of a plan to address the problem area',
      '## Review of the plan and homework',
    ]);
    expect(text).not.toMatch(/\n{3}/);
  });

  it('offers nothing but an addendum in a signed note, be it for its front matter or its body', () => {
    const open = `${frontMatter.replace('phase:', 'phaes:')}\n## Exploraton\n\n## Plan\n\n#greif\n`;
    const signed = open.replace('---\n', '---\nsigned: 2025-05-30\n');
    const offered = (text: string) => {
      const { note, findings } = check(text);
      return {
        rules: findings.map(({ rule }) => rule),
        fixes: quickFixesFor(note, findings, today),
        findings,
        note,
      };
    };
    expect(offered(open).fixes.length).toBeGreaterThan(5);
    const { rules, fixes, findings, note } = offered(signed);
    expect(rules).toEqual(expect.arrayContaining(['unknown-field', 'misspelled-section', 'missing-section']));
    expect(fixes.map(({ title }) => title)).toEqual(
      [...new Set(rules)].map((rule) => `Add an addendum on “${rule}”`),
    );
    for (const { edits } of fixes) expect(edits.map(({ span }) => span.start)).toEqual([note.text.length]);
    expect(safeFixes(note.text, findings).edits).toEqual([]);
    expect(insertMissingSections(note)).toEqual([]);
  });
});

describe('“ignore with a reason”', () => {
  const clinic = new URL('../../../examples/clinic/', import.meta.url);
  const notes = fs
    .readdirSync(clinic, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ipt.md'))
    .map((name) => fs.readFileSync(new URL(name, clinic), 'utf8').replace(/^signed: .*\n/m, ''));
  /** Ways of spoiling a note, so that every kind of place has findings. */
  const spoilers: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace(/^## .*problem area$/m, '## Somethng else'),
    (text) => text.replace(/^(## .*)\n\n[^#]*/m, '$1\n\n'),
    (text) => text.replace(/^(## .*)$/m, '$1\n\nTODO and ???\n\n1. one\n   - #affekt-work\n'),
    (text) => text.replace(/^client: .*/m, 'client: 12').replace(/^phase: .*\n/m, ''),
    (text) => text.replaceAll('\n', '\r\n').replace(/^planned_sessions:.*\r\n/m, ''),
    (text) => text.replace(/^---[\s\S]*?\n---\n/, ''),
    (text) => text.replace(/^# .*\n/m, 'A preface. TODO\n'),
    (text) => text.replace(/^date: .*/m, 'date: 2999-01-01').replace(/^### .*\n/gm, ''),
  ];

  it('silences exactly the finding it was chosen for, wherever that is', () => {
    let tried = 0;
    for (const [index, note] of notes.entries()) {
      const spoil = spoilers[index % spoilers.length] ?? ((text: string) => text);
      const before = check(spoil(note));
      for (const { title, edits, findings } of quickFixesFor(before.note, before.findings, today)) {
        if (!title.startsWith('Ignore')) continue;
        const [finding] = findings;
        if (!finding) throw new Error('A fix without a finding');
        const inserted = applyEdits(before.note.text, edits) ?? '';
        const same = (each: Finding) => keyOf(each) === keyOf(finding);
        const asked = check(inserted);
        expect(asked.findings.filter(same)).toHaveLength(before.findings.filter(same).length);
        expect(asked.findings.map(({ rule }) => rule)).toContain('directive');
        const after = check(inserted.replace('[state the reason]', 'agreed with the supervisor'));
        expect(after.findings.filter(same).length, keyOf(finding)).toBeLessThan(
          before.findings.filter(same).length,
        );
        const others = (all: readonly Finding[]) =>
          all.filter(({ rule }) => rule !== finding.rule).map(keyOf);
        expect(others(after.findings)).toEqual(others(before.findings));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(60);
  });

  it('is not offered beside front matter that cannot be read', () => {
    expect(fixes('---\nclient: "SYN\n---\n\nText. TODO\n').map(({ title }) => title)).not.toContain(
      'Ignore “invalid-front-matter” here, with a reason',
    );
  });
});

describe('safeFixes', () => {
  it('leaves nothing to fix, or only what overlapped', () => {
    const { note, findings } = check(
      wholeNote.replace('## Exploration of', '## Exploraton of').replace('phase: middle', 'phaes: middle'),
    );
    const fixed = safeFixes(note.text, findings);
    expect(fixed.count).toBe(2);
    expect(applyEdits(note.text, fixed.edits)).toBe(fixed.text);
    expect(safeFixes(fixed.text, check(fixed.text).findings)).toEqual({
      edits: [],
      count: 0,
      text: fixed.text,
    });
  });
});

describe('insertMissingSections', () => {
  it('inserts one section by its id, an optional one as well', () => {
    const note = noteOf(wholeNote);
    const text = applyEdits(wholeNote, insertMissingSections(note, 'risk')) ?? '';
    expect(text.startsWith(wholeNote)).toBe(true);
    expect(text).toMatch(/\n\n## Risk\n\n\[record what was asked/);
  });

  it('inserts nothing for a section that is there, is misspelled, or needs a date', () => {
    const note = noteOf(wholeNote.replace('## Exploration of the problem area', '## Exploraton'));
    for (const id of ['review', 'exploration', 'addendum', 'unheard-of']) {
      expect(insertMissingSections(note, id)).toEqual([]);
    }
  });

  it('ends lines as the note does', () => {
    const [edit] = insertMissingSections(noteOf(frontMatter.replaceAll('\n', '\r\n')), 'plan');
    expect(edit?.newText.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a directive whose comment is not closed where it should be', () => {
  const hidden = '## Plan\n\nShe will ring her aunt.\n';
  it.each([
    ['not at all', `<!-- ipt-ignore unsigned: why\n\n${hidden}`],
    ['by the end of a later one', `<!-- ipt-ignore unsigned: why\n\n${hidden}\n<!-- noted -->\n`],
    ['behind a paragraph', `<!-- ipt-ignore unsigned: why\n\n${hidden}-->\n`],
  ])('%s: removing it leaves what it hides', (_, body) => {
    const text = `---\nclient: SYN-101\nsession: 6\n---\n\n${body}`;
    const found = check(text).findings.find(({ rule }) => rule === 'directive');
    expect(found?.place.end.line).toBe(found?.place.start.line);
    const [removal] = found?.suggestions ?? [];
    expect(removal?.title).toBe('Remove the directive');
    expect(applyEdits(text, removal?.edits ?? [])).toContain(hidden);
  });
});

describe('occasionIn', () => {
  const second = { session: 2, fields: 'phase: initial\n' };
  const missed = shortNote({ session: 1, fields: 'phase: initial\nstatus: no-show\n' });

  it('takes the first session that is held for the first one, where those before are known', () => {
    const momentAfter = (first: string) => {
      const caseload = new ReadCaseload({ s01: first, s02: shortNote(second) });
      return occasionIn(caseload.note('s02').fields, caseload.place('s02'));
    };
    expect(momentAfter(missed)).toEqual({ moment: 'first', isGroup: false });
    expect(momentAfter(shortNote({ ...second, session: 1 }))).toEqual({ moment: 'initial', isGroup: false });
    const alone = noteOf(shortNote(second));
    expect(occasionIn(alone.fields, undefined).moment).toBe('initial');
  });
});
