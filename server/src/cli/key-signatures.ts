import { formatDay, type Note, type Signer, type Statement, statementOf } from '../core/index.ts';
import { fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages } from '../host/host.ts';
import { type Io, UsageError } from './io.ts';
import { printable } from './printable.ts';

/** What all signatures of ours are made for: one of another kind of text is none over a note. */
const NAMESPACE = 'session-note@ipt-notes';

/** Where a signature by a key is: beside its note. */
const endings: Readonly<Record<Signer, string>> = { clinician: '.sig', supervisor: '.cosign.sig' };

/** The file of a signature beside the note at a path. */
export function signatureFile(note: string, signer: Signer): string {
  return note + endings[signer];
}

/**
 * Has ssh-keygen sign a statement with a key. It asks for a passphrase by itself, and for a public key it asks the agent.
 * @param key absolute path.
 * @returns what belongs in the file of the signature.
 * @throws UsageError where ssh-keygen is not there or does not sign.
 */
export function signWith(key: string, { line }: Statement, io: Io): string {
  const { status, out } = keygen(['-Y', 'sign', '-f', key, '-n', NAMESPACE], line, 'shown', io);
  if (status !== 0 || !out.startsWith('-----BEGIN SSH SIGNATURE-----')) {
    throw new UsageError('ssh-keygen did not sign; what it says is above. Nothing was signed.');
  }
  return out;
}

/**
 * `good`: by a key that is listed for the signer; `unlisted`: over this note, but by a key that is not; `wrong`: over
 * something else, or no signature at all; `lost`: of a note that is not signed, or signed without a digest; `unchecked`:
 * there, but no one was named whose keys are trusted.
 */
export type KeyVerdict = 'good' | 'unlisted' | 'wrong' | 'lost' | 'unchecked';

/** What was found of a signature by a key. */
export interface KeyCheck {
  readonly verdict: KeyVerdict;
  /** What to say of it where it is bad, in words for the user. */
  readonly message: string;
}

/**
 * Holds the signature by a key beside a note against the note.
 * @param file absolute path of the note, whose digest must have been compared, and how it is shown.
 * @param allowedSigners absolute path of a file in OpenSSH’s format, with codes as principals.
 * @returns `undefined` where there is no such signature.
 * @throws UsageError where it cannot be read, or ssh-keygen is not there.
 */
export function checkSignature(
  note: Note,
  { path: file, shown }: { readonly path: string; readonly shown: string },
  signer: Signer,
  allowedSigners: string | undefined,
  io: Io,
): KeyCheck | undefined {
  const signature = signatureFile(file, signer);
  const read = fsHost.read(signature);
  if (!isRead(read)) {
    if (read.failure === 'absent') return undefined;
    throw new UsageError(`${signatureFile(shown, signer)}: ${failureMessages[read.failure]}`);
  }
  const { [signer]: by, signed, [days[signer]]: day } = note.fields;
  const statement = statementOf(note, signer);
  if ('refusal' in statement || !signed || !day || !by) {
    return { verdict: 'lost', message: `There is a signature by a key, but ${lost[signer]}.` };
  }
  if (allowedSigners === undefined) return { verdict: 'unchecked', message: '' };
  const common = ['-n', NAMESPACE, '-s', signature];
  // Where the file says from when to when a key counts, the day of the signature decides.
  const listed = ['-I', statement.principal, '-f', allowedSigners, '-O', `verify-time=${stamp(day.value)}`];
  const verified = keygen(['-Y', 'verify', ...listed, ...common], statement.line, 'kept', io);
  if (verified.status === 0) return { verdict: 'good', message: '' };
  const intact = keygen(['-Y', 'check-novalidate', ...common], statement.line, 'kept', io);
  if (intact.status !== 0) {
    return { verdict: 'wrong', message: `The signature by a key is not one over this text.` };
  }
  for (const each of verified.err.split('\n').filter((each) => each.trim() !== '')) {
    io.err.write(`ssh-keygen: ${printable(each)}\n`);
  }
  const message = `The key of the signature is not one of ${statement.principal} in the file of allowed signers.`;
  return { verdict: 'unlisted', message };
}

const days = { clinician: 'signed', supervisor: 'cosigned' } as const;

const lost: Readonly<Record<Signer, string>> = {
  clinician: 'the note is not signed by a clinician with a digest',
  supervisor: 'the note is not co-signed by a supervisor',
};

function stamp(day: number): string {
  return formatDay(day).replaceAll('-', '');
}

function keygen(args: readonly string[], line: string, errors: 'shown' | 'kept', io: Io) {
  const outcome = io.runProgram('ssh-keygen', args, { input: `${line}\n`, errors });
  if (outcome) return outcome;
  throw new UsageError(
    'ssh-keygen is not installed. Signatures by a key need OpenSSH, version 8.2 or newer.',
  );
}
