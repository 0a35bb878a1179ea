import type { Peers } from '../peers/install.ts';
import type { PartResult } from '../report/result.ts';

/** What a part of the bench is given. */
export interface Context {
  readonly peers: Peers;
  /** A fast look: small caseloads, few rounds. */
  readonly isQuick: boolean;
  /** Sizes of caseloads in place of the usual ones. */
  readonly notes: readonly number[] | undefined;
  /** Keystrokes in place of the usual number. */
  readonly edits: number | undefined;
}

/** One part of the bench. Its contenders run side by side, so that its ratios hold whatever the machine's mood. */
export interface Part {
  /** As given to `--part`. */
  readonly name: string;
  readonly run: (context: Context) => Promise<PartResult>;
}
