import { describe, expect, it } from 'vitest';
import { changeProfile, configWith } from '../../client/src/first-hour/profile-text.ts';
import { parseConfig } from '../../server/src/core/index.ts';

const textAfter = (text: string, profile: Parameters<typeof changeProfile>[1] = 'ipt:student') => {
  const change = changeProfile(text, profile);
  return typeof change === 'string' ? change : change.text;
};

describe('the profile of a configuration', () => {
  it('is the whole of a new one, which can be read', () => {
    expect(parseConfig(configWith('ipt:practised'))).toMatchObject({ file: { extends: ['ipt:practised'] } });
    expect(changeProfile(configWith('ipt:practised'), 'ipt:practised')).toBe('same');
  });

  it('is changed where it is, and all else stays, comments included', () => {
    const text = `// Ours.
{
  "extends": ["./clinic.jsonc", "ipt:supervision", "ipt:us-billing"], // agreed in May
  "rules": { "wording": "info" /* keep */ },
}
`;
    expect(textAfter(text)).toBe(text.replace('ipt:supervision', 'ipt:student'));
    expect(changeProfile(text, 'ipt:student')).toMatchObject({ before: 'ipt:supervision' });
  });

  it('comes before what a clinic adds to it', () => {
    expect(textAfter('{ "extends": ["./clinic.jsonc"] }')).toMatch(
      /"extends": \[\s*"ipt:student",\s*"\.\/clinic\.jsonc"\s*\]/,
    );
    expect(textAfter('{ "extends": "./clinic.jsonc" }')).toMatch(
      /"extends": \[\s*"ipt:student",\s*"\.\/clinic\.jsonc"\s*\]/,
    );
  });

  it('is added where there is none', () => {
    expect(textAfter('{\n  "checkFrom": "2026-01-01"\n}\n')).toMatch(
      /"checkFrom": "2026-01-01",\s*"extends": \[\s*"ipt:student"\s*\]/,
    );
    expect(textAfter('{}')).toContain('"ipt:student"');
    expect(textAfter('{ "extends": "ipt:standard" }')).not.toContain('standard');
  });

  it.each(['', '{', '[]', '{ "extends": 3 }', '{ "extends": [1] }', 'null'])(
    'is not written into what cannot be read: %j',
    (text) => {
      expect(changeProfile(text, 'ipt:student')).toBe('unreadable');
    },
  );
});
