/** What one part of the bench found out, ready to be printed and to be kept. */
export interface PartResult {
  readonly title: string;
  /** How it was measured, one paragraph each. */
  readonly notes: readonly string[];
  readonly bars: readonly Bar[];
  readonly tables: readonly Table[];
}

/** A promise about speed or memory and what was measured of it. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** `undefined` where it could not be measured; `measured` then says why. */
  readonly isMet: boolean | undefined;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A bar that a number must not pass. */
export function atMost(what: string, limit: number, measured: number, unit: Unit): Bar {
  return { what, bar: `≤ ${unit(limit)}`, measured: unit(measured), isMet: measured <= limit };
}

/** A bar that a number must reach. */
export function atLeast(what: string, limit: number, measured: number, unit: Unit): Bar {
  return { what, bar: `≥ ${unit(limit)}`, measured: unit(measured), isMet: measured >= limit };
}

/** A bar of which nothing can be said here. */
export function notMeasured(what: string, bar: string, why: string): Bar {
  return { what, bar, measured: why, isMet: undefined };
}

/** Prints a number with its unit. */
export type Unit = (value: number) => string;

/** Two digits, or whole numbers from 100 on. */
function short(value: number): string {
  return value >= 99.5 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(2)).toString();
}

export const milliseconds: Unit = (value) =>
  value >= 10_000 ? `${short(value / 1000)} s` : `${value < 1 ? value.toFixed(2) : short(value)} ms`;
export const times: Unit = (value) => `${value < 1 ? value.toFixed(2) : short(value)} x`;
export const megabytes: Unit = (value) => `${short(value / 1024 / 1024)} MB`;
export const megabytesPerSecond: Unit = (value) => `${short(value)} MB/s`;
