import type { Config, FieldValue } from '../config/resolve.ts';
import { type FileStatus, fileStatus } from '../note-files.ts';
import { rules } from '../rules/index.ts';
import { formatDay } from '../text/calendar.ts';

/** What is in force for one file, in a form to be printed. */
export interface EffectiveConfig {
  /** The nearest configuration file, or `null` where there is none. */
  readonly configuration: string | null;
  /** What was applied, in order; later ones win. */
  readonly layers: readonly string[];
  readonly status: FileStatus | null;
  readonly drafts: string;
  /** ISO date; `null` where every note is reported. */
  readonly checkFrom: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The patterns by which paths give fields. */
  readonly fromPath: readonly string[];
  /** Where new notes are put; `null` for as the notes beside them. */
  readonly newNote: { readonly path: string } | null;
  readonly sections: readonly { id: string; title: string; required: boolean }[];
  readonly rules: Readonly<
    Record<string, { severity: string; reportsFrom?: string; from: string; options?: object }>
  >;
}

/**
 * Gathers what is in force.
 * @param file the file asked about with its text, for overrides and status; none for the folder in general.
 */
export function effectiveConfig(
  config: Config,
  file?: { readonly path: string; readonly text: string; readonly value: FieldValue },
): EffectiveConfig {
  const settings = config.settingsFor(file?.path, file?.value ?? (() => undefined));
  const entries = rules.map(({ id, meta, options }) => {
    const setting = settings.rules.get(id);
    const severity = setting?.severity === 'default' ? meta.severity : (setting?.severity ?? 'off');
    const floor = setting?.floor ? `${severity}, where it is ${setting.floor} or worse` : severity;
    const values = Object.keys(options).length > 0 ? { options: setting?.options ?? {} } : {};
    const reportsFrom =
      setting?.reportsFrom === undefined ? {} : { reportsFrom: formatDay(setting.reportsFrom) };
    return [
      id,
      { severity: floor, ...reportsFrom, from: setting?.from ?? 'ipt:standard', ...values },
    ] as const;
  });
  return {
    configuration: config.name ?? null,
    layers: config.layers,
    status: file ? fileStatus(file.path, file.text, config) : null,
    drafts: settings.drafts,
    checkFrom: settings.checkFrom === undefined ? null : formatDay(settings.checkFrom),
    include: config.include.flatMap(({ globs }) => globs),
    exclude: config.exclude.flatMap(({ globs }) => globs),
    fromPath: config.fromPathPatterns,
    newNote: config.newNotePath === undefined ? null : { path: config.newNotePath },
    sections: config.protocol.sections.map(({ id, title, required }) => ({ id, title, required })),
    rules: Object.fromEntries(entries),
  };
}
