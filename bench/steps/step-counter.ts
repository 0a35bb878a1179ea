import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts how much code runs: characters of source, each as often as it is executed. The same work always comes to the
 * same number, however slow or busy the machine; what V8 does inside itself (regular expressions, sorting, garbage
 * collection) is not counted.
 */
export class StepCounter {
  readonly #session = new Session();

  /** Begins. Code that was loaded before is counted by calls only: import what must be measured after this. */
  constructor() {
    // Optimised code leaves out the counting of what it inlines.
    setFlagsFromString('--no-opt');
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Runs a synchronous work and counts its steps. */
  count(work: () => unknown): number {
    this.#take();
    work();
    return this.#take()
      .filter(({ url }) => !url.startsWith('node:'))
      .flatMap(({ functions }) => functions)
      .reduce((sum, each) => sum + stepsOf(each), 0);
  }

  stop(): void {
    this.#session.disconnect();
  }

  /** What ran since this was last asked. The answer comes before the call returns. */
  #take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] | undefined;
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (!error) taken = answer.result;
    });
    if (!taken) throw new Error('V8 does not say what ran');
    return taken;
  }
}

/** Each range of a function stands for what is in it but in no range inside it; outer ranges come first. */
function stepsOf({ ranges }: Profiler.FunctionCoverage): number {
  const around: Profiler.CoverageRange[] = [];
  let steps = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop();
    const length = range.endOffset - range.startOffset;
    steps += length * (range.count - (around.at(-1)?.count ?? 0));
    around.push(range);
  }
  return steps;
}
