import type { Word } from '../protocol/word.ts';

/** A whole number, such as a count of days. */
export interface IntegerOption {
  readonly type: 'integer';
  readonly default: number;
  readonly minimum: number;
  readonly description: string;
}

/** A term with what to write instead; both are the configuration's own words. */
export interface Term {
  readonly term: Word;
  readonly instead: Word;
}

/** A list of terms. */
export interface TermsOption {
  readonly type: 'terms';
  readonly default: readonly Term[];
  readonly description: string;
}

/** The options of a rule by name. Defaults, schema and documentation are read from here. */
export type OptionSpecs = Readonly<Record<string, IntegerOption | TermsOption>>;

/** The values that the options of a rule take. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [Name in keyof O]: O[Name] extends IntegerOption ? number : readonly Term[];
};

/** The values of all options, configured ones over defaults. */
export function optionValues<O extends OptionSpecs>(
  specs: O,
  configured: Readonly<Record<string, unknown>> = {},
): OptionValues<O> {
  const values = Object.entries(specs).map(([name, spec]) => [name, configured[name] ?? spec.default]);
  return Object.fromEntries(values) as OptionValues<O>;
}
