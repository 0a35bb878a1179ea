import type { DocumentParams, Request } from './message.ts';

/** What is in force for a document, as `ipt-notes config` prints it, or what is wrong with its configuration. */
export interface EffectiveConfigResult {
  /** JSON, indented. */
  readonly text: string;
  readonly isBroken: boolean;
  /** True where a configuration file could not have been read here: the standard is in force whatever there is. */
  readonly isUnread: boolean;
}
export const EffectiveConfigRequest: Request<DocumentParams, EffectiveConfigResult | null> = {
  method: 'ipt/effectiveConfig',
};

/** A rule of the catalogue, in one line. */
export interface WireRule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}
/** All rules, in the order of the catalogue. */
export const RulesRequest: Request<Record<string, never>, readonly WireRule[]> = { method: 'ipt/rules' };
