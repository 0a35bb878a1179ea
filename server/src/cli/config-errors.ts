import type { ConfigError } from '../host/config-loader.ts';
import { printable } from './printable.ts';
import type { ShownPath } from './shown-paths.ts';

/** What is said of a mistake in a configuration: `FILE:LINE:COLUMN message`, and a line end. */
export function configErrorLine({ file, position, message }: ConfigError, name: ShownPath): string {
  return `${printable(name(file))}:${position.line + 1}:${position.character + 1} ${printable(message)}\n`;
}
