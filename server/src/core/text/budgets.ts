/**
 * How much work a text may ask for before it is refused as beyond limits: counts, never times, so that every machine draws
 * the line at the same place.
 */
export const budgets = {
  frontMatter: {
    /** Characters between the fences; a group of sixteen with all its measures has about 5,000. */
    characters: 50_000,
    /** Values that are read, those that aliases repeat among them. */
    values: 20_000,
    /** Lists and maps in one another. */
    depth: 64,
    /** Lists and maps that may stand open while the source is read, before they can be counted as above. */
    open: 128,
  },
} as const;
