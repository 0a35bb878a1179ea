import { expect, it } from 'vitest';
import { configPath } from '../../client/src/commands/config-page.ts';

const result = { text: '{}', isBroken: false, isUnread: false };

it('a page on a configuration is called by its note, in the language of what it holds', () => {
  expect(configPath('/clinic/a/s08.ipt.md', result)).toBe('/s08.ipt.md: effective configuration.json');
  expect(configPath('Untitled-1', result)).toBe('/Untitled-1: effective configuration.json');
  expect(configPath('/clinic/s08.ipt.md', { ...result, isBroken: true })).toBe(
    '/s08.ipt.md: effective configuration.txt',
  );
});
