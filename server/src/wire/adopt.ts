import type { Plan } from '../core/index.ts';
import type { Request } from './message.ts';

/** Asks how the notes of a folder are written. With a token, its progress is reported. */
export interface AdoptPlanParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly workDoneToken?: string | number;
}

/** What is found and proposed. Of the notes it holds wordings alone that several clients share, and that name no one. */
export interface AdoptPlan
  extends Pick<Plan, 'notes' | 'clients' | 'headings' | 'keys' | 'patterns' | 'choice'> {
  /** The sections that a heading can be, by id and title. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that can be chosen; the same as a line each of a plan on the command line. */
export type AdoptChoice = AdoptPlan['choice'];

/** The plan; without one, how many Markdown files there are, none of which looks like a note. */
export interface AdoptPlanResult {
  readonly files: number;
  readonly unread: number;
  readonly plan?: AdoptPlan;
}

export const AdoptPlanRequest: Request<AdoptPlanParams, AdoptPlanResult | null> = { method: 'ipt/adoptPlan' };

/** Asks what a choice comes to. */
export interface AdoptChoiceParams extends AdoptPlanParams {
  readonly choice: AdoptChoice;
}

export interface AdoptChoiceResult {
  /** A few lines, without a wording. */
  readonly summary: readonly string[];
  /** The configuration above the folder that counts now, as `extends` would name it from there. */
  readonly above?: string | undefined;
  /** The text of the configuration, as the command line writes it. */
  readonly config: string;
}

export const AdoptChoiceRequest: Request<AdoptChoiceParams, AdoptChoiceResult | null> = {
  method: 'ipt/adoptChoice',
};
