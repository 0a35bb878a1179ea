import {
  Disposable,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import { RULE_SCHEME, ruleOfPath } from './rule-uri.ts';

/**
 * The pages on the rules as files that can only be read, so that VS Code opens them in its preview of Markdown: documents
 * of a content provider are always opened as source.
 */
class RulePages implements FileSystemProvider {
  /** They never change. */
  readonly onDidChangeFile = () => new Disposable(() => {});
  readonly #folder: Uri;

  /** @param folder that the pages are in, as they are packaged. */
  constructor(folder: Uri) {
    this.#folder = folder;
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { byteLength } = await this.readFile(uri);
    return {
      type: FileType.File,
      ctime: 0,
      mtime: 0,
      size: byteLength,
      permissions: FilePermission.Readonly,
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const rule = ruleOfPath(uri.path);
    if (rule === undefined) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(Uri.joinPath(this.#folder, `${rule}.md`));
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}

/** @param folder that the pages are in, as they are packaged. */
export function registerRulePages(folder: Uri): Disposable {
  return workspace.registerFileSystemProvider(RULE_SCHEME, new RulePages(folder), {
    isCaseSensitive: true,
    isReadonly: true,
  });
}
