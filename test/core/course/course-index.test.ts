import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../server/src/core/config/resolve.ts';
import { CourseIndex, type Neighbour } from '../../../server/src/core/course/course-index.ts';
import type { NoteFacts } from '../../../server/src/core/course/facts.ts';
import { noPrints } from '../../../server/src/core/course/prints.ts';
import { lintCourse } from '../../../server/src/core/lint-course.ts';
import type { Word } from '../../../server/src/core/protocol/word.ts';
import { factsOf, placed, someFacts, someNeighbour, somePath } from './facts-arbitrary.ts';

const settings = resolveConfig(undefined).settingsFor(undefined, () => undefined);

/** Everything that can be asked of an index, in a form that can be compared. */
function contentsOf(index: CourseIndex) {
  const notes = [...index.notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return notes.map((note) => ({
    path: note.path,
    course: index.courseOf(note)?.notes.map(({ path }) => path),
    held: index.courseOf(note)?.held.map(({ path }) => path),
    others: index.codeOfOthers(note),
    result: lintCourse(note, index, settings, () => noPrints),
  }));
}

interface Edit {
  readonly add: readonly NoteFacts[];
  readonly remove: readonly string[];
  readonly unread?: readonly Neighbour[];
}

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.array(someFacts, { minLength: 1, maxLength: 3 }).map((facts) => ({ add: facts, remove: [] })),
  fc.array(somePath, { minLength: 1, maxLength: 2 }).map((paths) => ({ add: [], remove: paths })),
  fc.array(someNeighbour, { minLength: 1, maxLength: 2 }).map((unread) => ({
    add: [],
    remove: unread.map(({ path }) => path),
    unread,
  })),
  // A note that is renamed goes from one path and comes to another.
  fc.tuple(somePath, someFacts).map(([from, facts]) => ({ add: [facts], remove: [from] })),
);

describe('the course index', () => {
  it('is, after any edits, what it would be if built again', () => {
    fc.assert(
      fc.property(fc.array(someEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        let index = CourseIndex.empty;
        for (const { add, remove, unread = [] } of edits) {
          index = index.without(remove).with(add).withNeighbours(unread);
        }
        const neighbours = Array.from(index.paths).flatMap((path) => index.neighbour(path) ?? []);
        const again = CourseIndex.of(index.notes).withNeighbours(neighbours);
        expect(contentsOf(index)).toEqual(contentsOf(again));
      }),
      { numRuns: 300 },
    );
  });

  it('names every note whose findings a change of one note can alter', () => {
    fc.assert(
      fc.property(
        fc.array(someFacts, { maxLength: 12 }),
        fc.array(someNeighbour, { maxLength: 2 }),
        fc.oneof(someFacts, someNeighbour),
        fc.boolean(),
        (facts, neighbours, changed, isRemoved) => {
          const before = CourseIndex.of(facts).withNeighbours(neighbours);
          const without = before.without([changed.path]);
          const now = 'episode' in changed ? without.with([changed]) : without.withNeighbours([changed]);
          const after = isRemoved ? without : now;
          const affected = before.affectedBy(changed.path, after);
          for (const note of after.notes) {
            const old = before.note(note.path);
            const isSame =
              old !== undefined &&
              JSON.stringify(lintCourse(old, before, settings, () => noPrints)) ===
                JSON.stringify(lintCourse(note, after, settings, () => noPrints));
            expect(isSame || affected.has(note.path)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is left as it was by a change to a later one', () => {
    fc.assert(
      fc.property(
        fc.array(someFacts, { maxLength: 8 }),
        fc.array(someFacts, { maxLength: 4 }),
        somePath,
        (facts, more, gone) => {
          const index = CourseIndex.of(facts);
          const contents = contentsOf(index);
          index.with(more).without([gone]);
          expect(contentsOf(index)).toEqual(contents);
        },
      ),
    );
  });

  it('touches one course when one note of ten thousand changes', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      factsOf(`/clinic/${i >> 4}/s${i & 15}.ipt.md`, {
        code: placed(`SYN-${10_000 + (i >> 4)}` as Word),
        session: placed((i & 15) + 1),
      }),
    );
    const index = CourseIndex.of(many);
    const [first] = many;
    if (!first) throw new Error('no notes');
    const later = index.with([{ ...first, hasMoodLink: false }]);
    expect(index.affectedBy(first.path, later).size).toBe(16);
    const kept = [...later.courses].filter((course) => index.course(course.key) === course);
    expect(kept).toHaveLength(10_000 / 16 - 1);
  });
});

describe('the order of a course', () => {
  it('puts acute notes first, then maintenance, each by number', () => {
    const notes = [
      factsOf('/c/m1', { session: placed(1), phase: placed('maintenance') }),
      factsOf('/c/s2', { session: placed(2) }),
      factsOf('/c/s10', { session: placed(10) }),
      factsOf('/c/s1', { session: placed(1) }),
      factsOf('/c/none', { session: undefined }),
    ];
    const course = CourseIndex.of(notes).course('SYN-101 1');
    expect(course?.notes.map(({ path }) => path)).toEqual(['/c/s1', '/c/s2', '/c/s10', '/c/m1']);
  });
});
