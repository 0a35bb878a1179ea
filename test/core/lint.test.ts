import { describe, expect, test } from 'vitest';
import {
  applySuppressions,
  type CommandLine,
  type ConfigFile,
  fieldValue,
  lintNote,
  messageOf,
  NoteBinder,
  parseDay,
  resolveConfig,
  type Settings,
} from '../../server/src/core/index.ts';

const today = parseDay('2025-03-20') ?? 0;

/** A text with errors, warnings and information; as a draft some of them are hints. */
const textWith = (status: string) => `---
client: SYN-101
session: 6
date: 2025-03-01
status: ${status}
phase: middle
problem_area: grief
---

## Review of the week

Low after the call. #mood-lnik TODO

## Focus

## Exploration

The last week in hospital.

## Plan

The cousin, by telephone.
`;

function lint(text: string, commandLine: CommandLine = {}, file?: ConfigFile, isWithCourse = false) {
  const config = resolveConfig(file && { name: 'f', folder: '/', file, parents: [] }, commandLine);
  const note = new NoteBinder(config.lexicon).read(text);
  const settings = config.settingsFor(undefined, (name) => fieldValue(note.fields, name));
  const result = applySuppressions(lintNote(note, settings, today), settings, [], isWithCourse);
  return { ...result, settings, rules: result.findings.map(({ rule, severity }) => `${rule} ${severity}`) };
}

describe('drafts', () => {
  const whole = [
    'expected-field info',
    'missing-section error',
    'unsigned info',
    'leftover-placeholder warning',
    'unknown-tag info',
    'empty-section warning',
  ];

  test('a complete note is checked as the catalogue says', () => {
    expect(lint(textWith('complete')).rules.sort()).toEqual([...whole].sort());
  });

  test('a draft is relaxed where a rule is', () => {
    expect(lint(textWith('draft')).rules.sort()).toEqual([
      'empty-section hint',
      'expected-field hint',
      'leftover-placeholder hint',
      'missing-section hint',
      'stale-draft warning',
      'unknown-tag info',
    ]);
  });

  test('and relaxed also where the configuration gives a severity', () => {
    const { rules } = lint(textWith('draft'), {
      rules: { 'missing-section': 'error', 'unknown-tag': 'error' },
    });
    expect(rules).toContain('missing-section hint');
    expect(rules).toContain('unknown-tag error');
  });

  test('or like any other note', () => {
    const { rules } = lint(textWith('draft'), { drafts: 'check' });
    expect(rules).toContain('missing-section error');
    expect(rules).toContain('empty-section warning');
  });

  test('or not at all', () => {
    expect(lint(textWith('draft'), { drafts: 'skip' }).rules).toEqual([]);
    expect(lint(textWith('complete'), { drafts: 'skip' }).rules).toHaveLength(whole.length);
  });
});

describe('profiles', () => {
  test('practised: errors, nothing else', () => {
    expect(lint(textWith('complete'), { profile: 'practised' }).rules).toEqual(['missing-section error']);
    expect(lint(textWith('draft'), { profile: 'practised' }).rules).toEqual([]);
  });

  test('supervision: signatures and expected fields are warnings', () => {
    const { rules } = lint(textWith('complete'), { profile: 'supervision' });
    expect(rules).toContain('unsigned warning');
    expect(rules).toContain('expected-field warning');
  });

  test('supervision: drafts are left to their writers, unless they are asked for', () => {
    expect(lint(textWith('draft'), { profile: 'supervision' }).rules).toEqual(['stale-draft warning']);
    expect(lint(textWith('draft'), { profile: 'supervision', drafts: 'check' }).rules).toContain(
      'missing-section error',
    );
  });

  test('student: the same findings, with messages that teach', () => {
    const student = lint(textWith('complete'), { profile: 'student' });
    const standard = lint(textWith('complete'));
    expect(student.rules).toEqual(standard.rules);
    for (const finding of standard.findings) {
      const plain = messageOf(finding, false);
      expect(messageOf(finding, true).startsWith(`${plain} `)).toBe(true);
      expect(messageOf(finding, true).length).toBeGreaterThan(plain.length + 20);
    }
    expect(student.settings.teaches).toBe(true);
  });

  test('us-billing: adds its rules to any other', () => {
    const text = textWith('complete').replace('phase:', 'diagnosis: low\nphase:');
    expect(lint(text).rules).not.toContain('diagnosis-format warning');
    expect(lint(text, { profile: 'us-billing' }).rules).toContain('diagnosis-format warning');
  });
});

describe('notes of the past', () => {
  const risky = textWith('complete')
    .replace('status: complete', 'measures: { phq9: 12, phq9_item9: 2, phq9_itm8: 1 }')
    .replace('TODO', 'The number is 07700 900123.');

  test('are not reported before checkFrom, except for safety items and privacy', () => {
    const before = lint(risky, {}, { checkFrom: '2025-03-02' });
    expect(before.rules.sort()).toEqual(['possible-identifier warning', 'safety-item-without-risk error']);
    expect(lint(risky, {}, { checkFrom: '2025-03-01' }).rules).toContain('missing-section error');
  });

  test('are reported where they have no date', () => {
    const undated = risky.replace('date: 2025-03-01\n', '');
    expect(lint(undated, {}, { checkFrom: '2025-03-02' }).rules).toContain('missing-field error');
  });

  test('are not reported by a rule before its own day', () => {
    const { rules } = lint(risky, {}, { rules: { 'missing-section': ['error', { from: '2025-03-02' }] } });
    expect(rules).not.toContain('missing-section error');
    expect(rules).toContain('empty-section warning');
    const { rules: later } = lint(
      risky,
      {},
      { rules: { 'missing-section': ['error', { from: '2025-03-01' }] } },
    );
    expect(later).toContain('missing-section error');
  });

  test('keep the day where another layer changes the severity alone', () => {
    const config = { rules: { 'missing-section': ['error', { from: '2025-03-02' }] } } as const;
    expect(lint(risky, { rules: { 'missing-section': 'warning' } }, config).rules).not.toContain(
      'missing-section warning',
    );
  });

  test('have no unused directive for a rule that does not report on them', () => {
    const text = risky.replace('## Focus', '<!-- ipt-ignore-file unsigned: on paper -->\n\n## Focus');
    expect(lint(text).rules).not.toContain('directive warning');
    const silenced = text.replace('unsigned:', 'section-order:');
    expect(lint(silenced).rules).toContain('directive warning');
    const config = { rules: { 'section-order': ['info', { from: '2025-03-02' }] } } as const;
    expect(lint(silenced, {}, config).rules).not.toContain('directive warning');
  });
});

describe('a rule that throws', () => {
  const broken = (settings: Settings): Settings => ({
    ...settings,
    rules: new Map(
      [...settings.rules].map(([id, setting]) =>
        id === 'unsigned' || id === 'wording'
          ? [
              id,
              {
                ...setting,
                severity: 'info',
                options: {
                  terms: 3,
                  get days() {
                    throw new Error('prose');
                  },
                },
              },
            ]
          : [id, setting],
      ),
    ),
  });

  test('is named, without what it threw, and the others go on', () => {
    const config = resolveConfig(undefined);
    const note = new NoteBinder(config.lexicon).read(textWith('complete'));
    const settings = broken(config.settingsFor(undefined, () => undefined));
    const { findings, failures } = applySuppressions(lintNote(note, settings, today), settings);
    expect(failures).toEqual(['unsigned', 'wording']);
    expect(findings.map(({ rule }) => rule)).toContain('missing-section');
    expect(JSON.stringify(failures)).not.toContain('prose');
  });
});

describe('directives', () => {
  const within = (directive: string, text = textWith('complete')) =>
    text.replace('## Focus', `${directive}\n\n## Focus`);

  test('suppress and are counted', () => {
    const { rules, suppressed } = lint(within('<!-- ipt-ignore leftover-placeholder: read out -->'));
    expect(rules).not.toContain('leftover-placeholder warning');
    expect(suppressed).toBe(1);
  });

  test('without a reason they suppress nothing', () => {
    const { rules, suppressed } = lint(within('<!-- ipt-ignore leftover-placeholder -->'));
    expect(rules).toContain('leftover-placeholder warning');
    expect(rules).toContain('directive warning');
    expect(suppressed).toBe(0);
  });

  test('above the first heading they cover the front matter', () => {
    const text = textWith('complete').replace(
      '\n## Review',
      '\n<!-- ipt-ignore missing-section: by telephone -->\n\n## Review',
    );
    const { rules, suppressed } = lint(text);
    expect(rules).not.toContain('missing-section error');
    expect(rules).toContain('unsigned info');
    expect(suppressed).toBe(1);
  });

  test('for a course rule are unused only where course rules ran', () => {
    const text = within('<!-- ipt-ignore session-gap: lost -->');
    expect(lint(text).rules).not.toContain('directive warning');
    expect(lint(text, {}, undefined, true).rules).toContain('directive warning');
  });
});

test('findings come by place, then by rule', () => {
  const { findings } = lint(textWith('complete'));
  const keys = findings.map(({ place, rule }) =>
    [place.start.line, place.start.character]
      .map((each) => String(each).padStart(4, '0'))
      .concat(rule)
      .join(' '),
  );
  expect(keys).toEqual([...keys].sort());
});
