import type { Severity } from '../finding.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import type { ConfiguredSeverity, DraftMode } from './config-file.ts';

/** What is in force for one rule, and where it was said. */
export interface RuleSetting {
  /** `default`: as the catalogue and the finding itself have it. */
  readonly severity: ConfiguredSeverity | 'default';
  readonly options: Readonly<Record<string, unknown>>;
  /** Findings below this severity are dropped. */
  readonly floor?: Severity;
  /** The rule reports nothing on notes that are dated before this day. */
  readonly reportsFrom?: Day;
  /** A profile, a file or the command line. */
  readonly from: string;
}

/** Everything that is in force for one note. */
export interface Settings {
  readonly rules: ReadonlyMap<Word, RuleSetting>;
  readonly drafts: DraftMode;
  /** The only rules that run on drafts, where not all do. */
  readonly onDrafts: ReadonlySet<string> | undefined;
  readonly teaches: boolean;
  /** Notes dated before this day are read for their course and not reported, except for what `RuleMeta` excepts. */
  readonly checkFrom: Day | undefined;
}
