import path from 'node:path/posix';
import { CONFIG_FILE, type ProfileName, profileNames } from '../../core/index.ts';
import { fsHost } from '../../host/fs-host.ts';
import { writeFile } from '../../host/write-file.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { writeFailureMessages } from '../write-failures.ts';

/** Writes a configuration to start from into the working directory; never over one that is there. */
export function init(profile: ProfileName, io: Io): ExitStatus {
  const file = path.join(io.cwd, CONFIG_FILE);
  if (fsHost.exists(file)) {
    throw new UsageError(`${CONFIG_FILE} is there already; change it, or remove it first.`);
  }
  const failure = writeFile(file, template(profile), { over: 'nothing' });
  if (failure) throw new UsageError(`${CONFIG_FILE} was not written: ${writeFailureMessages[failure]}`);
  io.out.write(`Wrote ${CONFIG_FILE}. Run "ipt-notes config" to see what is in force.\n`);
  return exit.clean;
}

function template(profile: ProfileName): string {
  return `// Settings of IPT Notes for this folder and everything below it.
{
  // Profiles: ${profileNames.map((name) => `ipt:${name}`).join(', ')}; and files, such as "./clinic.jsonc".
  "extends": ["ipt:${profile}"],

  // Notes are *.ipt.md, and Markdown files whose front matter says so. More of them, and exceptions:
  "include": [],
  "exclude": ["archive/**"],

  // "error", "warning", "info", "hint" or "off"; with options: ["warning", { "days": 3 }].
  "rules": {}
}
`;
}
