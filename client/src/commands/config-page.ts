import * as l10n from '@vscode/l10n';
import type { EffectiveConfigResult } from '../../../server/src/wire/configuration.ts';
import { nameOf } from '../file-name.ts';

/** Said where a configuration file would be out of reach. */
export function unreadConfig(): string {
  return l10n.t(
    'The configuration of this folder cannot be read here. The standard one is in force for open notes.',
  );
}

/**
 * The path of the page that shows what is in force for a document: its tab is called by it, and its ending says what
 * language it is in.
 */
export function configPath(path: string, { isBroken }: EffectiveConfigResult): string {
  return `/${l10n.t('{0}: effective configuration', nameOf(path))}.${isBroken ? 'txt' : 'json'}`;
}
