import { describe, expect, test } from 'vitest';
import { isNoteByFrontMatter, resolveConfig } from '../../../server/src/core/index.ts';

const { lexicon } = resolveConfig(undefined);
const isNote = (text: string) => isNoteByFrontMatter(text, lexicon);
const keys = 'client: SYN-101\nsession: 6';

describe('a note by its front matter', () => {
  test.each([
    ['its keys', `---\n${keys}\n---\n`],
    ['a group', '---\ngroup: SYN-G04\nsession: 6\n---\n'],
    ['other names of the keys', '---\nPatient ID: SYN-101\nSession number: 6\n---\n'],
    ['names of many uses whose value fits', '---\npatient: SYN-101\nsession-id: 6\n---\n'],
    ['its type', '---\ntype: IPT-Session\n---\n'],
    ['a key without a value', '---\nclient:\nsession:\n---\n'],
    ['a map in braces', '---\n{session: 6, client: SYN-101}\n---\n'],
    ['CRLF', '---\r\nclient: SYN-101\r\nsession: 6\r\n---\r\n'],
  ])('%s', (_, text) => expect(isNote(text)).toBe(true));
});

describe('still one, though its front matter is broken', () => {
  test.each([
    ['a key given twice', `---\n${keys}\nclient: SYN-102\n---\n`],
    ['the same key in capitals', `---\n${keys}\nClient: SYN-102\n---\n`],
    ['a colon in a value', `---\n${keys}\nphase: middle: late\n---\n`],
    ['a bracket that stays open', `---\n${keys}\nmeasures: {phq9: 12\n---\n`],
    ['a quote that stays open', `---\nclient: "SYN-101\nsession: 6\n---\n`],
    ['a tab', `---\n${keys}\n\tx: 1\n---\n`],
    ['an unknown alias', `---\n${keys}\nphase: *none\n---\n`],
    ['no blank behind a colon', '---\nclient:SYN-101\nsession:6\n---\n'],
    ['a blank first line', `\n---\n${keys}\n---\n`],
    ['many blank lines', `\n \n\t\n\r\n---\n${keys}\n---\n`],
    ['a blank before the dashes', ` ---\n${keys}\n---\n`],
    ['a byte order mark', `\ufeff---\n${keys}\n---\n`],
    ['two byte order marks', `\ufeff\ufeff---\n${keys}\n---\n`],
    ['a byte order mark and blank lines', `\ufeff\n\n---\n${keys}\n---\n`],
    ['a comment before it', `<!-- exported -->\n---\n${keys}\n---\n`],
    ['a comment of several lines', `<!--\nexported\n\non Monday\n-->\n\n---\n${keys}\n---\n`],
    ['a comment of Obsidian', `%% template %%\n---\n${keys}\n---\n`],
    ['a comment on the same line', `<!-- x --> ---\n${keys}\n---\n`],
    ['a title before it', `# Session 6\n---\n${keys}\n---\n`],
    ['four dashes', `----\n${keys}\n----\n`],
    ['four dashes at the end alone', `---\n${keys}\n----\n`],
    ['dashes that an editor has made of hyphens', `—\n${keys}\n—\n`],
    ['the same with a hyphen', `—-\n${keys}\n–-\n`],
    ['no end', `---\n${keys}\n\n# Session 6\n`],
    ['keys with a margin', `---\n  client: SYN-101\n    session: 6\n  session: 6\n---\n`],
    ['a margin before one key', `---\n\tclient: SYN-101\nsession: 6\n---\n`],
    ['a margin before another', `---\nclient: SYN-101\n  session: 6\nmeasures:\n  phq9: 12\n---\n`],
    ['a number sign in a key', '---\nClient: SYN-101\nSession #: 6\nx: [\n---\n'],
    ['keys in quotes', `---\n"client": SYN-101\n'session': 6\nx: [\n---\n`],
    ['its type alone', '---\ntype: ipt-session # a note\nx: [\n---\n'],
    ['lone CR', `\r---\rclient: SYN-101\rsession: 6\r---\r`],
    ['the last of forty lines', `---\n${'x: 1\n'.repeat(38)}${keys}\nx: [\n---\n`],
  ])('%s', (_, text) => expect(isNote(text)).toBe(true));
});

describe('no note', () => {
  test.each([
    ['nothing', ''],
    ['dashes alone', '---\n'],
    ['another document', '---\ntitle: Minutes\nclient: x\n---\n'],
    ['no front matter', '# Minutes\n\nsession: 6\nclient: SYN-101\n'],
    ['keys below a line across the page', `# Minutes\n\nText.\n\n---\n${keys}\n---\n`],
    ['a third line', `One\nTwo\n---\n${keys}\n---\n`],
    ['two dashes', `--\n${keys}\n--\n`],
    ['a line of other marks', `***\n${keys}\n***\n`],
    ['keys behind the end', `---\ntitle: x\n---\n${keys}\n`],
    ['keys further down in one that cannot be read', '---\nmeta:\n  client: x\n  session: 6\nx: [\n---\n'],
    ['lines of a text in one that cannot be read', '---\ntext: |\n  client: x\n  session: 6\nx: [\n---\n'],
    ['keys further down in one that can', '---\nmeta:\n  client: x\n  session: 6\n---\n'],
    ['names of many uses whose value does not fit', '---\npatient: x\nsession_id: 7f3a\n---\n'],
    ['the same where it cannot be read', '---\npatient: x\nsession_id: 7f3a\nx: [\n---\n'],
    ['an address', '---\nclient://a\nsession://b\nx: [\n---\n'],
    ['the last of forty-two lines', `---\n${'x: 1\n'.repeat(41)}${keys}\n---\n`],
    ['another type', '---\ntype: note\nx: [\n---\n'],
  ])('%s', (_, text) => expect(isNote(text)).toBe(false));
});

test('names that a configuration adds count', () => {
  const text = '---\nFallnummer: SYN-101\nSitzung: 6\n---\n';
  const file = {
    protocol: { fields: { client: { aliases: ['fallnummer'] }, session: { aliases: ['sitzung'] } } },
  };
  const own = resolveConfig({ name: 'c', folder: '/c', file, parents: [] }).lexicon;
  expect([isNote(text), isNoteByFrontMatter(text, own)]).toEqual([false, true]);
  expect(isNoteByFrontMatter(`\n${text}`, own)).toBe(true);
});
