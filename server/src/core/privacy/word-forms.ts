/** Endings of words that are no names, of a word with three letters before them. */
const ending = /^.{3,}(?:ness|ment|tion|sion|ity|ism|able|ible|ical|less|ful|ship|ive|ous)s?$/;

/**
 * True for a word of a list, for one that is made of a word of it, and for one whose ending tells that it is no name.
 * @param word in lower case.
 */
export function isFormOf(word: string, list: ReadonlySet<string>): boolean {
  return list.has(word) || ending.test(word) || basesOf(word).some((base) => list.has(base));
}

/** The words that a word may be a form of: plurals, forms of verbs, comparisons, adverbs. */
function basesOf(word: string): string[] {
  return forms.flatMap(([form, ends]) => {
    if (!form.test(word)) return [];
    const stem = word.replace(form, '');
    return ends.map((end) => stem + end).filter((base) => base.length > 2);
  });
}

/** What is taken away from a word, and what may take its place. */
const forms: readonly (readonly [form: RegExp, ends: readonly string[]])[] = [
  [/s$/, ['']],
  [/(?<=[sxz]|[cs]h|o)es$/, ['']],
  [/ie(?:s|d)$/, ['y']],
  [/(?:ed|est|ing)$/, ['', 'e']],
  // Shorter ones are surnames as often (`Havers`).
  [/(?<=^.{7,})(?:er|or)s?$/, ['', 'e']],
  [/(?<=(.))\1(?:ed|est|ing)$/, ['']],
  [/iest$|ily$/, ['y']],
  [/ly$/, ['', 'le']],
];
