import { nearestKnown } from '../text/near-miss.ts';
import type { Complaint, Path } from './complaint.ts';
import type { ConfigFile } from './config-file.ts';

/**
 * What of a configuration is not known, since it is complained of: of what might follow from it alone nothing is said, so
 * that one mistake is one complaint.
 */
export interface Doubts {
  /** Where something was left out. */
  readonly places: readonly Path[];
  /** The keys and texts that were left out. */
  readonly words: ReadonlySet<string>;
  /** True where a file that may hold anything is not known. */
  readonly isWhole: boolean;
}

export const noDoubts: Doubts = { places: [], words: new Set(), isWhole: false };

/** A configuration without what is complained of. A list has a hole there, so that the others keep their places. */
export interface SoundPart {
  readonly file: ConfigFile;
  readonly doubts: Doubts;
}

/** What is left of a configuration, to be looked at further: one mistake does not hide another. */
export function soundPart(value: unknown, complaints: readonly Complaint[]): SoundPart {
  if (complaints.length === 0) return { file: (value ?? {}) as ConfigFile, doubts: noDoubts };
  const places = complaints.map(({ path }) => path);
  const words = new Set<string>();
  const file = without(value, [], places, words);
  return {
    file: (isObject(file) ? file : {}) as ConfigFile,
    doubts: { places, words, isWhole: places.some(isMeantAsExtends) },
  };
}

/** The same without holes in its lists. */
export function withoutHoles<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.flatMap((each) => [withoutHoles(each)]) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutHoles(each)])) as Value;
}

/** True where a key of an object was left out, or one that is nearly it, or all that holds the object. */
export function isDoubtful({ places }: Doubts, path: Path, key: string): boolean {
  return places.some((place) => {
    const isAround = path.every((step, index) => index >= place.length || place[index] === step);
    const [own] = place.slice(path.length);
    return isAround && (own === undefined || isNearly(own, key));
  });
}

function without(value: unknown, at: Path, places: readonly Path[], words: Set<string>): unknown {
  if (
    places.some((place) => place.length === at.length && at.every((step, index) => place[index] === step))
  ) {
    addWords(value, words);
    return undefined;
  }
  if (Array.isArray(value)) {
    const list: unknown[] = new Array(value.length);
    value.forEach((each, index) => {
      const left = without(each, [...at, index], places, words);
      if (left !== undefined) list[index] = left;
    });
    return list;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    const left = without(each, [...at, key], places, words);
    if (left !== undefined) return [[key, left] as const];
    words.add(key);
    return [];
  });
  return Object.fromEntries(entries);
}

function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      words.add(key);
      addWords(each, words);
    }
  }
}

function isMeantAsExtends([key]: Path): boolean {
  return key === undefined || isNearly(key, 'extends');
}

function isNearly(key: string | number, name: string): boolean {
  return key === name || (typeof key === 'string' && nearestKnown(key, [[name, name]]) !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
