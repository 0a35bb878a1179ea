import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtMessages, localizedTooEarly, unlocalized, unlocalizedInManifest } from './localized.ts';
import { parseSources, readSources } from './sources.ts';

const sources = readSources();
const planted = (text: string) => parseSources({ 'client/src/planted.ts': text });

describe('messages of the client can be translated', () => {
  test('all of them', () => {
    expect(unlocalized(sources)).toEqual([]);
    expect(builtMessages(sources)).toEqual([]);
  });

  test.each([
    "const made = () => window.showInformationMessage('Nothing was found.');",
    `const made = () => \`\${count} sections missing\`;`,
    "const made = { label: 'draft' };",
    "const made = { description: isSigned ? 'signed' : undefined };",
    "const made = { label: '$(add) names' };",
    "const answer = 'Undo';",
  ])('a text that is not would be seen: %s', (text) => {
    expect(unlocalized(planted(text))).toHaveLength(1);
  });

  test.each([
    "const made = () => l10n.t('Nothing was found.');",
    "import { a } from 'some module';",
    "const made = { icon: 'circle-large', command: 'iptNotes.goTo' };",
    "if (kind === 'Some thing') run();",
    "client.error('Request failed here.', error, false);",
  ])('others are not: %s', (text) => {
    expect(unlocalized(planted(text))).toEqual([]);
  });

  test('and are whole sentences with places for what is put in', () => {
    expect(builtMessages(planted(`const made = () => l10n.t(\`\${count} sections\`);`))).toHaveLength(1);
    expect(builtMessages(planted("const made = () => l10n.t('{0} sections', count);"))).toEqual([]);
  });

  test('once a translation is loaded', () => {
    expect(localizedTooEarly(sources)).toEqual([]);
    expect(localizedTooEarly(planted("const made = l10n.t('Too early.');"))).toHaveLength(1);
  });
});

describe('texts of the manifest can be translated', () => {
  const read = (name: string) => JSON.parse(fs.readFileSync(name, 'utf8'));

  test('all of them, and none is left over', () => {
    expect(unlocalizedInManifest(read('package.json'), read('package.nls.json'))).toEqual([]);
  });

  test('one that is not would be seen', () => {
    const manifest = { contributes: { commands: [{ command: 'a.b', title: 'Do it' }] } };
    expect(unlocalizedInManifest(manifest, {})).toEqual(['contributes.commands.0.title: Do it']);
    const keyed = { contributes: { commands: [{ command: 'a.b', title: '%doIt%' }] } };
    expect(unlocalizedInManifest(keyed, {})).toEqual(['contributes.commands.0.title: no text for doIt']);
    expect(unlocalizedInManifest(keyed, { doIt: 'Do it', other: 'Other' })).toEqual(['other is not used']);
  });
});
