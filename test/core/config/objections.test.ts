import { describe, expect, test } from 'vitest';
import { objectionsUnder, parseConfig, profileOf } from '../../../server/src/core/index.ts';

/** What is wrong with a configuration that extends others, each with the stretch that it is said of. */
function problemsOf(text: string, ...parents: string[]): string[] {
  const parsed = parseConfig(text);
  const trees = parents.map((parent) =>
    profileOf(parent) ? parent : { name: 'p', folder: '/', file: parseConfig(parent).file, parents: [] },
  );
  const tree = { name: '.ipt-notes.jsonc', folder: '/', file: parsed.file, parents: trees };
  const problems = [...parsed.problems, ...parsed.placed(objectionsUnder(tree, parsed.doubts))];
  return problems.map(({ position, end, message }) => {
    return `${text.split('\n')[position.line]?.slice(position.character, end.character)} | ${message}`;
  });
}

describe('what would silently do nothing is an error at its place', () => {
  test.each([
    [
      '{ "overrides": [{ "when": { "formt": "group" }, "rules": {} }] }',
      '"formt" | No field is called “formt”. Did you mean “format”?',
    ],
    [
      '{ "overrides": [{ "when": { "format": "grup" }, "rules": {} }] }',
      '"grup" | “format” never has this value. It is one of individual, group, couples.',
    ],
    [
      '{ "overrides": [{ "when": { "phase": "thrid" }, "rules": {} }] }',
      '"thrid" | “phase” never has this value. It is one of initial, middle, termination, maintenance.',
    ],
    [
      '{ "overrides": [{ "when": { "session": "four" }, "rules": {} }] }',
      '"four" | “session” never has this value.',
    ],
    ['{ "overrides": [{ "when": { "measures": 4 }, "rules": {} }] }', '4 | “measures” never has this value.'],
    [
      '{ "protocol": { "sections": { "reveiw": { "required": true } } } }',
      '"reveiw" | No section is called “reveiw”. Did you mean “review”?',
    ],
    [
      '{ "protocol": { "sections": { "genogram": { "required": true } } } }',
      '"genogram" | No section is called “genogram”. To add one, give it a “title”.',
    ],
    [
      '{ "protocol": { "sections": { "plan": { "after": "explration" } } } }',
      '"explration" | No section is called “explration”. Did you mean “exploration”?',
    ],
    [
      '{ "protocol": { "sections": { "plan": { "after": "plan" } } } }',
      '"plan" | A section cannot come after itself.',
    ],
    [
      '{ "protocol": { "measures": { "own": { "title": "Own", "min": 5, "max": 1 } } } }',
      '1 | The lowest total of “own” is 5, and the highest 1: no total fits.',
    ],
    [
      '{ "protocol": { "measures": { "phq9": { "min": 30 } } } }',
      '30 | The lowest total of “phq9” is 30, and the highest 27: no total fits.',
    ],
    [
      '{ "include": ["/notes/**"] }',
      '"/notes/**" | This glob begins with “/”; globs are relative to the folder of this file.',
    ],
    ['{ "exclude": ["old\\\\notes"] }', '"old\\\\notes" | This glob holds “\\”; write “/” between folders.'],
    ['{ "exclude": ["notes/[ab"] }', '"notes/[ab" | This glob holds “[” and no “]” after it.'],
    ['{ "exclude": ["notes/{a,b"] }', '"notes/{a,b" | This glob holds “{” and no “}” after it.'],
    ['{ "exclude": ["!"] }', '"!" | This glob names nothing; write one such as archive/**.'],
    [
      '{ "exclude": ["../other/**"] }',
      '"../other/**" | This glob leaves the folder of this file, and only files below it are looked at.',
    ],
    [
      '{ "overrides": [{ "files": ["/a"], "rules": {} }] }',
      '"/a" | This glob begins with “/”; globs are relative to the folder of this file.',
    ],
    [
      '{ "drafts": "skip", "drafts": "check" }',
      '"drafts" | “drafts” is given twice, and only one of the two would count. Keep one.',
    ],
    [
      '{ "rules": { "wording": "off", "wording": "info" } }',
      '"wording" | “wording” is given twice, and only one of the two would count. Keep one.',
    ],
    [
      '{ "protocol": { "codes": { "member": "^.{1,9}$" } } }',
      '"^.{1,9}$" | “member” admits spaces, and so prose; use a class such as [A-Z].',
    ],
    [
      '{ "protocol": { "codes": { "client": "^(A+)+$" } } }',
      '"^(A+)+$" | “client” admits codes of any length; put a bound such as {1,8} in the place of + and *.',
    ],
    ['{ "checkFrom": "2025-02-30" }', '"2025-02-30" | “checkFrom” must be a date that exists.'],
    ['{ "checkFrom": "1 March" }', '"1 March" | “checkFrom” must be a date, written YYYY-MM-DD.'],
    [
      '{ "rules": { "unsigned": ["warning", { "from": "2025-13-01" }] } }',
      '"2025-13-01" | “from” must be a date that exists.',
    ],
    [
      '{ "overrides": [{ "rules": { "section-order": ["info", { "from": "2025-13-01" }] } }] }',
      '"2025-13-01" | “from” must be a date that exists.',
    ],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('and an unknown key hides none of it', () => {
    expect(problemsOf('{ "ruels": {}, "exclude": ["/a"] }')).toEqual([
      '"ruels" | Unknown key “ruels”. Did you mean “rules”?',
      '"/a" | This glob begins with “/”; globs are relative to the folder of this file.',
    ]);
  });
});

describe('one mistake hides no other', () => {
  test.each([
    [
      'a wrong value, one in a list and what has no effect',
      '{ "drafts": 3, "overrides": [3, { "when": { "formt": "x" }, "rules": {} }], "include": [4, "/x"] }',
      [
        '3 | “drafts” must be one of skip, relax, check.',
        '3 | An entry of “overrides” must be an object in braces.',
        '4 | An entry of “include” must be a text.',
        '"/x" | This glob begins with “/”; globs are relative to the folder of this file.',
        '"formt" | No field is called “formt”. Did you mean “format”?',
      ],
    ],
    [
      'an unknown key, beside what has no effect',
      '{ "protocl": {}, "protocol": { "sections": { "nosuch": { "requird": true } }, "measures": { "phq9": { "max": -1, "x": 3 } } } }',
      [
        '"protocl" | Unknown key “protocl”. Did you mean “protocol”?',
        '"requird" | Unknown key “requird”. Did you mean “required”?',
        expect.stringContaining('Unknown key “x”.'),
        '"nosuch" | No section is called “nosuch”. To add one, give it a “title”.',
        '-1 | The lowest total of “phq9” is 0, and the highest -1: no total fits.',
      ],
    ],
    [
      'a key given twice',
      '{ "drafts": "skip", "drafts": "check", "overrides": [{ "when": { "formt": "x" } }] }',
      [
        '"drafts" | “drafts” is given twice, and only one of the two would count. Keep one.',
        '"formt" | No field is called “formt”. Did you mean “format”?',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('what follows from a mistake alone is no second one', () => {
  test.each([
    [
      'a section whose title has a slip in its key',
      '{ "protocol": { "sections": { "gen": { "titel": "Genogram" }, "plan": { "after": "gen" } } } }',
      1,
    ],
    [
      'a section that is no object',
      '{ "protocol": { "sections": { "gen": 3, "plan": { "after": "gen" } } } }',
      1,
    ],
    [
      'a field below a key with a slip',
      '{ "protocl": { "fields": { "clinic": { "values": ["n"] } } }, "overrides": [{ "when": { "clinic": "n" } }] }',
      1,
    ],
    [
      'a value below a key with a slip',
      '{ "protocol": { "fields": { "setting": { "vales": ["garden"] } } }, "overrides": [{ "when": { "setting": "garden" } }] }',
      1,
    ],
    ['a bound that is no number', '{ "protocol": { "measures": { "phq9": { "min": "0", "max": -1 } } } }', 1],
    [
      'what a file would add that is named under a key with a slip',
      '{ "extend": "./base.jsonc", "overrides": [{ "when": { "clinic": "n" } }] }',
      1,
    ],
    ['a list in place of the whole', '[{ "drafts": 3 }]', 1],
  ])('%s', (_, text, count) => {
    expect(problemsOf(text)).toHaveLength(count);
  });
});

describe('what has an effect is none', () => {
  test.each([
    '{ "overrides": [{ "when": { "Format": "GROUP" }, "rules": {} }] }',
    '{ "overrides": [{ "when": { "phase": "ending", "session": 4, "synthetic": true }, "rules": {} }] }',
    '{ "overrides": [{ "when": { "problem_area": "grief" }, "rules": {} }] }',
    '{ "protocol": { "sections": { "a": { "title": "A" }, "plan": { "after": "a" } } } }',
    '{ "protocol": { "fields": { "clinic": {} } }, "overrides": [{ "when": { "clinic": "north" }, "rules": {} }] }',
    '{ "include": ["**/*.md", "a/[ab]*.md", "b/{c,d}.md", "!x.md", "./c", "(old)/*.md"] }',
    '{ "checkFrom": "2025-03-01", "rules": { "section-order": ["info", { "from": "2025-03-02" }] } }',
  ])('%s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('with what is added by the files that it extends', () => {
    const base = '{ "protocol": { "sections": { "a": { "title": "A" } }, "fields": { "clinic": {} } } }';
    const text =
      '{ "protocol": { "sections": { "a": { "required": true } } }, "overrides": [{ "when": { "clinic": "n" } }] }';
    expect(problemsOf(text, base, 'ipt:student')).toEqual([]);
    expect(problemsOf(text)).toHaveLength(2);
  });
});

describe('brackets nested beyond all settings', () => {
  test.each(['[', '{"a":', '[{"a":'])('of %s', (opening) => {
    const problems = problemsOf(opening.repeat(100_000));
    expect(problems).toEqual([expect.stringContaining('This bracket is nested too deeply.')]);
  });

  test('are those of the text alone', () => {
    const text = `{ // ${'['.repeat(100)}\n "exclude": ["${'{}'.repeat(100)}", "\\"[[["] }`;
    expect(problemsOf(text).join()).not.toContain('nested');
  });
});
