/** The sections that every note has, in the order of the protocol, and those that some have. */
const titles = {
  review: 'Review of the previous week',
  area: 'Identification of the interpersonal problem area',
  exploration: 'Exploration of the problem area',
  plan: 'Development of a plan to address the problem area',
  homework: 'Review of the plan and homework',
  members: 'Members',
  risk: 'Risk',
} as const;

export type SectionName = keyof typeof titles;

/** A section before it is printed; a defect may change any of its parts. */
export interface DraftSection {
  readonly name: SectionName;
  heading: string;
  /** Paragraphs, lists and similar, without the blank lines between them. */
  blocks: string[];
}

/** A note before it is printed: what defects are planted in. */
export interface Draft {
  /** Values of the front matter as they are written, in order; a value of several lines begins with a line break. */
  readonly fields: Map<string, string>;
  readonly title: string;
  sections: DraftSection[];
}

/** A section under its usual heading. */
export function section(name: SectionName, blocks: readonly string[]): DraftSection {
  return { name, heading: `## ${titles[name]}`, blocks: [...blocks] };
}

/** The section of that name, which a draft must have. */
export function sectionOf(draft: Draft, name: SectionName): DraftSection {
  const found = draft.sections.find((each) => each.name === name);
  if (!found) throw new Error(`The draft has no section ${name}`);
  return found;
}

/** The text of a note. */
export function print({ fields, title, sections }: Draft): string {
  const front = [...fields].map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`);
  const body = sections.flatMap(({ heading, blocks }) => [heading, ...blocks]);
  return `---\n${front.join('\n')}\n---\n\n${[`# ${title}`, ...body].join('\n\n')}\n`;
}
