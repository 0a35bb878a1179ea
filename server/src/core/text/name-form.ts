const joining = /[\s_\-\u2010-\u2015/&+]+/;

/** The words of a name of a tag or area; `and` joins them, as `-`, `_`, spaces, `/`, `&` and `+` do. */
function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(joining)
    .filter((word) => word !== '' && word !== 'and');
}

/** A name of a tag or area as it is compared: without case, and whatever joins its words. */
export function nameForm(name: string): string {
  return wordsIn(name).join('');
}

/** The forms in which a name is found: in the singular and in the plural, and with `and` written as a part of one word. */
export function nameForms(name: string): readonly string[] {
  const words = wordsIn(name);
  const last = words.pop() ?? '';
  const forms = numbersOf(last).map((each) => [...words, each].join(''));
  const whole = name.toLowerCase().split(joining).join('');
  return [...new Set([...forms, whole])];
}

/** A word in the singular and in the plural, as far as its letters tell. */
function numbersOf(word: string): string[] {
  return [word, singularOf(word), pluralOf(word)];
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|z|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function pluralOf(word: string): string {
  const singular = singularOf(word);
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (singular.endsWith('sis')) return `${singular.slice(0, -2)}es`;
  return /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
