import type { WireItem } from '../../../server/src/wire/note.ts';

/** Where a click leads: to a document, or to a place in it. */
export interface Place {
  readonly uri: string;
  readonly range?: WireItem['range'];
}

/** A row of one of the trees. Words of the protocol, ids and codes only. */
export interface Row {
  /** The same as long as the row stands for the same thing, so that what is unfolded stays so. */
  readonly id: string;
  readonly label: string;
  /** What is left to do, beside the label and in a colour: a count has one, a person never. */
  readonly count?: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A product icon of VS Code. */
  readonly icon: string;
  readonly tone: 'good' | 'attention' | 'faint' | 'plain';
  /** Where a click goes to, the section that it inserts, or the command that it runs. */
  readonly click?: Place | { readonly insert: string } | { readonly command: string };
  readonly children: readonly Row[];
  /** Whether the children are shown at first. */
  readonly isOpen: boolean;
  /** True for the row of the note in the active editor: the tree brings it into view and selects it. */
  readonly isCurrent?: boolean;
  /** The note whose course must be asked for once the row is unfolded. */
  readonly courseOf?: string;
}

/** What a tree shows at a time. */
export interface TreeContent {
  readonly rows: readonly Row[];
  /** Words above the rows. */
  readonly message: string;
  /** Words beside the title. */
  readonly description?: string;
}

/** A row without children. */
export const leaf = { children: [], isOpen: false } as const;
