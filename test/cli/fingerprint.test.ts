import { expect, it } from 'vitest';
import { fingerprintOf, fingerprints } from '../../server/src/cli/format/fingerprint.ts';
import type { Report } from '../../server/src/cli/format/report.ts';

const finding = (rule: string, subject: string) => ({ finding: { rule, subject } });

/** The marks of some findings of one note. */
function marksOf(findings: readonly ReturnType<typeof finding>[]): (string | undefined)[] {
  const report = { notes: [{ anchor: 'a.ipt.md', findings, known: [], silenced: [] }] } as unknown as Report;
  const marks = fingerprints(report);
  return findings.map((each) => marks.get(each as never));
}

it('equal findings of one note are told apart, however many there are', () => {
  const equal = Array.from({ length: 4 }, () => finding('unknown-tag', 'grief'));
  const marks = marksOf(equal);
  expect(marks).toEqual(
    [0, 1, 2, 3].map((before) => fingerprintOf('a.ipt.md', 'unknown-tag', 'grief', before)),
  );
  expect(new Set(marks).size).toBe(4);
});

it('each kind is counted by itself, and the first of a kind is the same whatever is around it', () => {
  const [grief, ending] = [finding('unknown-tag', 'grief'), finding('unknown-tag', 'ending')];
  const [, first, , second] = marksOf([
    ending,
    grief,
    finding('directive', 'grief'),
    finding('unknown-tag', 'grief'),
  ]);
  expect(first).toBe(fingerprintOf('a.ipt.md', 'unknown-tag', 'grief', 0));
  expect(second).toBe(fingerprintOf('a.ipt.md', 'unknown-tag', 'grief', 1));
});

it('equal findings of two notes are told apart, also where the notes have one anchor', () => {
  const [one, two] = [finding('unknown-tag', 'grief'), finding('unknown-tag', 'grief')];
  const note = (each: typeof one) => ({ anchor: 'a.ipt.md', findings: [each], known: [], silenced: [] });
  const marks = fingerprints({ notes: [note(one), note(two)] } as unknown as Report);
  expect(new Set(marks.values()).size).toBe(2);
});
