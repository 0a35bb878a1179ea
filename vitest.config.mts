import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that replace a module, translate what is said, ask how much memory is in use, or count steps, for which code must not
 * be loaded before and nothing is optimised any more: each of these files has a process of its own.
 */
const alone = [
  'test/**/memory.test.ts',
  'test/**/growth.test.ts',
  'test/bench/steps.test.ts',
  'test/client/read-files.test.ts',
  'test/client/translated.test.ts',
  'test/core/markdown/plain-shape.test.ts',
  'test/core/markdown/run-time-parser.test.ts',
  'test/core/text/phrases.test.ts',
  'test/host/port.test.ts',
];

/** The files that take longest, which begin first: one of them at the end would leave a core idle. */
const long = [
  'cli/large-caseload',
  'core/markdown/equality',
  'rules/rules',
  'lsp/folders-model',
  'recipes/recipes',
  'scripts/packages',
  'core/signed-body',
  'cli/compiled',
  'cli/same-findings',
  'parity',
  'core/growth',
  'rules/never-worse',
  'lsp/fetched-files',
  'privacy/no-canaries',
  'cli/sets/staged-store',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    const isShared = ({ project }: TestSpecification) => Number(!project.config.isolate);
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => isShared(a) - isShared(b) || rank(a) - rank(b));
  }
}

/** These run in a real VS Code. */
const inVsCode = 'test/vscode/**';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: alone, exclude: [inVsCode] } },
      {
        extends: true,
        // To load the server and all that it is made of takes longer than most files, so the others share two processes.
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [inVsCode, ...alone],
          isolate: false,
        },
      },
    ],
    sequence: { sequencer: LongFirst },
    globalSetup: ['test/harness/build-once.ts'],
    setupFiles: ['test/harness/seed.ts', 'test/harness/after-each.ts'],
    // Much of the time is spent waiting for processes: on two cores, one worker would leave one of them idle.
    maxWorkers: '100%',
    // For a machine that is busy with other things: no test waits for a clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
