import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs mocha inside an extension host; a suite's entry point calls it in the `run` that it exports. Prints
 * mocha's report and, alone on a line, `N passed, N failed`. Skipped and exclusive tests count as failures.
 *
 * @param load registers the tests: calls or requires what calls `describe` and `it`
 * @param timeout for each test, in ms: it is made of waits, each of which has its own limit
 * @throws Error when a test fails or when there is none; VS Code then exits with status 1
 */
export async function runMocha(load: () => void, timeout = 300_000): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => {
        counts.passed += 1;
      })
      .on('fail', () => {
        counts.failed += 1;
      });
  });
  print(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
  if (counts.passed === 0) throw new Error('The suite has no tests');
}

/** Prints lines so that the headless run can tell them from the window's own; a desktop run sets no mark. */
function print(...args: unknown[]): void {
  const mark = process.env.IPT_TEST_MARK ?? '';
  for (const line of format(...args).split('\n')) {
    // biome-ignore lint/suspicious/noConsole: the one way out of an extension host under test
    console.log(mark + line);
  }
}
