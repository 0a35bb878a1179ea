import { type Check, checks } from './checks.ts';
import { tell } from './tell.ts';

/** Put in by the build: where this runs. */
declare const HOST: string;

/** What VS Code calls to run the suite. */
export async function run(): Promise<void> {
  let failed = 0;
  const due = checks.filter(({ onlyIn = [] }) => onlyIn.every((word) => HOST.includes(word)));
  for (const check of due) {
    const error = await attempt(check);
    tell(`${error ? 'failed' : 'passed'}\t${check.name}`);
    if (!error) continue;
    failed++;
    tell(error);
  }
  tell(`${due.length - failed} passed, ${failed} failed`);
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
