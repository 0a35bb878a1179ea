/** The words of a text, which white space divides. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The phrases of a text, which a comma and a space divide. */
export function phrases(text: string): readonly string[] {
  return text.split(', ');
}
