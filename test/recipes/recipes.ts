import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import { gitEnv } from '../cli/sets/repository.ts';
import { recipes } from './page.mjs';

export { recipes };

/** The top of this project. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of a shell leaves behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

type Env = Readonly<Record<string, string>>;

/** Runs a script as a CI system does, where the package is installed. */
export function runScript(cwd: string, script: string, env: Env = {}, shell = 'bash'): Ran {
  const { status, stdout, stderr } = spawnSync(shell, ['-e', '-c', script], {
    cwd,
    env: { ...process.env, ...gitEnv, HOME: cwd, npm_config_offline: 'true', ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout + stderr };
}

/** Puts the command where `npm install` does. */
export function install(cwd: string): void {
  fs.mkdirSync(path.join(cwd, 'node_modules/.bin'), { recursive: true });
  fs.symlinkSync(path.join(project, 'dist/cli.js'), path.join(cwd, 'node_modules/.bin/ipt-notes'));
  fs.writeFileSync(path.join(cwd, '.gitignore'), 'node_modules/\n*.json\n*.xml\n*.sarif\n');
}

/** The one recipe of a name, as data. */
export function recipe<T>(name: string, at = 0): T {
  return parseYaml(recipes(name)[at] ?? '') as T;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

export interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** The steps of a workflow that use this project. */
export function ownSteps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('ipt-notes/')),
  );
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly env: Env; readonly run: string }[] };
}

/** Runs the steps of our action as GitHub does, in a folder that was checked out. */
export function runAction(cwd: string, step: Step, matrix: Env = {}): Ran {
  const { inputs, runs } = parseYaml(fs.readFileSync(path.join(project, 'action.yml'), 'utf8')) as Action;
  const given = Object.entries(step.with ?? {}).map(([name, value]) => {
    if (!(name in inputs)) throw new Error(`The action has no input ${name}`);
    return [
      name,
      String(value).replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => matrix[key] ?? ''),
    ] as const;
  });
  const values = new Map([
    ...Object.entries(inputs).map(([name, input]) => [name, input.default] as const),
    ...given,
  ]);
  let [status, out]: [number | null, string] = [0, ''];
  for (const { env, run } of runs.steps) {
    const filled = Object.entries(env).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      return [name, values.get(input) ?? ''] as const;
    });
    const own = { GITHUB_ACTION_PATH: project, GITHUB_WORKSPACE: cwd, ...Object.fromEntries(filled) };
    const ran = runScript(cwd, run, own);
    [status, out] = [ran.status, out + ran.out];
    if (status !== 0) break;
  }
  return { status, out };
}

interface Component {
  readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: string }>> };
}

/** The job that our component makes of some inputs. */
export function componentJob(given: Readonly<Record<string, string>>): GitlabJob {
  const text = fs.readFileSync(path.join(project, 'templates/ipt-notes.yml'), 'utf8');
  const [spec] = parseAllDocuments(text).map((each) => each.toJS() as Component);
  const inputs = spec?.spec.inputs ?? {};
  for (const name of Object.keys(given))
    if (!(name in inputs)) throw new Error(`The component has no input ${name}`);
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const filled = body.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = given[name] ?? inputs[name]?.default;
    if (value === undefined) throw new Error(`The component knows no input ${name}`);
    return value;
  });
  const [job] = Object.values(parseYaml(filled) as Record<string, GitlabJob>);
  if (!job) throw new Error('The component makes no job');
  return job;
}

export interface GitlabJob {
  readonly variables?: Env;
  readonly parallel?: number;
  readonly script: string | readonly string[];
}

/** Runs the script of a job of GitLab; what is before it installs the package, which is done already. */
export function runJob(cwd: string, { variables, script }: GitlabJob, env: Env = {}): Ran {
  return runScript(cwd, [script].flat().join('\n'), { CI_PROJECT_DIR: cwd, ...variables, ...env });
}
