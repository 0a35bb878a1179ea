import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, Rows } from '../../../server/src/cli/cache/rows.ts';

const paths = [
  '/a/b.md',
  '/a/c.md',
  '/a/d/e.md',
  '/a/d/"],["f.md',
  '/a/d/\r["x",0.md',
  '/é/\\.md',
  '/,false].md',
];
const path = fc.constantFrom(...paths);
const value = fc.oneof(
  fc.constantFrom(true, false, null),
  fc.tuple(fc.constantFrom('SYN-1 1', 'SYN-2 1', ',["SYN-1 1",'), fc.constantFrom('SYN-1', null)),
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), path, value, condition: fc.constantFrom('k', 'l') }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'get' as const), path }),
  fc.record({ kind: fc.constantFrom('write' as const, 'all' as const, 'move' as const) }),
);

/** Everything that can be asked, in any order of rows. */
function answers(rows: Rows): unknown {
  const sorted = (found: Iterable<Row>) => Array.from(found, (row) => JSON.stringify(row)).sort();
  return {
    rows: paths.map((each) => rows.get(each)),
    size: rows.size,
    counts: ['true', 'false', 'null'].map((each) => rows.count(each)),
    folders: ['/a', '/a/d', '/é', '/'].map((each) => sorted(rows.inFolder(each))),
    courses: ['SYN-1 1', 'SYN-2 1'].map((each) => sorted(rows.beginningWith(each))),
    states: [...rows.states]
      .sort()
      .map((each) => sorted(rows.inState(each)))
      .filter((each) => each.length > 0),
  };
}

test('rows that are looked for in what was written answer as those that were all read', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let lazy = new Rows(undefined);
      const read = new Rows(undefined);
      let stamp = 0;
      for (const each of steps) {
        if (each.kind === 'set') {
          const row: Row = [each.path, `${stamp} ${each.condition}`, each.value];
          lazy.set(row);
          read.set(row);
        } else if (each.kind === 'delete') {
          lazy.delete(each.path);
          read.delete(each.path);
        } else if (each.kind === 'get') expect(lazy.get(each.path)).toEqual(read.get(each.path));
        else if (each.kind === 'write') lazy = new Rows(lazy.encode());
        else if (each.kind === 'all') expect([...lazy.all()]).toEqual([...read.all()]);
        else {
          lazy.move(`${stamp}`, `${stamp + 1}`);
          read.move(`${stamp}`, `${stamp + 1}`);
          stamp++;
        }
        expect(answers(lazy)).toEqual(answers(read));
      }
      expect(answers(new Rows(lazy.encode()))).toEqual(answers(read));
    }),
    { numRuns: 500 },
  );
});
