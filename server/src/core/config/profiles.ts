import type { Severity } from '../finding.ts';
import { type Rule, rules } from '../rules/index.ts';
import type { RuleEntry } from './config-file.ts';

/** A bundled set of settings, named in `extends` as `ipt:<name>`. */
export interface Profile {
  readonly description: string;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  /** Findings of a rule below this severity, at that moment, are dropped. */
  readonly floors: Readonly<Record<string, Severity>>;
  /** The only rules that run on drafts, where not all do. */
  readonly onDrafts?: readonly string[];
  /** True where messages carry teaching text. */
  readonly teaches?: true;
}

/** The names of the bundled profiles. */
export const profileNames = ['standard', 'student', 'practised', 'supervision', 'us-billing'] as const;
export type ProfileName = (typeof profileNames)[number];

const plain = { rules: {}, floors: {} } as const;

/** Errors, course rules at the moment when they are warnings, and what may be a safety item; nothing else. */
function practised(): Profile {
  const floorOf = ({ id, meta }: Rule): Severity =>
    meta.category === 'course' || id === 'unknown-measure' ? 'warning' : 'error';
  return {
    description:
      'For practised writers: errors, course rules where they are warnings, and what may be a safety item.',
    rules: {},
    floors: Object.fromEntries(rules.map((rule) => [rule.id, floorOf(rule)])),
  };
}

/** The bundled profiles by name. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  standard: { ...plain, description: 'The catalogue of checks as it is.' },
  student: {
    ...plain,
    description:
      'As standard, with messages and hovers that teach; whether mood is joined to events is looked at as well.',
    rules: { 'no-mood-event-link': 'info' },
    teaches: true,
  },
  practised: practised(),
  supervision: {
    ...plain,
    description:
      'For supervisors and CI: signatures and expected fields are warnings, drafts are left to their writers.',
    rules: { unsigned: 'warning', 'awaiting-cosignature': 'warning', 'expected-field': 'warning' },
    onDrafts: ['possible-identifier', 'named-person', 'stale-draft'],
  },
  'us-billing': {
    ...plain,
    description: 'Adds the checks of US billing codes to any other profile.',
    rules: {
      'cpt-time-mismatch': 'warning',
      'cpt-format-mismatch': 'warning',
      'diagnosis-format': 'warning',
    },
  },
};

/** The profile that an entry of `extends` names, `ipt:<name>`; `undefined` for anything else. */
export function profileOf(
  entry: string,
): { readonly name: ProfileName; readonly profile: Profile } | undefined {
  const name = profileNames.find((each) => entry === `ipt:${each}`);
  return name && { name, profile: profiles[name] };
}
