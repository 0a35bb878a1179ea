import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These run in a real VS Code.
    exclude: ['test/vscode/**'],
    globalSetup: ['test/harness/build-once.ts'],
    setupFiles: ['test/harness/seed.ts'],
    // Much of the time is spent waiting for processes: on two cores, one worker would leave one of them idle.
    maxWorkers: '100%',
    // For a machine that is busy with other things: no test waits for a clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
