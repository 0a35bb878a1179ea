import { describe, expect, it } from 'vitest';
import { ruleItems, rulesOf } from '../../client/src/commands/rule-choices.ts';

describe('the rules of findings', () => {
  it('are each named once, with or without a page, and only ours', () => {
    expect(
      rulesOf([
        { source: 'ipt-notes', code: 'unknown-tag' },
        { source: 'ipt-notes', code: { value: 'missing-section' } },
        { source: 'ipt-notes', code: { value: 'unknown-tag' } },
        { source: 'markdown', code: 'link.no-such-file' },
        { source: 'ipt-notes' },
        { code: 'nobody' },
      ]),
    ).toEqual(['unknown-tag', 'missing-section']);
  });

  it('are none where nothing was found', () => {
    expect(rulesOf([])).toEqual([]);
  });
});

describe('the rules to choose from', () => {
  const rules = ['a', 'b', 'c'].map((id) => ({ id, title: `Title of ${id}`, summary: `What ${id} checks` }));

  it('are all, in the order of the catalogue', () => {
    expect(ruleItems(rules, [])).toEqual([
      { label: 'Title of a', description: 'a', detail: 'What a checks', rule: 'a' },
      { label: 'Title of b', description: 'b', detail: 'What b checks', rule: 'b' },
      { label: 'Title of c', description: 'c', detail: 'What c checks', rule: 'c' },
    ]);
  });

  it('begin with those that are found at the cursor', () => {
    const items = ruleItems(rules, ['c', 'b', 'gone']);
    expect(items.map(({ label, rule }) => rule ?? label)).toEqual([
      'At the cursor',
      'b',
      'c',
      'All rules',
      'a',
      'b',
      'c',
    ]);
  });

  it('have no such part where the rules at the cursor are unknown', () => {
    expect(ruleItems(rules, ['gone']).every(({ rule }) => rule !== undefined)).toBe(true);
  });
});
