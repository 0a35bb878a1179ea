import { describe, expect, it, test } from 'vitest';
import { readProject, tracesOfMachine } from './machine.ts';

const project = readProject();

it('no file names a path or a host of the machine it was written on', () => {
  expect(project.size).toBeGreaterThan(300);
  const traces = [...project].flatMap(([name, text]) =>
    tracesOfMachine(name, text).map((trace) => `${name}: ${trace}`),
  );
  expect(traces).toEqual([]);
});

describe('a trace would be seen', () => {
  const slash = '/';
  test.each([
    ['README.md', `cd ${slash}work/main`],
    ['test/a.test.ts', `fs.readFileSync('${slash}root/.config')`],
    ['scripts/a.ts', `"${slash}tmp/notes"`],
    ['server/src/a.ts', `${slash}home/somebody/notes`],
    ['test/a.test.ts', `../../..${slash}shared/SPEC.md`],
    ['.npmrc', `https:${slash}${slash}registry${'.'}somewhere.internal`],
  ])('%s: %s', (name, text) => {
    expect(tracesOfMachine(name, text)).toHaveLength(1);
  });

  test.each([
    ['test/a.test.ts', `'${slash}home/somebody/notes'`],
    ['README.md', `examples${slash}work/a.ipt.md`],
    ['package-lock.json', 'https://registry.npmjs.org/yaml'],
  ])('%s: %s is none', (name, text) => {
    expect(tracesOfMachine(name, text)).toEqual([]);
  });
});
