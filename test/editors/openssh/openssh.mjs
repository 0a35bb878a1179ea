import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installPackage } from '../install-package.mjs';

const NAMESPACE = 'session-note@ipt-notes';
const NOTE = 's06.ipt.md';
const SIGNATURE = `${NOTE}.sig`;

/**
 * OpenSSH's ssh-keygen, as the command line asks it to sign and to verify, and as a supervisor does without us. The shell
 * commands are those of docs/signing.md.
 * @type {import('../editor.ts').Editor}
 */
export const openssh = {
  name: 'openssh',
  run({ cli }) {
    // The page has openssl compute the hash.
    const missing = installPackage('ssh-keygen', 'openssh-client') ?? installPackage('openssl', 'openssl');
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    return Object.entries(tests).map(([test, run]) => {
      const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-openssh-')));
      try {
        return { test, problem: run(caseIn(folder, cli)) };
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    });
  },
};

/**
 * A finished note, a key for the clinician and one for someone else, and the file of allowed signers.
 * @param {string} folder
 * @param {string} cli
 */
function caseIn(folder, cli) {
  const file = (/** @type {string} */ name) => path.join(folder, name);
  /** @param {string} command @param {string[]} args */
  const run = (command, args, input = '', env = {}) =>
    spawnSync(command, args, { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env } });
  for (const name of ['id', 'other']) run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', name]);
  const read = (/** @type {string} */ name) => fs.readFileSync(file(name), 'utf8');
  fs.writeFileSync(file('allowed_signers'), `C-07 namespaces="${NAMESPACE}" ${read('id.pub')}`);
  fs.writeFileSync(file(NOTE), note);
  const ipt = (/** @type {string[]} */ ...args) => run(process.execPath, [cli, ...args]);
  return { file, read, run, ipt, cli };
}

/** @typedef {ReturnType<typeof caseIn>} Case */

/**
 * Each gives what is wrong, or nothing.
 * @type {Record<string, (given: Case) => string | undefined>}
 */
const tests = {
  'a signature of ours is verified by ssh-keygen alone'({ ipt, run, read }) {
    const signed = ipt('sign', '--key', 'id', NOTE);
    if (signed.status !== 0) return `sign ended with ${signed.status}: ${signed.stderr}`;
    const digest = /^digest: (\S+)$/m.exec(read(NOTE))?.[1];
    return (
      verified(run, `SYN-327 6 ${digest}\n`) ??
      (verified(run, `SYN-327 7 ${digest}\n`) === undefined
        ? 'Another session is verified as well'
        : undefined)
    );
  },

  'a supervisor makes the line from the note by the commands of the page'({ ipt, run, file }) {
    ipt('sign', '--key', 'id', NOTE);
    fs.appendFileSync(file(NOTE), '\n## Addendum 2025-07-01\n\nHer sister rang.\n');
    const { stdout } = run('sh', ['-c', commandsOfPage(), 'sh', NOTE]);
    return stdout.startsWith('SYN-327 6 sha256-') ? verified(run, stdout) : `They print “${stdout}”`;
  },

  'verify takes it for good, and not where a byte, the key or the signer is another'({
    ipt,
    file,
    read,
    run,
  }) {
    ipt('sign', '--key', 'id', NOTE);
    const verify = () => ipt('verify', '--allowed-signers', 'allowed_signers');
    const good = verify();
    if (good.status !== 0 || !good.stdout.includes('1 good, 0 not')) return `good: ${said(good)}`;
    const text = read(NOTE);
    fs.writeFileSync(file(NOTE), text.replaceAll('\n', ' \r\n').normalize('NFD'));
    if (verify().status !== 0) return `line ends, blanks and NFD: ${said(verify())}`;
    fs.writeFileSync(file(NOTE), text.replace('Café', 'café'));
    if (verify().status !== 1) return `a changed letter: ${said(verify())}`;
    fs.writeFileSync(file(NOTE), text);
    fs.rmSync(file(SIGNATURE));
    ipt('sign', '--key', 'other', NOTE);
    const other = verify();
    if (other.status !== 1 || !other.stdout.includes('is not one of C-07'))
      return `other key: ${said(other)}`;
    run('ssh-keygen', ['-Y', 'sign', '-f', 'id', '-n', NAMESPACE, SIGNATURE]);
    fs.renameSync(file(`${SIGNATURE}.sig`), file(SIGNATURE));
    const wrong = verify();
    if (wrong.status !== 1 || !wrong.stdout.includes('not one over this text'))
      return `wrong: ${said(wrong)}`;
    fs.writeFileSync(file(SIGNATURE), 'no signature');
    return verify().status === 1 ? undefined : `no signature: ${said(verify())}`;
  },

  'a key counts from the day to the day that the file says, by the day of the signature'({
    ipt,
    file,
    read,
  }) {
    ipt('sign', '--key', 'id', '--today', '2025-06-30', NOTE);
    const listed = (/** @type {string} */ days) => {
      fs.writeFileSync(file('allowed_signers'), `C-07 ${days} ${read('id.pub')}`);
      return ipt('verify', '--allowed-signers', 'allowed_signers').status;
    };
    const statuses = [
      listed('valid-before="20250701"'),
      listed('valid-before="20250601"'),
      listed('valid-after="20250701"'),
    ];
    return statuses.join() === '0,1,1' ? undefined : `The statuses are ${statuses}`;
  },

  'a public key has the agent sign'({ ipt, file, run, cli }) {
    const agent = run('ssh-agent', ['-c']);
    const [socket, pid] = ['SSH_AUTH_SOCK', 'SSH_AGENT_PID'].map(
      (name) => new RegExp(`${name} (.*?);`).exec(agent.stdout)?.[1] ?? '',
    );
    const env = { SSH_AUTH_SOCK: socket };
    try {
      run('ssh-add', ['-q', 'id'], '', env);
      fs.rmSync(file('id'));
      if (ipt('sign', '--key', 'id.pub', NOTE).status !== 2) return 'It is signed without the agent';
      const { status, stderr } = run(process.execPath, [cli, 'sign', '--key', 'id.pub', NOTE], '', env);
      if (status !== 0) return `sign ended with ${status}: ${stderr}`;
      const done = ipt('verify', '--allowed-signers', 'allowed_signers');
      return done.status === 0 ? undefined : said(done);
    } finally {
      process.kill(Number(pid));
    }
  },

  'a key with a passphrase that nobody gives signs nothing'({ ipt, run, read, file }) {
    run('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'long enough', '-f', 'id']);
    const { status } = ipt('sign', '--key', 'id', NOTE);
    if (status !== 2) return `sign ended with ${status}`;
    return read(NOTE) === note && !fs.existsSync(file(SIGNATURE)) ? undefined : 'Something was written';
  },
};

/**
 * @param {Case['run']} run
 * @param {string} line
 */
function verified(run, line) {
  const args = ['-Y', 'verify', '-f', 'allowed_signers', '-I', 'C-07', '-n', NAMESPACE, '-s', SIGNATURE];
  const { status, stderr } = run('ssh-keygen', args, line);
  return status === 0 ? undefined : `ssh-keygen ended with ${status}: ${stderr}`;
}

/** The shell commands that make the line, as docs/signing.md gives them. */
function commandsOfPage() {
  const page = fs.readFileSync(new URL('../../../docs/signing.md', import.meta.url), 'utf8');
  return /```sh line\n([\s\S]*?)```/.exec(page)?.[1] ?? 'exit 9';
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} outcome */
function said({ status, stdout, stderr }) {
  return `${status} ${stdout}${stderr}`.replaceAll('\n', ' / ');
}

const note = `---
client: SYN-327
session: 6
date: 2025-06-27
phase: middle
problem_area: role-dispute
planned_sessions: 16
clinician: C-07
---

## Review of the previous week

Mood lifted after coffee with her sister at the Café on Sunday.

## Identification of the interpersonal problem area

The dispute with her sister over the house stays the focus.

## Exploration of the problem area

She went over Sunday word for word, and over what she had hoped to hear.

## Development of a plan to address the problem area

Three ways to raise the house were weighed; she chose to write first.

## Review of the plan and homework

- [ ] HW6a: write the letter
`;
