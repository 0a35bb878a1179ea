import type { Severity } from '../finding.ts';
import type { HeadingLevel } from '../protocol/headings.ts';
import type { WordListId } from '../protocol/word-lists.ts';

/** A severity as it is configured. */
export type ConfiguredSeverity = Severity | 'off';

/** What a configuration says of a rule: a severity, or a severity with options. */
export type RuleEntry = ConfiguredSeverity | readonly [ConfiguredSeverity, Readonly<Record<string, unknown>>];

/** How drafts are treated. `relax`: rules marked so are hints in them. */
export type DraftMode = 'skip' | 'relax' | 'check';

/** A section added or changed. */
export interface SectionEntry {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly after?: string;
}

/** A field added or changed. */
export interface FieldEntry {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time';
  readonly values?: readonly string[];
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly expected?: boolean;
  readonly description?: string;
}

/** A problem area added or changed. */
export interface AreaEntry {
  readonly title?: string;
  readonly aliases?: readonly string[];
}

/** A measure added or changed. */
export interface MeasureEntry {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: boolean;
  readonly higherIsBetter?: boolean;
  readonly items?: number;
  readonly reliableChange?: number;
  readonly bands?: readonly { readonly from: number; readonly label: string }[];
  readonly safetyItem?: { readonly item: number; readonly max: number };
}

/** What is no identifier. */
export interface PrivacyEntry {
  /** Telephone numbers in any writing, sites with or without a path, mail addresses. */
  readonly allow?: readonly string[];
}

/** Changes to the protocol. */
export interface ProtocolEntry {
  readonly language?: 'en';
  readonly order?: boolean;
  readonly headings?: readonly HeadingLevel[];
  /** A pattern over paths relative to the folder of this file, or several, of which the first that fits counts. */
  readonly fromPath?: string | readonly string[];
  readonly labelledLines?: boolean;
  readonly session?: 'numbered' | 'by-date';
  readonly sections?: Readonly<Record<string, SectionEntry>>;
  readonly fields?: Readonly<Record<string, FieldEntry>>;
  readonly problemAreas?: Readonly<Record<string, AreaEntry>>;
  readonly tags?: readonly string[];
  readonly measures?: Readonly<Record<string, MeasureEntry>>;
  readonly words?: Readonly<Partial<Record<WordListId, readonly string[]>>>;
  readonly privacy?: PrivacyEntry;
  readonly codes?: Readonly<Partial<Record<'client' | 'clinician' | 'member' | 'homework', string>>>;
}

/** Settings for some notes only. */
export interface OverrideEntry {
  readonly files?: readonly string[];
  readonly when?: Readonly<Record<string, string | number | boolean>>;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly drafts?: DraftMode;
}

/** How new notes are made. */
export interface NewNoteEntry {
  /** Relative to the folder of the configuration, with places to fill in. */
  readonly path?: string;
}

/** The content of `.ipt-notes.jsonc`, once it has been validated against the schema. */
export interface ConfigFile {
  readonly extends?: string | readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly drafts?: DraftMode;
  /** ISO date. */
  readonly checkFrom?: string;
  readonly protocol?: ProtocolEntry;
  readonly newNote?: NewNoteEntry;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly overrides?: readonly OverrideEntry[];
}

/** The name of the configuration file that is looked for, from a note's folder upwards. */
export const CONFIG_FILE = '.ipt-notes.jsonc';

/** A name that people give it by mistake, under which it is not read. */
export const MISNAMED_CONFIG_FILE = '.ipt-notes.json';

/** What to say of a file with that name. */
export const misnamedMessage = `This file is not read: a configuration is named ${CONFIG_FILE}. Rename it.`;
