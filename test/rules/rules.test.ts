import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/index.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import {
  checkTexts,
  type Form,
  fixText,
  forms,
  notesIn,
  type PlacedFinding,
  statedOf,
} from './check-case.ts';
import { type Case, type Expected, readFixture } from './fixture.ts';

const root = new URL('../../', import.meta.url);
/** Where the rules of each scope have their fixtures. Those of courses are asked for once they have a folder. */
const folders = { note: 'note', directive: 'note', course: 'course' } as const;
const checked = rules
  .map((rule) => ({ rule, folder: folders[rule.scope] }))
  .filter(({ folder }) => fs.existsSync(new URL(`test/rules/${folder}`, root)));

for (const { rule, folder } of checked) {
  const place = `test/rules/${folder}/${rule.id}.md`;
  if (!fs.existsSync(new URL(place, root))) continue;
  describe(rule.id, () => {
    const cases = readFixture(fs.readFileSync(new URL(place, root), 'utf8'), place);
    for (const each of cases) {
      describe(`line ${each.line}`, () => checkCase(rule, each));
    }
    test('the fixture is complete', () => expect(gapsOf(rule, cases)).toEqual([]));
  });
}

describe('each rule has its files, and nothing else does', () => {
  const idsIn = (folder: string, ending: string) =>
    fs
      .readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(ending) && name !== 'README.md')
      .map((name) => name.slice(0, -ending.length))
      .sort();
  const idsOf = (wanted: (rule: Rule) => boolean) =>
    rules
      .filter(wanted)
      .map(({ id }) => id)
      .sort();

  test('a rule file', () => {
    expect(idsIn('server/src/core/rules/note', '.ts')).toEqual(idsOf(({ scope }) => scope !== 'course'));
    expect(idsIn('server/src/core/rules/course', '.ts')).toEqual(idsOf(({ scope }) => scope === 'course'));
  });
  test('a fixture', () => {
    const found = [...new Set(checked.map(({ folder }) => folder))].flatMap((folder) =>
      idsIn(`test/rules/${folder}`, '.md').map((id) => `${folder}/${id}`),
    );
    expect(found.sort()).toEqual(checked.map(({ rule, folder }) => `${folder}/${rule.id}`).sort());
  });
  test('a page', () => {
    expect(idsIn('docs/rules', '.md')).toEqual(idsOf(() => true));
  });
});

const everyForm = Object.keys(forms) as Form[];

function checkCase(rule: Rule, each: Case): void {
  const title = `${each.kind}: ${each.title}`;
  const check = (form: Form) => {
    const { texts, marks } = notesIn(each.notes, form);
    const all = checkTexts(texts, each);
    return { texts, marks, all, found: all.filter(({ finding }) => finding.rule === rule.id) };
  };

  test.each(everyForm)(`${title}, findings (%s)`, (form) => {
    const { marks, all, found } = check(form);
    const expected = marks.map(({ path, span }, index) => {
      return { path, ...span, ...(each.expect[index] ?? each.expect[0]) } as Comparable;
    });
    expect(found.map(comparable).sort(byPlace)).toEqual(expected.sort(byPlace));
    expect(all.map(({ finding }) => finding.rule)).toEqual(expect.arrayContaining([...each.instead]));
  });

  test(`${title}, fixes`, () => {
    for (const form of everyForm) {
      for (const note of notesIn(each.notes, form).texts) {
        const fixed = fixText(note, each, ({ rule: id }) => id === rule.id);
        expect(fixed, form).toBe(each.fixed === undefined ? note.text : forms[form](each.fixed));
        const throughout = fixText(note, each);
        expect(fixText({ ...note, text: throughout }, each), form).toBe(throughout);
      }
    }
  });

  for (const suggested of each.suggested) {
    test(`${title}, suggested: ${suggested.title}`, () => {
      for (const form of ['LF', 'CRLF'] as const) {
        const { texts, found } = check(form);
        const offered = found.flatMap(({ path, suggestions }) =>
          suggestions.map(({ title: name, edits }) => ({ path, name, edits })),
        );
        const chosen = offered.find(({ name }) => name === suggested.title);
        expect(offered.map(({ name }) => name)).toContain(suggested.title);
        const before = texts.find(({ path }) => path === chosen?.path)?.text;
        expect(applyEdits(before ?? '', chosen?.edits ?? []), form).toBe(forms[form](suggested.text));
      }
    });
  }
}

type Comparable = Expected & Span & { readonly path: string };

function comparable(found: PlacedFinding): Comparable {
  return { path: found.path, ...found.span, ...statedOf(found) };
}

function byPlace(a: Comparable, b: Comparable): number {
  const key = ({ path, start, end, subject }: Comparable) =>
    [path, String(start).padStart(8), String(end).padStart(8), subject].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function isOnDraft({ notes }: Case): boolean {
  return notes.some(({ marked }) => marked.includes('\nstatus: draft\n'));
}

/** What a fixture leaves untested. */
function gapsOf(rule: Rule, cases: readonly Case[]): string[] {
  const found = cases.flatMap((each) =>
    checkTexts(notesIn(each.notes, 'LF').texts, each).filter(({ finding }) => finding.rule === rule.id),
  );
  const { fix, messages, relaxedInDrafts } = rule.meta;
  const offersSuggestions = found.some(({ suggestions }) => suggestions.length > 0);
  const need = (is: boolean, gap: string) => (is ? [] : [gap]);
  const has = (is: (finding: PlacedFinding['finding']) => boolean) =>
    found.some(({ finding }) => is(finding));
  return [
    ...need(
      cases.some(({ kind }) => kind === 'bad'),
      'no bad block',
    ),
    ...need(
      cases.some(({ kind }) => kind === 'ok'),
      'no ok block',
    ),
    ...Object.keys(messages).flatMap((id) =>
      need(
        has(({ message }) => message === id),
        `no message “${id}”`,
      ),
    ),
    ...need(
      (fix === 'safe') === cases.some(({ fixed }) => fixed !== undefined),
      'fixed blocks and meta.fix differ',
    ),
    ...need((fix === 'safe') === has((each) => each.fix !== undefined), 'fixes and meta.fix differ'),
    ...need(
      offersSuggestions === cases.some(({ suggested }) => suggested.length > 0),
      'suggested blocks and suggestions differ',
    ),
    // Where a change would not keep every word, a rule with a safe fix suggests it.
    ...need(
      fix === 'safe' || (fix === 'suggestion') === offersSuggestions,
      'suggestions and meta.fix differ',
    ),
    ...need(!relaxedInDrafts || cases.some(isOnDraft), 'no draft'),
    ...Object.keys(rule.options).flatMap((option) =>
      need(
        cases.some(({ config }) => JSON.stringify(config?.rules?.[rule.id] ?? '').includes(`"${option}"`)),
        `option “${option}” is never set`,
      ),
    ),
  ];
}
