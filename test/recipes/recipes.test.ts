import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { sessionOf, twoCourses } from '../cli/sets/course.ts';
import { gitEnv, type Repository, repositoryWith } from '../cli/sets/repository.ts';
import { replace, without } from '../rules/changes.ts';
import {
  componentJob,
  type GitlabJob,
  install,
  ownSteps,
  project,
  type Ran,
  recipe,
  recipes,
  runAction,
  runJob,
  runScript,
  type Workflow,
} from './recipes.ts';

const changed = 'syn-101/s07.ipt.md';
const signed = (text: string) => text.replace(/date: (.*)\n/, 'date: $1\nsigned: $1\n');
const withoutPlan = without('Development of a plan to address the problem area');

/** A clean caseload in a branch of its own, with the package installed. */
function clinic(): Repository {
  const files = Object.entries(twoCourses()).map(([name, text]) => [name, signed(text)] as const);
  const at = repositoryWith({ 'README.md': '# Notes\n', ...Object.fromEntries(files) });
  install(at.path);
  at.commit();
  at.git('update-ref', 'refs/remotes/origin/main', 'main');
  at.git('checkout', '-q', '-b', 'work');
  return at;
}

/** Stages a change of one note: as good as before, or with a gap. */
function change(at: Repository, hasGap: boolean): void {
  const text = signed(sessionOf('SYN-101', 7, replace('One conversation', 'Another conversation')));
  at.write(changed, hasGap ? withoutPlan(text) : text);
  at.write('README.md', '# Notes of the clinic\n');
  at.git('add', '-A');
}

/** A recipe passes on a clean caseload and fails on a planted gap, which it names. */
function holds(name: string, run: (at: Repository) => Ran): void {
  describe(name, () => {
    it('passes on a clean caseload', () => {
      const at = clinic();
      change(at, false);
      const { status, out } = run(at);
      expect([status, out.match(/missing-section/g)]).toEqual([0, null]);
    });

    it('fails on a planted gap', () => {
      const at = clinic();
      change(at, true);
      const { status, out } = run(at);
      expect([status, out]).toEqual([1, expect.stringContaining('missing-section')]);
    });
  });
}

const workflow = (name: string) => ownSteps(recipe<Workflow>(`.github/workflows/${name}.yml`));

describe('GitHub Actions', () => {
  holds('on a pull request', (at) => {
    const [step = {}] = workflow('notes');
    return runAction(at.path, step);
  });

  it('writes SARIF for code scanning', () => {
    const at = clinic();
    change(at, true);
    const [step = {}] = workflow('code-scanning');
    expect(runAction(at.path, step).status).toBe(0);
    const log = JSON.parse(fs.readFileSync(path.join(at.path, 'ipt.sarif'), 'utf8'));
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'missing-section' });
  });

  it('takes no input for a command', () => {
    const at = clinic();
    const hostile = '$(touch ran); `touch ran`; --fix';
    runAction(at.path, { with: { paths: hostile, since: hostile, profile: hostile, 'fail-on': hostile } });
    runAction(at.path, { with: { paths: `${hostile}\n"; touch ran; "` } });
    expect(fs.existsSync(path.join(at.path, 'ran'))).toBe(false);
  });

  it('checks several paths, in names with spaces too', () => {
    const at = clinic();
    at.write('new notes/s01.ipt.md', signed(sessionOf('SYN-105', 7, withoutPlan)));
    const { status, out } = runAction(at.path, { with: { paths: 'syn-102\nnew notes' } });
    expect([status, out]).toEqual([1, expect.stringContaining('file=new notes/s01.ipt.md')]);
  });

  it('makes parts that are joined', () => {
    const at = clinic();
    change(at, true);
    const [step = {}] = workflow('parts');
    for (const part of ['1', '2', '3', '4']) expect(runAction(at.path, step, { part }).status).toBe(0);
    const merge = recipes('then, with all parts in one folder:')[0] ?? '';
    expect(runScript(at.path, merge).status).toBe(0);
    const all = JSON.parse(fs.readFileSync(path.join(at.path, 'all.json'), 'utf8'));
    expect(all.summary).toMatchObject({ notes: 8, courses: 2, errors: 1 });
  });
});

describe('the three questions of a supervisor', () => {
  const page = fs.readFileSync(path.join(project, 'docs/command-line.md'), 'utf8');
  const questions = [...page.matchAll(/^\| ([^|]+\?) \| `(ipt-notes [^`]+)` \|$/gm)];

  it('are three', () => expect(questions).toHaveLength(3));

  for (const [, question = '', command = ''] of questions)
    it(`${question} is answered by its command`, () => {
      const at = clinic();
      const today = new Date().toISOString().slice(0, 10);
      const ask = () => runScript(at.path, `npx --no-install ${command}`).out;
      const before = ask();
      at.write(changed, withoutPlan(sessionOf('SYN-101', 7, replace('2025-05-27', today))));
      const [has, had] = [ask(), before].map((said) => said.includes('“Development of a plan to'));
      expect([has, had]).toEqual([true, false]);
    });
});

describe('GitLab', () => {
  interface Included {
    readonly include: readonly { readonly inputs: Readonly<Record<string, string>> }[];
  }

  holds('the component', (at) =>
    runJob(at.path, componentJob(recipe<Included>('.gitlab-ci.yml').include[0]?.inputs ?? {})),
  );
  holds('without the component', (at) => {
    const { status } = runJob(
      at.path,
      recipe<Record<string, GitlabJob>>('.gitlab-ci.yml', 1)['ipt-notes'] as GitlabJob,
    );
    return { status, out: fs.readFileSync(path.join(at.path, 'gl-code-quality.json'), 'utf8') };
  });

  it('writes both reports, with paths from the root of the repository', () => {
    const at = clinic();
    change(at, true);
    runJob(at.path, componentJob({}));
    const [issue] = JSON.parse(fs.readFileSync(path.join(at.path, 'gl-code-quality.json'), 'utf8'));
    expect(issue).toMatchObject({ check_name: 'missing-section', location: { path: changed } });
    expect(fs.readFileSync(path.join(at.path, 'ipt-notes.xml'), 'utf8')).toContain('<testsuites');
  });

  it('runs in parallel', () => {
    const at = clinic();
    change(at, true);
    const job = recipe<Record<string, GitlabJob>>('.gitlab-ci.yml', 2)['ipt-notes'] as GitlabJob;
    const count = job.parallel ?? 0;
    const statuses = Array.from({ length: count }, (_, index) => {
      const env = { CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: String(count) };
      return runJob(at.path, job, env).status;
    });
    expect(statuses.sort()).toEqual([0, 0, 0, 1]);
    expect(runScript(at.path, 'npx --no-install ipt-notes report --merge part-*.json').status).toBe(0);
  });
});

describe('Kubernetes', () => {
  interface Job {
    readonly spec: {
      readonly completions: number;
      readonly template: { readonly spec: { readonly containers: readonly Container[] } };
    };
  }
  interface Container {
    readonly command: readonly string[];
    readonly args: readonly string[];
  }

  it('an indexed Job makes all parts, one of which dies and is made again', async () => {
    const at = clinic();
    change(at, true);
    const { spec } = recipe<Job>('job.yml');
    const [container] = spec.template.spec.containers;
    const [shell = '', ...flags] = container?.command ?? [];
    const out = path.join(at.path, 'out');
    fs.mkdirSync(out);
    const start = (index: number): ChildProcess =>
      spawn(shell, [...flags, ...(container?.args ?? [])], {
        cwd: at.path,
        env: { ...process.env, ...gitEnv, HOME: at.path, OUT: out, JOB_COMPLETION_INDEX: String(index) },
        detached: true,
        stdio: 'ignore',
      });
    const pods = Array.from({ length: spec.completions }, (_, index) => start(index));
    const dying = pods[1];
    if (dying?.pid === undefined) throw new Error('There is no second pod');
    process.kill(-dying.pid, 'SIGKILL');
    const ended = await Promise.all(pods.map((pod) => once(pod, 'exit')));
    expect(ended.map(([status]) => status)).toEqual([0, null, 0, 0]);
    const merge = recipes('when all indexes are complete:')[0] ?? '';
    const early = runScript(at.path, merge, { OUT: out });
    expect([early.status, early.out]).toEqual([2, expect.stringContaining('Part 2/4 is missing')]);
    const [again] = await once(start(1), 'exit');
    expect(again).toBe(0);
    expect(runScript(at.path, merge, { OUT: out }).status).toBe(0);
    const { run, ...all } = JSON.parse(fs.readFileSync(path.join(out, 'all.json'), 'utf8'));
    const whole = runScript(at.path, 'npx --no-install ipt-notes lint --format json --fail-on none');
    expect(all).toEqual(JSON.parse(whole.out));
    expect(run.shard).toBeNull();
  });
});

describe('before a commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly types: readonly string[];
    readonly require_serial: boolean;
  }
  interface PreCommit {
    readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[];
  }
  const [hook] = parseYaml(fs.readFileSync(path.join(project, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

  /** Calls the hook as pre-commit does: with the names of Markdown files, in several calls where they are many. */
  const callHook = (at: Repository, names: readonly string[], atOnce: number): Ran => {
    let [status, out] = [0, ''];
    for (let start = 0; start < names.length; start += atOnce) {
      const own = names.slice(start, start + atOnce).map((name) => `'${name}'`);
      const ran = runScript(at.path, `'${project}'${hook?.entry} ${own.join(' ')}`);
      status = Math.max(status, ran.status ?? 2);
      out += ran.out;
    }
    return { status, out };
  };
  const markdown = (names: string) => names.split('\n').filter((name) => name.endsWith('.md'));
  const staged = (at: Repository) => markdown(at.git('diff', '--cached', '--name-only', '--diff-filter=ACM'));

  it('the hook of pre-commit is the one that the recipe names, and its file can be started', () => {
    expect(recipe<PreCommit>('.pre-commit-config.yaml').repos[0]?.hooks[0]?.id).toBe(hook?.id);
    expect(hook).toMatchObject({ language: 'script', types: ['markdown'], require_serial: true });
    expect(fs.statSync(path.join(project, hook?.entry.split(' ')[0] ?? '')).mode & 0o111).toBeGreaterThan(0);
  });

  holds('pre-commit, on what is staged', (at) => callHook(at, staged(at), 100));
  holds('pre-commit, on all files', (at) => callHook(at, markdown(at.git('ls-files')), 100));
  holds('pre-commit, on all files in many calls', (at) => callHook(at, markdown(at.git('ls-files')), 2));

  const hookFile = (at: Repository, script: string) => {
    const file = path.join(at.path, '.git/hooks/pre-commit');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `#!/bin/sh\n${script}`, { mode: 0o755 });
  };
  const commit = (at: Repository) => runScript(at.path, 'git commit -q -m Notes');
  const lefthook = recipe<{ 'pre-commit': { commands: Record<string, { run: string }> } }>('lefthook.yml');
  const scripts = {
    husky: recipes('.husky/pre-commit')[0] ?? '',
    lefthook: lefthook['pre-commit'].commands['ipt-notes']?.run ?? '',
  };

  for (const [name, script] of Object.entries(scripts)) {
    holds(`${name}, in a real commit`, (at) => {
      hookFile(at, script);
      const before = at.git('rev-parse', 'HEAD');
      const ran = commit(at);
      expect(at.git('rev-parse', 'HEAD') === before).toBe(ran.status !== 0);
      return ran;
    });
  }

  test('husky: a part of a note that is not staged does not count, nor does a commit of some files', () => {
    const at = clinic();
    hookFile(at, scripts.husky);
    change(at, false);
    at.write(changed, withoutPlan(signed(sessionOf('SYN-101', 7))));
    expect(commit(at).status).toBe(0);
    at.git('add', changed);
    at.write(
      'syn-102/s07.ipt.md',
      signed(sessionOf('SYN-102', 7, replace('One conversation', 'Another conversation'))),
    );
    expect(runScript(at.path, 'git commit -q -m Notes syn-102/s07.ipt.md').status).toBe(0);
    expect(commit(at).status).toBe(1);
  });
});
