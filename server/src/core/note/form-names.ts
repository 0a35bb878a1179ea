import { flatCopy } from '../markdown/index.ts';
import { afterNames, forms } from '../protocol/forms.ts';
import { remembered } from './remembered.ts';
import { comparable, plainTitle } from './title.ts';

const known: ReadonlySet<string> = new Set(
  forms.flatMap(({ parts }) => parts.flatMap(({ names, letter }) => [...names, letter])),
);

const joints = /\s*(?:[&+/]|\band\b)\s*/i;
const none: readonly string[] = [];

/**
 * The names and letters of parts of other forms with which a heading or label begins: “Subjective (client)”, “S:”,
 * “Assessment and plan”.
 * @param text as it is written, its markup blanked out.
 */
export const formNamesIn: (text: string) => readonly string[] = remembered((text) => {
  const [first = ''] = plainTitle(text).split(/[:;,–—|()[\]]|\s-\s/, 1);
  if (first.length > 60) return none;
  const names = first.split(joints).map((each) => nameIn(each.replace(/[^\p{L}\s]/gu, '').trim()));
  return names.every((name) => known.has(name)) ? names.map(flatCopy) : none;
});

function nameIn(text: string): string {
  const [name = '', after, ...more] = text.split(/\s+/).map(comparable);
  const isQualified = name.length > 1 && more.length === 0 && afterNames.includes(after ?? '');
  return isQualified ? name : comparable(text);
}
