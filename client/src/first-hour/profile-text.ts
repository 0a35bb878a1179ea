import { applyEdits, type Edit, modify, type ParseError, parse } from 'jsonc-parser';

/** The profiles of which one is in force; others, such as `ipt:us-billing`, and files are added to it. */
export type Profile = 'ipt:standard' | 'ipt:student' | 'ipt:practised' | 'ipt:supervision';
const bases: ReadonlySet<string> = new Set<Profile>([
  'ipt:standard',
  'ipt:student',
  'ipt:practised',
  'ipt:supervision',
]);

/** What becomes of a configuration: nothing, since the profile is in force; edits, with what they replace; or unreadable. */
export type ProfileChange =
  | 'same'
  | 'unreadable'
  | { readonly edits: readonly Edit[]; readonly text: string; readonly before: string | undefined };

/** A configuration with a profile and nothing else. */
export function configWith(profile: Profile): string {
  return `{\n  "extends": ["${profile}"]\n}\n`;
}

/** Puts a profile into a configuration that is there. All else stays as it is written, comments included. */
export function changeProfile(text: string, profile: Profile): ProfileChange {
  const errors: ParseError[] = [];
  const config: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof config !== 'object' || config === null || Array.isArray(config))
    return 'unreadable';
  const written = 'extends' in config ? config.extends : [];
  const list = typeof written === 'string' ? [written] : written;
  if (!isListOfTexts(list)) return 'unreadable';
  const at = list.findIndex((each) => bases.has(each));
  const before = at === -1 ? undefined : list[at];
  if (before === profile) return 'same';
  const change = changed(list, typeof written === 'string', at, profile);
  const edits = modify(text, change.path, change.value, {
    isArrayInsertion: change.isInsertion,
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' },
  });
  return { edits, text: applyEdits(text, edits), before };
}

/** Where a profile goes in `extends`, which is a list or one text: what comes later is added to what comes first. */
function changed(list: readonly string[], isText: boolean, at: number, profile: Profile) {
  if (list.length === 0 || (isText && at !== -1))
    return { path: ['extends'], value: [profile], isInsertion: false };
  if (isText) return { path: ['extends'], value: [profile, ...list], isInsertion: false };
  return { path: ['extends', Math.max(at, 0)], value: profile, isInsertion: at === -1 };
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
