import { type Check, checks } from './checks.ts';

/** Put in by the build: how the lines begin that are printed, and where this runs. */
declare const MARK: string;
declare const HOST: string;

/** What VS Code calls to run the suite. */
export async function run(): Promise<void> {
  let failed = 0;
  const due = checks.filter(({ onlyIn = HOST }) => HOST.includes(onlyIn));
  for (const check of due) {
    const error = await attempt(check);
    print(`${error ? 'failed' : 'passed'}\t${check.name}`);
    if (!error) continue;
    failed++;
    print(error);
  }
  print(`${due.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} checks failed`);
}

/** What went wrong; `undefined` where nothing did. */
async function attempt({ run: check }: Check): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

function print(text: string): void {
  // biome-ignore lint/suspicious/noConsole: the one way out of an extension host under test
  for (const line of text.split('\n')) console.log(MARK + line);
}
