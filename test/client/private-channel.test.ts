import { expect, it } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { PrivateChannel } from '../../client/src/log/private-channel.ts';

it('logs where an error came from, and nothing that it says', () => {
  const lines: string[] = [];
  const channel = new PrivateChannel({
    error: (text: string) => void lines.push(text),
  } as unknown as LogOutputChannel);
  channel.error(new TypeError('Zanzibar'));
  const bare = new RangeError('Zanzibar');
  delete bare.stack;
  channel.error(bare);
  expect(lines[0]).toMatch(
    /^TypeError \(\d+ characters withheld\)\n +at .*private-channel\.test\.ts:\d+:\d+/,
  );
  expect(lines[1]).toBe('RangeError');
  expect(lines.join()).not.toContain('Zanzibar');
});
