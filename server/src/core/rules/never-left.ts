import type { RuleBase } from './define.ts';

/**
 * True for a rule about privacy or safety, whose findings wait for no one: a name in a note, or a risk without a word.
 * No baseline leaves them, and where a configuration switches such a rule off, reports say so.
 */
export function isNeverLeft({ id, meta }: RuleBase): boolean {
  return meta.category === 'privacy' || meta.beforeCheckFrom !== undefined || id === ('thin-risk' as string);
}
