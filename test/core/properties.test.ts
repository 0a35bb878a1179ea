import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  applyEdits,
  applySuppressions,
  type ConfigFile,
  type Edit,
  fieldValue,
  lintNote,
  NoteBinder,
  parseDay,
  resolveConfig,
  rules,
} from '../../server/src/core/index.ts';
import { parseMarkdown } from '../../server/src/core/markdown/index.ts';
import { sectionsOf } from '../../server/src/core/note/note.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { checkTexts, fixText, type PlacedFinding } from '../rules/check-case.ts';
import { runs, TIMEOUT } from './markdown/documents.ts';
import { anyText, editedText, noteText } from './note-arbitrary.ts';

vi.setConfig({ testTimeout: TIMEOUT });

/** Every rule switched on, those that are off by default too. */
const config: ConfigFile = {
  rules: Object.fromEntries(
    rules.filter(({ meta }) => meta.severity === 'off').map(({ id }) => [id, 'info']),
  ),
};
const settings = { today: parseDay('2025-03-20') ?? 0, profile: undefined, config };
const check = (text: string): PlacedFinding[] => checkTexts([{ path: 'note.ipt.md', text }], settings);
const resolved = resolveConfig({ name: '', folder: '/', file: config, parents: [] });

describe('any text', () => {
  // A rule that throws, a place outside the text and a message that cannot be put into words are errors of `check`.
  test('is checked without a rule throwing, with places in bounds and messages in words', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, anyText), (text) => {
        for (const { span, message } of check(text)) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(message).toMatch(/^\S.*\S$/s);
        }
      }),
      runs(0.1),
    );
  });
});

describe('safe fixes', () => {
  test('come to an end, and then there is nothing left to fix', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const note = { path: 'note.ipt.md', text };
        const fixed = fixText(note, settings);
        expect(check(fixed).filter(({ finding }) => finding.fix)).toEqual([]);
      }),
      runs(0.1),
    );
  });

  test('touch headings and front matter only, leave that readable, and keep line ends', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const note = new NoteBinder(resolved.lexicon).read(text);
        const front = note.frontMatter.kind === 'read' ? note.frontMatter.closing.start : 0;
        const headings = note.blocks.flatMap(({ start, end, facts, paragraph }) =>
          facts.heading || facts.label ? [paragraph ?? { start, end }] : [],
        );
        for (const { finding } of check(text)) {
          for (const { span, newText } of finding.fix?.edits ?? []) {
            const isInHeading = headings.some(({ start, end }) => start <= span.start && span.end <= end);
            expect(span.end <= front || isInHeading).toBe(true);
            expect(newText).not.toMatch(/[\r\n]/);
          }
        }
        const fixed = fixText({ path: 'note.ipt.md', text }, settings);
        const { frontMatter } = new NoteBinder(resolved.lexicon).read(fixed);
        expect(frontMatter.kind).toBe(note.frontMatter.kind);
        expect(fixed.endsWith('\n')).toBe(text.endsWith('\n'));
      }),
      runs(0.1),
    );
  });
});

/** Suggestions that put a word in place of another; all others insert, or move. */
const replacing: ReadonlySet<string> = new Set(['unknown-tag', 'wording', 'directive']);

describe('suggestions', () => {
  test('insert or move, and never lose a letter of prose', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const note = new NoteBinder(resolved.lexicon).read(text);
        const front = note.frontMatter.kind === 'read' ? note.frontMatter.closing.start : 0;
        for (const { finding } of check(text)) {
          for (const { edits } of finding.suggestions ?? []) keepsProse(text, front, finding.rule, edits);
        }
      }),
      runs(0.1),
    );
  });

  test('leave the body of a signed note alone', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const note = new NoteBinder(resolved.lexicon).read(text);
        if (!note.isSigned || note.frontMatter.kind !== 'read') return;
        const { closing } = note.frontMatter;
        for (const { finding } of check(text)) {
          const edits = [finding.fix, ...(finding.suggestions ?? [])].flatMap(
            (change) => change?.edits ?? [],
          );
          expect(edits.every(({ span }) => span.end <= closing.start)).toBe(true);
        }
      }),
      runs(0.1),
    );
  });
});

/** @param front where the body begins. */
function keepsProse(text: string, front: number, rule: string, edits: readonly Edit[]): void {
  const result = applyEdits(text, edits) ?? '';
  expect(applyEdits(text, edits)).toBeDefined();
  if (rule === 'section-order') expect(lettersOf(result)).toEqual(lettersOf(text));
  else if (rule === 'section-level') expect(wordsOf(result)).toEqual(wordsOf(text));
  else if (!replacing.has(rule))
    expect(edits.every(({ span }) => span.start === span.end || span.end <= front)).toBe(true);
}

function lettersOf(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}

/** An underlined heading may begin where the definition of a link before it does. */
function begins({ start }: Span, within: Span): boolean {
  return within.start <= start && start <= within.end;
}

/** Marks of Markdown aside. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('sections', () => {
  test('are parts that follow one another, and what is within them', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const note = new NoteBinder(resolved.lexicon).read(text);
        const { parts, nested, lexicon } = note;
        parts.forEach((part, index) => {
          expect(part.span.end).toBe(parts[index + 1]?.span.start ?? text.length);
          expect(part.blocks.every((block) => begins(block, part.span))).toBe(true);
        });
        for (const { span, blocks } of nested) {
          expect(blocks.every((block) => begins(block, span))).toBe(true);
        }
        for (const { id } of lexicon.protocol.sections.filter(({ required }) => required)) {
          const levels = sectionsOf(note, id).map(({ heading }) => heading.level);
          expect(new Set(levels).size).toBeLessThan(2);
        }
      }),
      runs(0.1),
    );
  });
});

describe('a note that is edited', () => {
  test('gives what a fresh reading gives', () => {
    fc.assert(
      fc.property(editedText, ({ before, after }) => {
        const binder = new NoteBinder(resolved.lexicon);
        const first = parseMarkdown(before);
        binder.bind(first);
        const incremental = findingsOf(binder.bind(parseMarkdown(after, first)));
        expect(incremental).toEqual(findingsOf(new NoteBinder(resolved.lexicon).read(after)));
      }),
      runs(0.2),
    );
  });
});

function findingsOf(note: ReturnType<NoteBinder['read']>) {
  const own = resolved.settingsFor('/note.ipt.md', (name) => fieldValue(note.fields, name));
  return applySuppressions(lintNote(note, own, settings.today), own);
}
