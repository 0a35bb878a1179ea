import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { capable, type LanguageClient, positionOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

/** What would be fetched by anyone who looks at a hover, were it read as Markdown. */
const image = '![x](https://a.example/p.png)';
const words = `${image} <img src="https://a.example/p.png"> https://a.example \`${image}\``;

const configuration = {
  protocol: {
    sections: { genogram: { title: `Genogram ${words}`, aliases: ['Family tree'] } },
    fields: { clinic: { values: ['north', words], description: words } },
    problemAreas: { 'lost-self': { title: words, aliases: [] } },
    measures: { mood: { title: words, min: 0, max: 9, bands: [{ from: 5, label: words }] } },
  },
};
const note = wholeNote
  .replace('problem_area: grief', 'problem_area: lost-self\nclinic: north\nmeasures: {mood: 6}')
  .concat('\n## Family tree\n\nDrawn. #lost-self\n');

async function opened(): Promise<{ client: LanguageClient; uri: string }> {
  const folder = folderWith({ 's08.ipt.md': note, '.ipt-notes.jsonc': JSON.stringify(configuration) });
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  const uri = folder.uriOf('s08.ipt.md');
  await client.open(uri, note);
  return { client, uri };
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

function expectHarmless({ kind, value }: MarkupContent): void {
  expect(kind).toBe('markdown');
  const plain = ['root', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode'];
  expect(typesIn(fromMarkdown(value)).filter((type) => !plain.includes(type))).toEqual([]);
  // Some editors make links of bare addresses.
  expect(value.replaceAll(/`[^`]*`/g, '')).not.toContain('https://');
}

describe('the words of a configuration', () => {
  it.each(['Family tree', 'clinic', 'north', 'lost-self\nclinic', 'mood', '#lost-self'])(
    'are nothing but words in the hover on %j',
    async (place) => {
      const { client, uri } = await opened();
      const hover = await client.request<Hover | null>(
        'textDocument/hover',
        client.at(uri, positionOf(note, place)),
      );
      if (!hover) throw new Error('There is no hover');
      const contents = hover.contents as MarkupContent;
      expect(contents.value).toContain('a.example');
      expectHarmless(contents);
    },
  );

  it('are nothing but words beside what is offered', async () => {
    const { client, uri } = await opened();
    let documented = 0;
    for (const [text, place] of [
      ['\n#', '\n## Family tree'],
      ['\nclinic: ', 'clinic: north'],
    ] as const) {
      const typed = note.replace(place, text);
      await client.change(uri, { text: typed });
      for (const { documentation } of await client.complete(uri, positionOf(typed, text, 'end'))) {
        if (!documentation) continue;
        documented++;
        expectHarmless(documentation as MarkupContent);
      }
    }
    expect(documented).toBeGreaterThan(5);
  });
});
