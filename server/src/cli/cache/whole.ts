import path from 'node:path/posix';
import { CONFIG_FILE, MISNAMED_CONFIG_FILE } from '../../core/index.ts';

/** What is known of all Markdown files of a caseload in one state of it. */
export interface Whole {
  /** The state of the caseload, a blank, and what stands for the configuration above all others. */
  readonly state: string;
  /** Files on which the configurations depend. */
  readonly configs: readonly string[];
  /** Files of which nothing is known: of all others there is a row that says what they are. */
  readonly unknown: readonly string[];
}

/** True where one of some files may change the configuration of others. */
export function reconfigures(files: Iterable<string>, configs: readonly string[]): boolean {
  const read = new Set(configs);
  return [...files].some((file) => read.has(file) || names.has(path.basename(file)));
}

const names: ReadonlySet<string> = new Set([CONFIG_FILE, MISNAMED_CONFIG_FILE]);

/** The same in a later state; `undefined` where the configuration may have changed. */
export function movedTo(whole: Whole, to: string, changed: ReadonlySet<string>): Whole | undefined {
  if (reconfigures(changed, whole.configs)) return undefined;
  const condition = whole.state.slice(whole.state.indexOf(' '));
  return { ...whole, state: to + condition, unknown: [...new Set([...whole.unknown, ...changed])] };
}
