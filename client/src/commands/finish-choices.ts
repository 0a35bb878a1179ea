import * as l10n from '@vscode/l10n';
import type { OutlineResult, SigningStep } from '../../../server/src/wire.ts';
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

/** What can be done with a note next. */
export function stepsFor({ standing }: OutlineResult): StepChoice[] {
  return next[standing].map((step) => choices[step]());
}

/** What is left before a note can be signed, such as `2 prompts and 1 error`; `undefined` where nothing is. */
export function leftIn({ prompts, standing }: OutlineResult, errors: number): string | undefined {
  if (standing === 'signed' || standing === 'cosigned') return undefined;
  const parts = [
    ...(prompts.length > 0 ? [amount(prompts.length, 'prompt')] : []),
    ...(errors > 0 ? [amount(errors, 'error')] : []),
  ];
  const [first, second] = parts;
  return first !== undefined && second !== undefined ? l10n.t('{0} and {1}', first, second) : first;
}
