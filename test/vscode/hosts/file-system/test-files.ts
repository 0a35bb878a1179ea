import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/**
 * How a file or folder is read: at once, not at all, not before it is told to behave well again, or with an error as of a
 * lost line. The root can be silent: then no change is reported.
 */
export type Manner = 'well' | 'refuse' | 'hang' | 'break' | 'silent';

/** Files in memory. No one can search them, and links in them look like folders. */
export class TestFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>(['/']);
  readonly #links = new Map<string, string>();
  readonly #manners = new Map<string, Manner>();
  readonly #waiting: (() => void)[] = [];
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  readonly #isCaseSensitive: boolean;

  constructor(texts: Readonly<Record<string, string>>, isCaseSensitive = true) {
    this.#isCaseSensitive = isCaseSensitive;
    for (const [file, text] of Object.entries(texts)) this.#put(`/${file}`, new TextEncoder().encode(text));
  }

  /** Shows a folder by another path, too. */
  link(path: string, folder: string): void {
    this.#links.set(path, folder);
  }

  behave(path: string, how: Manner): void {
    this.#manners.set(path, how);
    if (how !== 'hang') for (const goOn of this.#waiting.splice(0)) goOn();
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): FileStat {
    const path = this.#follow(uri.path);
    const content = this.#files.get(path);
    if (!content && !this.#folders.has(path)) throw FileSystemError.FileNotFound(uri);
    return {
      type: content ? FileType.File : FileType.Directory,
      ctime: 0,
      mtime: content ? (this.#times.get(path) ?? 0) : 0,
      size: content?.length ?? 0,
    };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const folder = this.#follow(uri.path);
    this.#object(folder, uri);
    if (!this.#folders.has(folder)) throw FileSystemError.FileNotFound(uri);
    const inside = (paths: Iterable<string>) =>
      Array.from(paths)
        .filter((path) => path !== folder && parentOf(path) === folder)
        .map((path) => path.slice(path.lastIndexOf('/') + 1));
    return [
      ...inside(this.#files.keys()).map((name): [string, FileType] => [name, FileType.File]),
      ...inside(this.#folders).map((name): [string, FileType] => [name, FileType.Directory]),
      ...inside(this.#links.keys()).map((name): [string, FileType] => [name, FileType.Directory]),
    ];
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const path = this.#follow(uri.path);
    while (this.#manners.get(path) === 'hang')
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#object(path, uri);
    const content = this.#files.get(path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const path = this.#follow(uri.path);
    const type = this.#files.has(path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#put(path, content);
    this.#tell({ type, uri });
  }

  createDirectory(uri: Uri): void {
    this.#folders.add(this.#follow(uri.path));
  }

  delete(uri: Uri): void {
    const path = this.#follow(uri.path);
    for (const each of [...this.#files.keys()])
      if (each === path || each.startsWith(`${path}/`)) this.#files.delete(each);
    this.#folders.delete(path);
    this.#tell({ type: FileChangeType.Deleted, uri });
  }

  rename(from: Uri, to: Uri): void {
    const path = this.#follow(from.path);
    const content = this.#files.get(path);
    if (!content) throw FileSystemError.FileNotFound(from);
    // First, since the other may be the same in another spelling.
    this.#files.delete(path);
    this.#put(this.#follow(to.path), content);
    this.#tell({ type: FileChangeType.Deleted, uri: from }, { type: FileChangeType.Created, uri: to });
  }

  readonly #times = new Map<string, number>();

  #put(path: string, content: Uint8Array): void {
    this.#files.set(path, content);
    this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
    for (let folder = parentOf(path); folder !== '/'; folder = parentOf(folder)) this.#folders.add(folder);
  }

  #object(path: string, uri: Uri): void {
    const manner = this.#manners.get(path);
    if (manner === 'refuse') throw FileSystemError.NoPermissions(uri);
    if (manner === 'break') throw new Error('The line is lost');
  }

  #tell(...changes: FileChangeEvent[]): void {
    if (this.#manners.get('/') !== 'silent') this.#changed.fire(changes);
  }

  #follow(path: string): string {
    return this.#spelled(this.#linked(path));
  }

  /** A path as it was first spelled. */
  #spelled(path: string): string {
    if (this.#isCaseSensitive) return path;
    const isSame = (each: string) => each.toLowerCase() === path.toLowerCase();
    return [...this.#files.keys(), ...this.#folders].find(isSame) ?? path;
  }

  #linked(path: string): string {
    for (const [link, folder] of this.#links)
      if (path === link || path.startsWith(`${link}/`))
        return this.#linked(`${folder}${path.slice(link.length)}`);
    return path;
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}
