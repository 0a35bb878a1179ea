import fs from 'node:fs';
// Not through the core’s door, which no one else needs for this.
import { sharedParts } from '../../server/src/core/config/schema.ts';
import { configSchema, rules } from '../../server/src/core/index.ts';
import { readFixture } from '../../test/rules/fixture.ts';
import type { Generated } from './differences.ts';
import { everydayWordsFile } from './everyday-words.ts';
import { exampleFilesFile } from './example-files.ts';
import { fieldTable, valueTable } from './field-tables.ts';
import { frontMatterKeysFile } from './front-matter-keys.ts';
import { injectionGrammar } from './grammar.ts';
import { fillMarkers } from './markers.ts';
import { measureTable } from './measure-table.ts';
import { messageBundle } from './message-bundle.ts';
import { ordinaryWordsFile } from './ordinary-words.ts';
import { rulePage } from './rule-page.ts';
import { catalogue, profileTable, ruleTable } from './rule-tables.ts';
import { schemaCheck } from './schema-check.ts';
import { schemaFile } from './schema-file.ts';
import { areaTable, sectionTable, tagTable } from './section-tables.ts';
import { settingTable } from './setting-table.ts';
import { snippetFile } from './snippet-file.ts';
import { suggestionSchema } from './suggestion-schema.ts';
import { wordBeginningsFile } from './word-beginnings.ts';
import { wordPage } from './word-page.ts';

/**
 * Everything that is printed from the core, the client's messages and the fixtures.
 * @param root the repository, ending in `/`; pages that are written by hand in part, and the fixtures, are read from it.
 */
export async function generate(root: string): Promise<Generated[]> {
  const filled = (path: string, parts: Parameters<typeof fillMarkers>[1]): Generated => ({
    path,
    text: fillMarkers(fs.readFileSync(root + path, 'utf8'), parts),
  });
  const schema = schemaFile(configSchema(), sharedParts());
  return [
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule, casesOf(root, rule)) })),
    { path: 'docs/rules/README.md', text: catalogue() },
    { path: 'docs/words.md', text: wordPage() },
    filled('README.md', { rules: ruleTable(), profiles: profileTable() }),
    filled('docs/configuration.md', { settings: settingTable() }),
    filled('docs/front-matter.md', {
      fields: fieldTable(),
      values: valueTable(),
      measures: measureTable(),
    }),
    filled('docs/note-format.md', { sections: sectionTable(), areas: areaTable(), tags: tagTable() }),
    { path: 'client/src/first-hour/example-files.ts', text: exampleFilesFile(root) },
    { path: 'client/src/note/front-matter-keys.ts', text: frontMatterKeysFile() },
    { path: 'l10n/bundle.l10n.json', text: json(await messageBundle(root)) },
    { path: 'schemas/ipt-notes.schema.json', text: json(schema) },
    { path: 'schemas/ipt-notes.suggestions.json', text: json(suggestionSchema(schema)) },
    schemaCheck(),
    { path: 'snippets/ipt-notes.json', text: json(snippetFile()) },
    { path: 'server/src/core/text/ordinary-words.ts', text: ordinaryWordsFile(root) },
    { path: 'server/src/core/privacy/everyday-words.ts', text: everydayWordsFile(root) },
    { path: 'server/src/core/text/word-beginnings.ts', text: wordBeginningsFile(root) },
    { path: 'syntaxes/ipt-notes.injection.tmLanguage.json', text: json(injectionGrammar()) },
  ];
}

/** The cases of a rule's fixture; none where it has no fixture. */
function casesOf(root: string, { id, scope }: (typeof rules)[number]) {
  const place = `test/rules/${scope === 'course' ? 'course' : 'note'}/${id}.md`;
  return fs.existsSync(root + place) ? readFixture(fs.readFileSync(root + place, 'utf8'), place) : [];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
