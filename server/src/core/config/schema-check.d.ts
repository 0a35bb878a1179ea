/** One respect in which a value does not fit the schema. */
export interface Violation {
  /** The keyword of JSON Schema that is not fulfilled. */
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** What the keyword is about, by the names of ajv. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where a value does not fit the schema of the configuration file; nothing where it does. */
export function violationsOf(value: unknown): readonly Violation[];
