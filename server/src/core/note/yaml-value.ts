import type { Span } from '../text/span.ts';

/** A value of the front matter with its place. Aliases are resolved; the place is that of the alias. */
export type YamlValue = YamlScalar | YamlList | YamlMap;

/** A single value; its span includes quotes. An empty value is `null` with an empty span. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** Where a prompt was: it is no value, and the `value` is `null`. */
  readonly isPrompt?: true;
  /** How a number is written, leading zeros included. */
  readonly digits?: string;
}

/** A list; its span is that of the first item, or the opening bracket. */
export interface YamlList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly YamlValue[];
}

/** A map; its span is that of the first key, or the opening bracket. */
export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
}

/** One key of a map with its value. `name` is the key without quotes, in lower case. */
export interface YamlEntry {
  readonly name: string;
  readonly key: Span;
  readonly value: YamlValue;
}

/** Why a piece of YAML could not be read, and where. */
export interface YamlFailure {
  readonly kind: 'failure';
  readonly reason: 'syntax' | 'repeated-key' | 'not-a-map' | 'limits';
  /** The repeated key, the node that is beyond limits, or the parser's position: one character, none at the end. */
  readonly at: Span;
}
