import type { Event, LogLevel, LogOutputChannel, ViewColumn } from 'vscode';
import { safeText } from './safe-text.ts';

/**
 * An output channel that can be handed to a library: whatever is written to it, at whatever level, no text of a note
 * reaches the log.
 */
export class PrivateChannel implements LogOutputChannel {
  readonly #inner: LogOutputChannel;

  constructor(inner: LogOutputChannel) {
    this.#inner = inner;
  }

  get name(): string {
    return this.#inner.name;
  }

  get logLevel(): LogLevel {
    return this.#inner.logLevel;
  }

  get onDidChangeLogLevel(): Event<LogLevel> {
    return this.#inner.onDidChangeLogLevel;
  }

  trace(message: string): void {
    this.#inner.trace(safeText(message));
  }

  debug(message: string): void {
    this.#inner.debug(safeText(message));
  }

  info(message: string): void {
    this.#inner.info(safeText(message));
  }

  warn(message: string): void {
    this.#inner.warn(safeText(message));
  }

  error(error: string | Error): void {
    this.#inner.error(safeText(typeof error === 'string' ? error : (error.stack ?? error.name)));
  }

  append(value: string): void {
    this.#inner.append(safeText(value));
  }

  appendLine(value: string): void {
    this.#inner.appendLine(safeText(value));
  }

  replace(value: string): void {
    this.#inner.replace(safeText(value));
  }

  clear(): void {
    this.#inner.clear();
  }

  show(columnOrPreserveFocus?: ViewColumn | boolean, preserveFocus?: boolean): void {
    this.#inner.show(typeof columnOrPreserveFocus === 'boolean' ? columnOrPreserveFocus : preserveFocus);
  }

  hide(): void {
    this.#inner.hide();
  }

  dispose(): void {
    this.#inner.dispose();
  }
}
