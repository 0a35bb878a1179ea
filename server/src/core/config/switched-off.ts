import type { Word } from '../protocol/word.ts';
import { rules } from '../rules/index.ts';
import { isNeverLeft } from '../rules/never-left.ts';
import type { Settings } from './settings.ts';

/** The rules about privacy and safety that are on by themselves. */
const onByThemselves = rules
  .filter((rule) => isNeverLeft(rule) && rule.meta.severity !== 'off')
  .map(({ id }) => id);

/** Those of them that are off under some settings, in the order of the catalogue. */
export function switchedOffBy(settings: readonly Settings[]): readonly Word[] {
  return onByThemselves.filter((id) =>
    settings.some(({ rules: table }) => table.get(id)?.severity === 'off'),
  );
}
