import { inProtocolWords } from '../note/field-readers.ts';
import { type Lexicon, lexiconOf } from '../note/lexicon.ts';
import { type Protocol, standardProtocol } from '../protocol/protocol.ts';
import type { Word } from '../protocol/word.ts';
import { rules } from '../rules/index.ts';
import { optionValues } from '../rules/options.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import type { ConfigFile, DraftMode, RuleEntry } from './config-file.ts';
import { extendProtocol } from './extend-protocol.ts';
import { type FromPath, fromPathOf, nothingFromPath } from './from-path.ts';
import { type GlobSet, globSet } from './glob.ts';
import { type Profile, type ProfileName, profileOf, profiles } from './profiles.ts';
import type { RuleSetting, Settings } from './settings.ts';
import { switchedOffBy } from './switched-off.ts';

/** A configuration file with those that it extends, in their order; profiles are by name. */
export interface ConfigTree {
  /** Path as it is shown, such as `clinic/.ipt-notes.jsonc`. */
  readonly name: string;
  /** Absolute path or URI of the folder, with `/`. */
  readonly folder: string;
  readonly file: ConfigFile;
  readonly parents: readonly (ConfigTree | string)[];
}

/** What the command line says, over any file. */
export interface CommandLine {
  /** Takes the place of the profiles that files extend; of several the later ones win. */
  readonly profile?: ProfileName | readonly ProfileName[] | undefined;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly drafts?: DraftMode | undefined;
}

/** Values of fields that an override asks for, and the value that a note has. */
export type FieldValue = (field: string) => string | undefined;

interface Override {
  readonly files: GlobSet | undefined;
  /** Fields with the values that a note must have, as the protocol writes them, in lower case. */
  readonly when: readonly (readonly [field: string, value: string])[];
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly drafts: DraftMode | undefined;
  readonly from: string;
}

/** A configuration, resolved: what holds for the notes under it. Immutable. */
export interface Config {
  /** The nearest file, as it is shown; `undefined` where there is none. */
  readonly name: string | undefined;
  /** Everything that was extended, in the order of application. */
  readonly layers: readonly string[];
  readonly protocol: Protocol;
  readonly lexicon: Lexicon;
  readonly include: readonly GlobSet[];
  readonly exclude: readonly GlobSet[];
  /** The folder of the nearest file; `undefined` where there is none. */
  readonly folder: string | undefined;
  /** Where new notes are put, relative to that folder, with places to fill in; `undefined` for as their neighbours are. */
  readonly newNotePath: string | undefined;
  /** The fields that the path of a note gives. */
  readonly fromPath: FromPath;
  /** The patterns by which it does. */
  readonly fromPathPatterns: readonly string[];
  /** Everything that was resolved, as JSON: where it is the same, so is what is in force for every note. */
  readonly source: string;
  /** Rules about privacy and safety that are switched off, for all notes or for some. */
  readonly switchedOff: readonly Word[];
  /**
   * What is in force for one note.
   * @param path absolute path or URI, with `/`; `undefined` for a text without one.
   */
  settingsFor(path: string | undefined, value: FieldValue): Settings;
}

interface Layer {
  readonly from: string;
  readonly folder: string | undefined;
  readonly file: ConfigFile;
  readonly profile: Profile | undefined;
}

/** Resolves a configuration: `standard` first, then what is extended, the file itself, the command line. */
export function resolveConfig(tree: ConfigTree | undefined, commandLine: CommandLine = {}): Config {
  const layers = [layerOfProfile('standard'), ...(tree ? layersOf(tree) : [])];
  const chosen = profilesOnce(
    commandLine.profile
      ? [
          ...layers.slice(0, 1),
          ...[commandLine.profile].flat().map(layerOfProfile),
          ...layers.filter(({ profile }) => profile === undefined),
        ]
      : layers,
  );
  const protocol = chosen.reduce(
    (sum, { file }) => extendProtocol(sum, file.protocol ?? {}),
    standardProtocol,
  );
  const globs = (key: 'include' | 'exclude') =>
    chosen.flatMap(({ folder, file }) =>
      folder !== undefined && file[key] ? [globSet(folder, file[key])] : [],
    );
  const lexicon = lexiconOf(protocol);
  const overrides = chosen.flatMap((layer) => overridesOf(layer, lexicon));
  const settings = new Map<string, Settings>();
  return {
    name: tree?.name,
    layers: chosen.map(({ from }) => from),
    protocol,
    lexicon,
    include: globs('include'),
    exclude: globs('exclude'),
    folder: tree?.folder,
    newNotePath: chosen.findLast(({ file }) => file.newNote?.path !== undefined)?.file.newNote?.path,
    ...pathFieldsOf(chosen, lexicon),
    source: JSON.stringify([tree, commandLine]),
    get switchedOff() {
      const each = [[], ...overrides.map((override) => [override])];
      return switchedOffBy(each.map((matching) => settingsOf(chosen, matching, commandLine)));
    },
    settingsFor(path, value) {
      const matching = overrides.filter((override) => applies(override, path, value));
      const key = matching.map((override) => overrides.indexOf(override)).join();
      const known = settings.get(key) ?? settingsOf(chosen, matching, commandLine);
      settings.set(key, known);
      return known;
    },
  };
}

/** The last layer that gives patterns counts, and they are relative to its folder. */
function pathFieldsOf(
  layers: readonly Layer[],
  lexicon: Lexicon,
): Pick<Config, 'fromPath' | 'fromPathPatterns'> {
  const layer = layers.findLast(({ file }) => file.protocol?.fromPath !== undefined);
  const fromPathPatterns = [layer?.file.protocol?.fromPath ?? []].flat();
  if (!layer || fromPathPatterns.length === 0) return { fromPath: nothingFromPath, fromPathPatterns };
  return { fromPath: fromPathOf(layer.folder ?? '', fromPathPatterns, lexicon), fromPathPatterns };
}

/** Of a profile that is named several times the last counts, since it sets again what it has set before. */
function profilesOnce(layers: readonly Layer[]): Layer[] {
  return layers.filter(({ profile }, index) => {
    const others = layers.filter((each) => each.profile === profile);
    // `standard` sets nothing but what all begins with.
    return !profile || (profile === profiles.standard ? index === 0 : layers[index] === others.at(-1));
  });
}

function layerOfProfile(name: ProfileName): Layer {
  return { from: `ipt:${name}`, folder: undefined, file: {}, profile: profiles[name] };
}

function layersOf(tree: ConfigTree): Layer[] {
  const inherited = tree.parents.flatMap((parent) => {
    if (typeof parent !== 'string') return layersOf(parent);
    const named = profileOf(parent);
    return named ? [layerOfProfile(named.name)] : [];
  });
  return [...inherited, { from: tree.name, folder: tree.folder, file: tree.file, profile: undefined }];
}

function overridesOf({ file, folder, from }: Layer, lexicon: Lexicon): Override[] {
  return (file.overrides ?? []).map(({ files, when, rules: table, drafts }) => ({
    files: files && globSet(folder ?? '', files),
    when: Object.entries(when ?? {}).map(([field, wanted]) => [field, wantedValue(field, wanted, lexicon)]),
    rules: table ?? {},
    drafts,
    from,
  }));
}

/** A value as the protocol writes it, in lower case, since that of a note is compared so. */
export function wantedValue(name: string, value: string | number | boolean, lexicon: Lexicon): string {
  const field = lexicon.fields.get(name.toLowerCase());
  const scalar = { kind: 'scalar', span: { start: 0, end: 0 }, value } as const;
  return (field ? inProtocolWords(field, scalar, lexicon) : String(value)).toLowerCase();
}

function applies({ files, when }: Override, path: string | undefined, value: FieldValue): boolean {
  if (files && (path === undefined || !files.matches(path))) return false;
  return when.every(([field, wanted]) => value(field)?.toLowerCase() === wanted);
}

function settingsOf(
  layers: readonly Layer[],
  overrides: readonly Override[],
  commandLine: CommandLine,
): Settings {
  const table = new Map<Word, RuleSetting>();
  for (const { id, options } of rules) {
    table.set(id, { severity: 'default', options: optionValues(options), from: 'ipt:standard' });
  }
  const apply = (entries: Readonly<Record<string, RuleEntry>>, from: string): void => {
    for (const { id, options } of rules) {
      const entry = entries[id];
      if (entry === undefined) continue;
      const [severity, values] = typeof entry === 'string' ? [entry, undefined] : entry;
      const known = table.get(id);
      const reportsFrom = dayOf(values?.['from']) ?? known?.reportsFrom;
      table.set(id, {
        severity,
        options: optionValues(options, values ?? known?.options),
        ...(reportsFrom !== undefined && { reportsFrom }),
        from,
      });
    }
  };
  let checkFrom: Day | undefined;
  let drafts: DraftMode = 'relax';
  let onDrafts: ReadonlySet<string> | undefined;
  let teaches = false;
  for (const { from, file, profile } of layers) {
    if (profile) {
      for (const [id, setting] of table) {
        const floor = profile.floors[id];
        if (floor) table.set(id, { ...setting, floor, from });
      }
      teaches ||= profile.teaches === true;
      if (profile.onDrafts) onDrafts = new Set(profile.onDrafts);
    }
    apply({ ...profile?.rules, ...file.rules }, from);
    drafts = file.drafts ?? drafts;
    checkFrom = dayOf(file.checkFrom) ?? checkFrom;
  }
  for (const override of overrides) {
    apply(override.rules, override.from);
    drafts = override.drafts ?? drafts;
  }
  apply(commandLine.rules ?? {}, 'command line');
  if (commandLine.drafts === 'check') onDrafts = undefined;
  return { rules: table, drafts: commandLine.drafts ?? drafts, onDrafts, teaches, checkFrom };
}

function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}
