import { describe, expect, it } from 'vitest';
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { Runner } from '../../server/src/lsp/runner.ts';

function logged(): { lines: string[]; runner: Runner } {
  const lines: string[] = [];
  return { lines, runner: new Runner((line) => lines.push(line)) };
}

describe('Runner', () => {
  it('answers empty where something is thrown, and logs neither message nor paths', async () => {
    const { lines, runner } = logged();
    const handler = runner.answer('hover', null, function readSecretNote(): null {
      throw new RangeError('Zanzibar\n    at zanzibar (note.ipt.md:1:1)\n    at another');
    });
    expect(await handler({}, CancellationToken.None)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^hover failed: RangeError in readSecretNote( <|$)/);
    expect(lines[0]).not.toMatch(/zanzibar|another|note\.ipt\.md|[/\\]/i);
  });

  it('names what is thrown and is no error by its type alone', async () => {
    const { lines, runner } = logged();
    await runner.attempt('save', () => {
      throw 'Zanzibar';
    });
    expect(lines).toEqual(['save failed: string']);
  });

  it('catches what fails later as well', async () => {
    const { lines, runner } = logged();
    const handler = runner.answer('check', 0, () => Promise.reject(new TypeError('Zanzibar')));
    expect(await handler({}, CancellationToken.None)).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^check failed: TypeError/)]);
  });

  it('answers a cancelled request as such, before and after its work', async () => {
    const { lines, runner } = logged();
    const source = new CancellationTokenSource();
    let runs = 0;
    const handler = runner.answer('check', 0, () => {
      runs++;
      source.cancel();
      return 1;
    });
    const isCancelled = (answer: unknown) =>
      answer instanceof ResponseError && answer.code === LSPErrorCodes.RequestCancelled;
    expect(isCancelled(await handler({}, source.token))).toBe(true);
    expect(isCancelled(await handler({}, source.token))).toBe(true);
    expect([runs, lines]).toEqual([1, []]);
  });
});
