/** The steps of the walkthrough, in their order. */
export const steps = ['example', 'note', 'profile', 'privacy'] as const;
export type Step = (typeof steps)[number];

/** The context key that completes a step; it is kept under the same name. */
export function keyOf(step: Step): string {
  return `iptNotes.hasDone.${step}`;
}
