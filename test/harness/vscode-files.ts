import fs from 'node:fs';
import { URI } from 'vscode-uri';

// What the client uses of VS Code to read files, over a disk of this machine: in place of the module `vscode`.

export const Uri = URI;

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };

export class FileSystemError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'FileNotFound',
  ENOTDIR: 'FileNotADirectory',
  EISDIR: 'FileIsADirectory',
  EACCES: 'NoPermissions',
};

async function asVsCode<Answer>(ask: () => Answer): Promise<Answer> {
  try {
    return ask();
  } catch (error) {
    throw new FileSystemError(codes[(error as NodeJS.ErrnoException).code ?? ''] ?? 'Unknown');
  }
}

export const workspace = {
  fs: {
    stat: ({ path }: URI) => asVsCode(() => fs.statSync(path)),
    readFile: ({ path }: URI) => asVsCode((): Uint8Array => fs.readFileSync(path)),
    readDirectory: ({ path }: URI) =>
      asVsCode(() =>
        fs
          .readdirSync(path, { withFileTypes: true })
          .map((entry): [string, number] => [
            entry.name,
            entry.isDirectory() ? FileType.Directory : FileType.File,
          ]),
      ),
  },
};
