/** One change to the text of a note. Throws where it finds nothing to change. */
export type Change = (text: string) => string;

/** Puts one stretch of text, found exactly once, in place of another. */
export function replace(old: string, next: string): Change {
  return (text) => {
    const parts = text.split(old);
    if (parts.length !== 2) throw new Error(`“${old}” stands ${parts.length - 1} times in the note.`);
    return parts.join(next);
  };
}

/** Takes out a section with its heading. */
export function without(title: string): Change {
  return onSections((sections, index) => sections.toSpliced(index, 1), title);
}

/** Puts other text under a heading. */
export function rewrite(title: string, text: string): Change {
  return onSections((sections, index) => sections.with(index, `## ${title}\n\n${text}\n\n`), title);
}

/** Makes two sections change places. */
export function swap(first: string, second: string): Change {
  return (text) => {
    const sections = sectionsOf(text);
    const [a, b] = [indexOf(sections, first), indexOf(sections, second)];
    return sections
      .with(a, sections[b] ?? '')
      .with(b, sections[a] ?? '')
      .join('');
  };
}

function onSections(change: (sections: string[], index: number) => string[], title: string): Change {
  return (text) => {
    const sections = sectionsOf(text);
    return change(sections, indexOf(sections, title)).join('');
  };
}

function sectionsOf(text: string): string[] {
  return text.split(/^(?=## )/m);
}

function indexOf(sections: readonly string[], title: string): number {
  const index = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (index === -1) throw new Error(`The note has no section “${title}”.`);
  return index;
}
