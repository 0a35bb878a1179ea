/** What may carry the title of a section: a heading of this level, or a line in bold. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'bold';

export const headingLevels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6, 'bold'];

/** What carries it where no configuration says otherwise; at other levels sections are read as well, with a word on it. */
export const headings: readonly HeadingLevel[] = [2];
