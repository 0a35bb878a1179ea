import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../server/src/core/index.ts';

/** What is wrong with a text, each with the stretch that it is said of. */
function problemsOf(text: string): string[] {
  const lines = text.split('\n');
  return parseConfig(text).problems.map(({ position, end, message }) => {
    const line = lines[position.line] ?? '';
    const stretch = line.slice(position.character, end.line === position.line ? end.character : line.length);
    return `${position.line + 1}:${position.character + 1} ${stretch} | ${message}`;
  });
}

test('the example of the documentation is in form', () => {
  const text = `{
    // a service's own
    "extends": ["ipt:supervision", "./clinic.jsonc"],
    "include": ["sessions/**/*.md"], "exclude": ["archive/**"],
    "protocol": {
      "language": "en", "order": true,
      "sections": { "risk": { "required": true }, "genogram": { "title": "Genogram", "aliases": ["Family tree"] } },
      "fields": { "clinic": { "type": "string", "required": true } },
      "problemAreas": { "lost-healthy-self": { "title": "Grief for the lost healthy self", "aliases": [] } },
      "tags": ["genogram"], "codes": { "client": "^C\\\\d{4}$" },
    },
    "rules": { "missing-section": "error", "unsigned": ["warning", { "days": 3 }], "wording": "info" },
    "overrides": [{ "files": ["groups/**"], "when": { "format": "group" }, "rules": { "group-size": "off" } }],
  }`;
  expect(problemsOf(text)).toEqual([]);
  expect(parseConfig(text).file.protocol?.codes?.client).toBe('^C\\d{4}$');
});

describe('unknown keys', () => {
  test.each([
    ['{ "rulez": {} }', '1:3 "rulez" | Unknown key “rulez”. Did you mean “rules”?'],
    [
      '{ "x": 1 }',
      '1:3 "x" | Unknown key “x”. Known here: $schema, extends, include, exclude, drafts, checkFrom, protocol, newNote, rules, overrides.',
    ],
    ['{ "rules": { "unsignd": "off" } }', '1:14 "unsignd" | Unknown key “unsignd”. Did you mean “unsigned”?'],
    ['{ "rules": { "handwriting": "off" } }', '1:14 "handwriting" | Unknown key “handwriting”.'],
    [
      '{ "rules": { "unsigned": ["info", { "day": 3 }] } }',
      '1:37 "day" | Unknown key “day”. Known here: days, from.',
    ],
    [
      '{ "protocol": { "sections": { "plan": { "titel": "Plan" } } } }',
      '1:41 "titel" | Unknown key “titel”. Did you mean “title”?',
    ],
    ['{ "overrides": [{}, { "rule": {} }] }', '1:23 "rule" | Unknown key “rule”. Did you mean “rules”?'],
    [
      '{ "protocol": { "fields": { "clinic": { "typ": "string" } } } }',
      '1:41 "typ" | Unknown key “typ”. Known here: type, values, aliases, required, expected, description.',
    ],
    [
      '{ "rules": { "wording": ["info", { "terms": [{ "term": "x", "insted": "y" }] }] } }',
      '1:61 "insted" | Unknown key “insted”. Did you mean “instead”?',
    ],
    [
      '{ "protocol": { "a/b~c": 1 } }',
      expect.stringMatching(/^1:17 "a\/b~c" \| Unknown key “a\/b~c”\. Known here: /),
    ],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('values', () => {
  test.each([
    ['[]', '1:1 [] | The configuration must be an object in braces.'],
    ['null', '1:1 null | The configuration must be an object in braces.'],
    ['{ "include": "a" }', '1:14 "a" | “include” must be a list of texts in brackets.'],
    ['{ "include": [1] }', '1:15 1 | An entry of “include” must be a text.'],
    [
      '{ "rules": { "unsigned": ["high", { "days": 1 }] } }',
      '1:27 "high" | An entry of “unsigned” must be one of error, warning, info, hint, off.',
    ],
    [
      '{ "rules": { "unsigned": ["info", { "days": 1 }, 2] } }',
      '1:50 2 | An entry of “unsigned” is one too many.',
    ],
    [
      '{ "rules": { "wording": ["info", { "terms": [{ "term": "x" }] }] } }',
      '1:46 { "term": "x" } | An entry of “terms” lacks “instead”.',
    ],
    ['{ "drafts": "no" }', '1:13 "no" | “drafts” must be one of skip, relax, check.'],
    ['{ "protocol": { "order": "yes" } }', '1:26 "yes" | “order” must be true or false.'],
    [
      '{ "rules": { "unsigned": "high" } }',
      '1:26 "high" | “unsigned” must be one of error, warning, info, hint, off, or [severity, {options}].',
    ],
    [
      '{ "rules": { "section-order": "high" } }',
      '1:31 "high" | “section-order” must be one of error, warning, info, hint, off, or [severity, {options}].',
    ],
    [
      '{ "rules": { "unsigned": ["info", { "days": -1 }] } }',
      '1:45 -1 | “days” must be a whole number from 0 on.',
    ],
    [
      '{ "protocol": { "codes": { "client": "C" } } }',
      '1:38 "C" | “client” must be a regular expression over the whole code, from ^ to $.',
    ],
    [
      '{ "protocol": { "codes": { "client": "^(C$" } } }',
      '1:38 "^(C$" | “client” must be a regular expression over the whole code, from ^ to $.',
    ],
    [
      '{ "protocol": { "privacy": { "allow": ["Dr Okafor"] } } }',
      '1:40 "Dr Okafor" | An entry of “allow” must be a telephone number, a site such as example.org/help, or a mail address.',
    ],
    [
      '{ "protocol": { "privacy": { "allow": "116 123" } } }',
      '1:39 "116 123" | “allow” must be a list of texts in brackets.',
    ],
    ...[
      '/{code}/s{session}.md',
      '../s{session}.md',
      'a/../s{session}.md',
      '{session}/note.md',
      '{code}/s.md',
      's{number}.md',
    ].map((path): [string, string] => [
      `{ "newNote": { "path": "${path}" } }`,
      `1:24 "${path}" | “path” must be a relative path to a Markdown file with {session} or {date} in its name, such as {code}/s{session}.ipt.md; {code} and {episode} may be in it too.`,
    ]),
    ['{ "overrides": {} }', '1:16 {} | “overrides” must be a list of overrides in brackets.'],
    [
      '{ "extends": 1 }',
      '1:14 1 | “extends” must be a profile such as ipt:standard, a relative path, or a list of these.',
    ],
    ['{ "extends": ["ipt:student", ""] }', '1:30 "" | An entry of “extends” must be a text.'],
    ['{ "overrides": [{ "when": { "format": [] } }] }', '1:39 [] | “format” must be a single value.'],
    [
      '{ "protocol": { "measures": { "phq9": { "safetyItem": { "item": 0, "max": 3 } } } } }',
      '1:65 0 | “item” must be a whole number.',
    ],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('each entry that is too many, and what is lacking beside an unknown key', () => {
    expect(problemsOf('{ "rules": { "unsigned": ["info", {}, 2, 3] } }')).toEqual([
      '1:39 2 | An entry of “unsigned” is one too many.',
      '1:42 3 | An entry of “unsigned” is one too many.',
    ]);
    expect(
      problemsOf('{ "rules": { "wording": ["info", { "terms": [{ "term": "x", "note": "y" }] }] } }'),
    ).toEqual([
      '1:46 { "term": "x", "note": "y" } | An entry of “terms” lacks “instead”.',
      '1:61 "note" | Unknown key “note”. Known here: term, instead.',
    ]);
  });

  test('one problem for each place, all of them', () => {
    expect(problemsOf('{\n  "drafts": 1,\n  "rulez": {},\n  "rules": { "wording": 2 }\n}')).toEqual([
      expect.stringMatching(/^2:13 1 \| /),
      expect.stringMatching(/^3:3 "rulez" \| /),
      expect.stringMatching(/^4:25 2 \| /),
    ]);
  });
});

describe('what is no JSON', () => {
  test.each([
    ['', '1:1  | This is not JSON (value expected).'],
    ['{ "rules": }', '1:12 } | This is not JSON (value expected).'],
    ['{ rules: {} }', '1:3 rules | This is not JSON (invalid symbol).'],
    ['{\n  "include": ["a" "b"]\n}', '2:19 "b" | This is not JSON (comma expected).'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
    expect(parseConfig(text).file).toEqual({});
  });
});

test('the place of a parent is that of its entry', () => {
  const { placeOfParent } = parseConfig('{ "extends": ["ipt:student", "./a.jsonc"] }');
  expect(placeOfParent('./a.jsonc')).toEqual({
    position: { line: 0, character: 29 },
    end: { line: 0, character: 40 },
  });
  const { placeOfParent: single } = parseConfig('{ "extends": "./a.jsonc" }');
  expect(single('./a.jsonc').position).toEqual({ line: 0, character: 13 });
});
