import type { Request } from './message.ts';

/** Asks how the notes of a folder are written. With a token, its progress is reported. */
export interface AdoptPlanParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly workDoneToken?: string | number;
}

/** Everything that can be chosen; the same as a line each of a plan on the command line. */
export interface WireChoice {
  readonly headings: readonly { readonly wording: string; readonly sections: readonly string[] }[];
  readonly keys: readonly { readonly key: string; readonly field: string }[];
  readonly levels?: readonly (1 | 2 | 3 | 4 | 5 | 6 | 'bold')[] | undefined;
  readonly order: boolean;
  readonly fromPath: readonly string[];
  readonly labelledLines: boolean;
  readonly session: 'numbered' | 'by-date';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly checkFrom: string;
}

/** What is found and proposed. Of the notes it holds wordings alone that several clients share, and that name no one. */
export interface WirePlan {
  readonly notes: number;
  readonly clients: number;
  readonly headings: readonly {
    readonly wording: string;
    readonly sections: readonly string[];
    readonly by: 'form' | 'guess' | 'place' | 'none';
    readonly notes: number;
  }[];
  readonly keys: readonly {
    readonly key: string;
    readonly field?: string | undefined;
    readonly notes: number;
  }[];
  readonly patterns: readonly { readonly pattern: string; readonly notes: number }[];
  /** The sections that a heading can be, by id and title. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly choice: WireChoice;
}

/** The plan; without one, how many Markdown files there are, none of which looks like a note. */
export interface AdoptPlanResult {
  readonly files: number;
  readonly unread: number;
  readonly plan?: WirePlan;
}

export const AdoptPlanRequest: Request<AdoptPlanParams, AdoptPlanResult | null> = { method: 'ipt/adoptPlan' };

/** Asks what a choice comes to. */
export interface AdoptChoiceParams extends AdoptPlanParams {
  readonly choice: WireChoice;
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
