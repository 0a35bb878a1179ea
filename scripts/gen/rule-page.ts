import { defaultSeverity, fixKinds, formatDay, profileNames, profiles } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/index.ts';
import type { OptionSpecs } from '../../server/src/core/rules/options.ts';
import type { Case } from '../../test/rules/fixture.ts';
import { exampleOf, fencedText } from './example.ts';
import { tableRow } from './rule-tables.ts';

/** The page of a rule, from what it says of itself and from the cases of its fixture. */
export function rulePage(rule: Rule, cases: readonly Case[]): string {
  const { id, meta, options } = rule;
  const parts = [
    `<!-- Printed by "npm run gen" from the rule and its fixture. -->`,
    `# ${meta.title}`,
    `\`${id}\``,
    meta.summary,
    meta.why,
    factsOf(rule, cases),
    ...optionsOf(options),
    ...(meta.notes ? ['## How it is read', list(meta.notes)] : []),
    ...examplesOf(rule, cases),
    '## Where it does not apply',
    `Silence it with a reason, above the block or at the end of the section that it is about:`,
    fencedText(`<!-- ipt-ignore ${id}: [state the reason] -->\n`, 'markdown'),
    'or for the whole file with `ipt-ignore-file`. In `.ipt-notes.jsonc` it can be switched off or given another severity:',
    fencedText(`{ "rules": { "${id}": "off" } }\n`, 'jsonc'),
  ];
  return `${parts.join('\n\n')}\n`;
}

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
  ].join('\n');
}

/** The severity of the catalogue, and any other that the rule gives to plain cases. */
function usualSeverities(severity: string, cases: readonly Case[]): string {
  const plain = cases.filter(({ profile, config }) => profile === undefined && config === undefined);
  const given = plain.flatMap(({ expect }) => expect.map((each) => each.severity));
  const others = new Set(given.filter((each) => each !== severity && each !== 'hint'));
  return [severity, ...others].join(' or ');
}

function optionsOf(options: OptionSpecs): string[] {
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
  return ['## Options', table, ...terms];
}

function examplesOf(rule: Rule, cases: readonly Case[]): string[] {
  const bad = cases.filter(({ kind }) => kind === 'bad');
  const ok = cases.filter(({ kind }) => kind === 'ok');
  const [firstBad, ...otherBad] = bad;
  const [firstOk, ...otherOk] = ok;
  if (!firstBad || !firstOk) return [];
  return [
    '## Examples',
    `Reported: ${firstBad.title}.${circumstances(firstBad)}`,
    exampleOf(rule.id, firstBad),
    ...(firstBad.fixed === undefined ? [] : ['With the fix:', fencedText(firstBad.fixed, 'markdown')]),
    `Silent: ${firstOk.title}.${circumstances(firstOk)}`,
    exampleOf(rule.id, firstOk),
    ...(otherBad.length > 0 ? ['Reported as well:', list(otherBad.map(({ title }) => title))] : []),
    ...(otherOk.length > 0 ? ['Silent as well:', list(otherOk.map(({ title }) => title))] : []),
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
