import { spawnSync } from 'node:child_process';
import { folderWith } from '../../harness/with-client.ts';

/** A repository of git for one test. */
export interface Repository {
  readonly path: string;
  write(name: string, text: string): void;
  /** Runs git in it; returns what it prints. */
  git(...args: readonly string[]): string;
  /** Stages everything and commits it. */
  commit(): void;
}

/** What keeps the settings of a machine and its user out of a test. */
export const gitEnv = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
} as const;

/** Runs git in a folder; fails where git does. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env: gitEnv,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A repository whose branch `main` holds some files in one commit; without files there is none. */
export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const folder = folderWith(files);
  const run = (...args: readonly string[]) => git(folder.path, ...args);
  const commit = () => {
    run('add', '-A');
    run('commit', '-q', '-m', 'Notes');
  };
  run('init', '-q', '-b', 'main');
  if (Object.keys(files).length > 0) commit();
  return { path: folder.path, write: (name, text) => folder.write(name, text), git: run, commit };
}
