import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Finding, NoteBinder, quickFixesFor } from '../../server/src/core/index.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { standard, today } from '../harness/notes.ts';
import { checkTexts } from '../rules/check-case.ts';
import { runs, TIMEOUT } from './markdown/documents.ts';
import { noteText } from './note-arbitrary.ts';

vi.setConfig({ testTimeout: TIMEOUT });

// What is offered for a finding takes it away.

const PATH = 'note.ipt.md';
const settings = { today, profile: 'student', config: undefined } as const;

/**
 * The first two ask for words that only a person has: the finding stays until they are written. Without a directive that is
 * an open comment, others come to light.
 */
const aside: ReadonlySet<string> = new Set(['empty-section', 'safety-item-without-risk', 'directive']);
/** What silences a finding, and what leads away from the note, is not for it. */
const isElsewhere = (title: string) => /^(?:Ignore|Add an addendum)/.test(title);

const findingsIn = (text: string): Finding[] =>
  checkTexts([{ path: PATH, text }], settings).map(({ finding }) => finding);

const sameAs = (one: Finding) => (other: Finding) => other.rule === one.rule && other.subject === one.subject;

describe('a quick fix', () => {
  test('takes its finding away', () => {
    const answered = new Set<string>();
    fc.assert(
      fc.property(noteText, (text) => {
        const findings = findingsIn(text);
        const note = new NoteBinder(standard.lexicon).read(text);
        for (const finding of findings.filter(({ rule }) => !aside.has(rule))) {
          for (const { title, edits } of quickFixesFor(note, [finding], today)) {
            if (isElsewhere(title)) continue;
            const after = applyEdits(text, edits);
            expect(after, title).toBeDefined();
            const left = findingsIn(after ?? '').filter(sameAs(finding)).length;
            const { length } = findings.filter(sameAs(finding));
            answered.add(finding.rule);
            expect({ title, text, after, isLess: left < length }).toEqual({
              title,
              text,
              after,
              isLess: true,
            });
          }
        }
      }),
      runs(0.1),
    );
    // Nothing is shown by notes without fixes.
    expect(answered.size).toBeGreaterThan(10);
  });
});
