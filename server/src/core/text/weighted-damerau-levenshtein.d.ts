declare module 'weighted-damerau-levenshtein' {
  /** The Damerau-Levenshtein distance (optimal string alignment) of two strings. */
  export default function distance(a: string, b: string): number;
}
