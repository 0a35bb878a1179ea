const separators = /[\s_.\u002d\u2010-\u2015]+/g;

/** A key or value as it is compared: without case, hyphens, dashes, `_`, full stops and spaces. */
export function looseForm(text: string): string {
  return text.toLowerCase().replace(separators, '');
}
