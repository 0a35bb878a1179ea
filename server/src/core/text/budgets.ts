/**
 * How much work a text may ask for before it is refused as beyond limits: counts, never times, so that every machine draws
 * the line at the same place.
 */
export const budgets = {
  markdown: {
    /** Quotes and lists in one another: remark's time grows with the square of it and worse. */
    nesting: 100,
    /**
     * Runs of * and _ in one paragraph, longer ones counted by pairs where they touch a word; a page of prose in which
     * every word is emphasised has about 1,000.
     */
    emphasis: 2_000,
    /** Opening brackets in one paragraph. */
    brackets: 1_000,
    /** Runs of backticks in one paragraph, those of the same length counted once: each unclosed one is looked for to its end. */
    ticks: 24,
    /** Opening angle brackets in one paragraph. */
    angles: 2_000,
    /** Lines that go on with a quote or an item without its mark. */
    lazyLines: 4_000,
    /** Lines of = or of - alone, each of which may make a heading of the line above it, in what is parsed at once. */
    underlines: 500,
  },
  frontMatter: {
    /** Characters between the fences; a group of sixteen with all its measures has about 5,000. */
    characters: 50_000,
    /** Values that are read, those that aliases repeat among them. */
    values: 20_000,
    /** Lists and maps in one another. */
    depth: 64,
    /** Lists and maps that may be open while the source is read, before they can be counted as above. */
    open: 128,
  },
} as const;
