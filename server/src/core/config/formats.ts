/** What the formats of the schema ask of a text, by name. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  regex(text) {
    try {
      new RegExp(text, 'u');
      return true;
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  },
};
