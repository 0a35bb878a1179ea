/** Keys and indexes from the root of a configuration to a value. */
export type Path = readonly (string | number)[];

/** Something that is wrong with a configuration, at the value or the key of a path. */
export interface Complaint {
  readonly path: Path;
  readonly isKey: boolean;
  /** Quotes nothing but the configuration's own words. */
  readonly message: string;
}
