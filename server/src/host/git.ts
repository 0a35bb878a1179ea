import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path/posix';
import { programOn } from './programs.ts';

/** Why git gave no answer. */
export type GitProblem =
  | 'not-installed'
  | 'no-repository'
  | 'bare'
  | 'no-commit'
  | 'unknown-ref'
  | 'shallow'
  | 'unrelated'
  | 'not-trusted'
  | 'failed';

/** What git could not do. What git itself said is not kept. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly problem: GitProblem;

  constructor(problem: GitProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** Variables by which a hook tells where its repository is: they hold for that repository and for no other. */
const placed = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'] as const;

/** Nothing that a repository configures is run, nothing is fetched, and no lock is taken. */
const safely = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_EXTERNAL_DIFF: undefined,
  LC_ALL: 'C',
} as const;
const LARGEST_ANSWER = 2 ** 31 - 1;

/** Git itself, asked about one working tree: with arguments, never through a shell, and never to write. */
export class Git {
  /** Absolute path of the top of the working tree, with `/`. */
  readonly top: string;
  readonly #program: string;
  readonly #env: Env;

  /**
   * @param folder absolute; the repository is the nearest one above it.
   * @param cwd the working directory of the caller, whose environment may name its own repository.
   * @throws GitError where there is no repository with a working tree, or no git.
   */
  constructor(folder: string, cwd: string, env: Env) {
    this.top = topOf(folder);
    const program = programOn(env, 'git');
    if (program === undefined) throw new GitError('not-installed');
    this.#program = program;
    const own = isWithinTop(cwd, this.top);
    const place = placed.map((name) => [name, own ? absolute(name, env[name], cwd) : undefined] as const);
    this.#env = { ...env, ...Object.fromEntries(place), ...safely };
  }

  /**
   * What a command of git prints.
   * @throws GitError where it fails.
   */
  ask(args: readonly string[], input?: string): Buffer {
    const answer = this.attempt(args, input);
    if (answer === undefined) throw new GitError('failed');
    return answer;
  }

  /**
   * The same; `undefined` where git says no.
   * @throws GitError where git cannot be run, or refuses the repository for its owner.
   */
  attempt(args: readonly string[], input?: string): Buffer | undefined {
    const { error, status, stdout, stderr } = spawnSync(
      this.#program,
      ['-c', 'core.fsmonitor=false', '--no-pager', '-C', this.top, ...args],
      {
        env: this.#env as NodeJS.ProcessEnv,
        input: input ?? '',
        maxBuffer: LARGEST_ANSWER,
        windowsHide: true,
      },
    );
    if (error) throw new GitError('failed');
    if (status === 0) return stdout;
    if (stderr.includes('dubious ownership')) throw new GitError('not-trusted');
    return undefined;
  }

  /**
   * The same for a command that reads the working tree: the filters that the repository configures are not run over it.
   * @throws GitError where it fails.
   */
  askOfTree(args: readonly string[]): Buffer {
    const names = this.attempt(['config', '--null', '--name-only', '--get-regexp', filters]);
    return this.ask([...withoutFilters(names), ...args]);
  }

  /**
   * The commit from which a branch and HEAD went apart.
   * @throws GitError for a shallow clone, in which it could be missed, an unknown name, an unborn branch.
   */
  mergeBase(ref: string): string {
    if (text(this.ask(['rev-parse', '--is-shallow-repository'])) === 'true') throw new GitError('shallow');
    if (!this.commit('HEAD')) throw new GitError('no-commit');
    const commit = this.commit(ref);
    if (commit === undefined) throw new GitError('unknown-ref');
    const base = this.attempt(['merge-base', commit, 'HEAD']);
    if (base === undefined) throw new GitError('unrelated');
    return text(base);
  }

  /** The name of a commit; `undefined` where there is none, as on an unborn branch. */
  commit(ref: string): string | undefined {
    const name = this.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return name && text(name);
  }
}

/** Programs through which git would send files of the working tree to compare them with what is committed. */
const filters = String.raw`^filter\..*\.(clean|smudge|process|required)$`;

/**
 * The arguments that switch off the filters that a repository, or its user, configures.
 * @throws GitError for a name that no argument can hold.
 */
function withoutFilters(names: Buffer | undefined): string[] {
  const keys = (names?.toString('utf8') ?? '').split('\0').filter((key) => key !== '');
  if (keys.some((key) => key.includes('='))) throw new GitError('failed');
  return keys.flatMap((key) => ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`]);
}

function text(answer: Buffer): string {
  return answer.toString('utf8').trim();
}

/** A hook starts at the top of its working tree, and names files from there. */
function absolute(name: string, value: string | undefined, cwd: string): string | undefined {
  if (value === undefined || name === 'GIT_PREFIX') return undefined;
  return path.resolve(topOf(cwd), value);
}

function isWithinTop(folder: string, top: string): boolean {
  try {
    return topOf(folder) === top;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

function topOf(folder: string): string {
  const real = fs.existsSync(folder) ? fs.realpathSync(folder) : folder;
  for (let each = real; ; each = path.dirname(each)) {
    if (fs.existsSync(path.join(each, '.git'))) return each;
    const isBare = ['HEAD', 'objects', 'refs'].every((name) => fs.existsSync(path.join(each, name)));
    if (isBare) throw new GitError('bare');
    if (each === path.dirname(each)) throw new GitError('no-repository');
  }
}
