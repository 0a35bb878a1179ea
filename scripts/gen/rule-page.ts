import {
  defaultSeverity,
  fixKinds,
  formatDay,
  profileNames,
  profiles,
  summaryOfRule,
} from '../../server/src/core/index.ts';
import { type Rule, rules } from '../../server/src/core/rules/index.ts';
import type { OptionSpecs } from '../../server/src/core/rules/options.ts';
import type { Case } from '../../test/rules/fixture.ts';
import { exampleOf, fencedText } from './example.ts';
import { tableRow } from './rule-tables.ts';

/**
 * The page of a rule, from what it says of itself and from the cases of its fixture: what it looks at, a bad and a good
 * example, why, the two ways out, and then all that must be known of it.
 */
export function rulePage(rule: Rule, cases: readonly Case[]): string {
  const { id, meta } = rule;
  const parts = [
    `<!-- Printed by "npm run gen" from the rule and its fixture. -->`,
    `# ${meta.title}`,
    `\`${id}\``,
    summaryOfRule(rule),
    ...examplesOf(rule, cases),
    '## Why',
    meta.why,
    '## Two ways out',
    `**Correct it.** ${waysToCorrect[meta.fix ?? 'none']}`,
    `**Leave it, with a reason.** Choose *Ignore “${id}” here, with a reason* from the same menu, or write it above the block or at the end of the section:`,
    fencedText(`<!-- ipt-ignore ${id}: [state the reason] -->\n`, 'markdown'),
    'For the whole note it is `ipt-ignore-file`. In a signed note it goes into an addendum. For all notes the rule can be switched off, or given another severity, in `.ipt-notes.jsonc`:',
    fencedText(`{ "rules": { "${id}": "off" } }\n`, 'jsonc'),
    '## In detail',
    factsOf(rule, cases),
    ...optionsOf(rule),
    ...(meta.notes ? ['### How it is read', list(meta.notes)] : []),
    ...otherCases(cases),
    ...relatedTo(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The version that brought all rules that name none. */
const FIRST_VERSION = '0.1.0';

/** How someone gets at the fix; a finding of the rule may come without one. */
const waysToCorrect = {
  none: 'Only you know what is right here: change the note itself.',
  suggestion:
    'Where something can be proposed it is at the lightbulb (Ctrl+. or ⌘.), for you to choose; else change the note itself.',
  safe: 'Where the fix keeps every word it is at the lightbulb (Ctrl+. or ⌘.), in *Fix All* and in `ipt-notes lint --fix`; else it is only offered.',
} as const;

function factsOf({ id, meta }: Rule, cases: readonly Case[]): string {
  const severity =
    meta.severity === 'off'
      ? `off; ${defaultSeverity(meta)} once it is switched on`
      : usualSeverities(meta.severity, cases);
  const named = profileNames.flatMap((name) => {
    const entry = profiles[name].rules[id];
    if (entry === undefined) return [];
    return [`${typeof entry === 'string' ? entry : entry[0]} in \`ipt:${name}\``];
  });
  return [
    tableRow(['', '']),
    tableRow(['---', '---']),
    tableRow(['Severity', [severity, ...named].join('; ')]),
    tableRow(['In drafts', meta.relaxedInDrafts ? 'hint' : 'the same']),
    tableRow(['Cancelled and no-show notes', meta.runsOnStubs ? 'checked' : 'not checked']),
    tableRow(['Fix', fixKinds[meta.fix ?? 'none']]),
    tableRow(['Since', meta.since ?? FIRST_VERSION]),
  ].join('\n');
}

/** The severity of the catalogue, and any other that the rule gives to plain cases. */
function usualSeverities(severity: string, cases: readonly Case[]): string {
  const plain = cases.filter(({ profile, config }) => profile === undefined && config === undefined);
  const given = plain.flatMap(({ expect }) => expect.map((each) => each.severity));
  const others = new Set(given.filter((each) => each !== severity && each !== 'hint'));
  return [severity, ...others].join(' or ');
}

function optionsOf({ id, meta, options }: Rule): string[] {
  const rows = Object.entries(options).map(([name, option]) =>
    tableRow([
      `\`${name}\``,
      option.type === 'terms' ? 'see below' : String(option.default),
      option.description,
    ]),
  );
  if (rows.length === 0) return [];
  const terms = Object.values(options).flatMap((option) =>
    option.type === 'terms' ? [list(option.default.map(({ term, instead }) => `${term}: ${instead}`))] : [],
  );
  const table = [tableRow(['option', 'default', 'meaning']), tableRow(['---', '---', '---']), ...rows].join(
    '\n',
  );
  return [
    '### Options',
    table,
    ...terms,
    'For example:',
    exampleOfOptions(id, defaultSeverity(meta), options),
  ];
}

/** A configuration that gives all options another value. */
function exampleOfOptions(id: string, severity: string, options: OptionSpecs): string {
  const values = Object.entries(options).map(([name, option]) => [
    name,
    option.type === 'integer' ? 2 * option.default : option.default.slice(0, 1),
  ]);
  const entry = [severity, { ...Object.fromEntries(values), from: '2026-01-01' }];
  return fencedText(
    `{ "rules": { "${id}": ${JSON.stringify(entry, undefined, 1).replace(/\s+/g, ' ')} } }\n`,
    'jsonc',
  );
}

/** Links to the rules that this one names, or that name this one. */
function relatedTo({ id, meta }: Rule): string[] {
  const names = (of: Rule['meta'], other: string) =>
    [of.why, ...(of.notes ?? [])].some((text) => text.includes(`\`${other}\``));
  const related = rules.filter((each) => each.id !== id && (names(meta, each.id) || names(each.meta, id)));
  if (related.length === 0) return [];
  return ['## Related rules', list(related.map((each) => `[${each.meta.title}](${each.id}.md)`))];
}

/** One bad example and one good one: the same after its fix, where that needs no words of a person. */
function examplesOf(rule: Rule, cases: readonly Case[]): string[] {
  const bad = cases.find(({ kind }) => kind === 'bad');
  const ok = cases.find(({ kind }) => kind === 'ok');
  if (!bad || !ok) return [];
  const corrected = correctedText(bad);
  const good =
    corrected === undefined
      ? [`${ok.title}.${circumstances(ok)}`, exampleOf(rule.id, ok)]
      : ['the same, corrected.', fencedText(corrected, 'markdown')];
  const [title, ...example] = good;
  return [
    '## Examples',
    `**Incorrect**: ${bad.title}.${circumstances(bad)}`,
    exampleOf(rule.id, bad),
    `**Correct**: ${title}`,
    ...example,
  ];
}

/** What the fix makes of a case, or the first suggestion that leaves no prompt. */
function correctedText({ fixed, suggested }: Case): string | undefined {
  return fixed ?? suggested.map(({ text }) => text).find((text) => !/\[[a-z]+ the /.test(text));
}

/** The titles of all other cases. */
function otherCases(cases: readonly Case[]): string[] {
  const titlesOf = (kind: Case['kind'], from: number) =>
    cases
      .filter((each) => each.kind === kind)
      .slice(from)
      .map(({ title }) => title);
  const first = cases.find(({ kind }) => kind === 'bad');
  const bad = titlesOf('bad', 1);
  const ok = titlesOf('ok', first && correctedText(first) !== undefined ? 0 : 1);
  return [
    ...(bad.length > 0 ? ['Incorrect as well:', list(bad)] : []),
    ...(ok.length > 0 ? ['Correct as well:', list(ok)] : []),
  ];
}

/** Under what circumstances an example is checked, where that matters. */
function circumstances({ notes, today, profile, config }: Case): string {
  const hasDay = notes.some(({ marked }) => /^(?:date|signed):/m.test(marked));
  return [
    hasDay ? ` Today is ${formatDay(today)}.` : '',
    profile ? ` The profile is \`${profile}\`.` : '',
    config ? ` Configured: \`${JSON.stringify(config)}\`.` : '',
  ].join('');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
