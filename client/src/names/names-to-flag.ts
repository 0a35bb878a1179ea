import type { Disposable, SecretStorage } from 'vscode';

/** Where VS Code keeps the names, encrypted, for this user on this machine. */
export const NAMES_KEY = 'iptNotes.privacy.names';

/**
 * The names that must be flagged in notes. VS Code's store of secrets is the only place in which they are kept: never
 * settings, never a file of ours.
 */
export class NamesToFlag {
  readonly #secrets: SecretStorage;

  constructor(secrets: SecretStorage) {
    this.#secrets = secrets;
  }

  /** Calls back when the names have been changed, in this window or in another. */
  onDidChange(listener: () => void): Disposable {
    return this.#secrets.onDidChange(({ key }) => {
      if (key === NAMES_KEY) listener();
    });
  }

  /** The names, each once, by the alphabet. */
  async read(): Promise<string[]> {
    return namesIn(await this.#secrets.get(NAMES_KEY));
  }

  /** Adds names to those that are there; blank ones are left out. */
  async add(names: readonly string[]): Promise<void> {
    await this.#write([...(await this.read()), ...names]);
  }

  async remove(name: string): Promise<void> {
    await this.#write((await this.read()).filter((each) => each !== name));
  }

  async clear(): Promise<void> {
    await this.#secrets.delete(NAMES_KEY);
  }

  async #write(names: readonly string[]): Promise<void> {
    const kept = tidied(names);
    if (kept.length === 0) await this.clear();
    else await this.#secrets.store(NAMES_KEY, JSON.stringify(kept));
  }
}

/** The names of a text that was typed: between commas, semicolons or line ends. */
export function namesTyped(text: string): string[] {
  return tidied(text.split(/[,;\r\n]/));
}

function tidied(names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim().replace(/\s+/g, ' ')).filter((name) => name !== '');
  return [...new Set(trimmed)].sort((a, b) => a.localeCompare(b));
}

/** What is stored was written by us, but perhaps by another version: what cannot be read is no name. */
function namesIn(stored: string | undefined): string[] {
  if (stored === undefined) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? tidied(value.filter((each) => typeof each === 'string')) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
