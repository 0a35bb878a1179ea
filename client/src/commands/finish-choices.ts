import * as l10n from '@vscode/l10n';
import type { OutlineResult } from '../../../server/src/wire/note.ts';
import type { SigningResult, SigningStep } from '../../../server/src/wire/note-edits.ts';
import { amount } from '../amount.ts';

/** A step that can be taken next, as it is offered. */
export interface StepChoice {
  readonly label: string;
  readonly description: string;
  readonly step: SigningStep;
}

const choices: Readonly<Record<SigningStep, () => StepChoice>> = {
  sign: () => ({
    step: 'sign',
    label: l10n.t('Sign'),
    description: l10n.t('complete, with the date of today and a digest'),
  }),
  complete: () => ({
    step: 'complete',
    label: l10n.t('Mark as complete'),
    description: l10n.t('to be signed later'),
  }),
  cosign: () => ({
    step: 'cosign',
    label: l10n.t('Co-sign'),
    description: l10n.t('as the supervisor, with the date of today'),
  }),
  addendum: () => ({
    step: 'addendum',
    label: l10n.t('Add an addendum'),
    description: l10n.t('the signed text stays as it is'),
  }),
};

const next: Readonly<Record<OutlineResult['standing'], readonly SigningStep[]>> = {
  draft: ['sign', 'complete'],
  complete: ['sign'],
  signed: ['cosign', 'addendum'],
  cosigned: ['addendum'],
};

/** What the state of a note lets one do next; whether it can be done, the server says. */
export function stepsFor({ standing }: OutlineResult): readonly SigningStep[] {
  return next[standing];
}

/** What is offered, and why anything else is not. */
export interface Offer {
  readonly choices: readonly StepChoice[];
  readonly refusals: readonly string[];
}

/**
 * Offers no step that would be refused.
 * @param answers of the server, to each step.
 */
export function offerOf(answers: readonly (readonly [SigningStep, SigningResult | null])[]): Offer {
  const isRefused = (answer: SigningResult | null) => answer !== null && 'refusal' in answer;
  return {
    choices: answers.flatMap(([step, answer]) => (isRefused(answer) ? [] : [choices[step]()])),
    refusals: answers.flatMap(([, answer]) => (answer && 'refusal' in answer ? [answer.refusal] : [])),
  };
}

/** What is left to do in a note before its next step, and the first prompt of it. */
export interface Left {
  readonly words: string;
  readonly prompt?: OutlineResult['prompts'][number];
}

/**
 * What is left before a note can be signed: prompts and errors; in a signed note the prompts of its addenda, since its text
 * is not changed any more. `undefined` where nothing is.
 */
export function leftIn({ prompts, standing }: OutlineResult, errors: number): Left | undefined {
  const isSigned = standing === 'signed' || standing === 'cosigned';
  const open = isSigned ? prompts.filter(({ isInAddendum }) => isInAddendum === true) : prompts;
  const [prompt] = open;
  const [first, second] = [
    ...(prompt ? [amount(open.length, 'prompt')] : []),
    ...(errors > 0 && !isSigned ? [amount(errors, 'error')] : []),
  ];
  if (first === undefined) return undefined;
  const words = second === undefined ? first : l10n.t('{0} and {1}', first, second);
  return {
    words: isSigned
      ? l10n.t('Left in the addendum: {0}.', words)
      : l10n.t('Left before this note can be signed: {0}.', words),
    ...(prompt && { prompt }),
  };
}
