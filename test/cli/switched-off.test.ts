import { beforeEach, describe, expect, it } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call } from './command-line.ts';
import { of } from './notes.ts';

// What a configuration switches off of privacy and safety is named wherever no gaps are claimed.

const told = 'Switched off, of the rules on privacy and safety: possible-identifier, thin-risk.';
let cwd = '';

beforeEach(() => {
  ({ path: cwd } = folderWith({
    'a/s08.ipt.md': wholeNote,
    'a/.ipt-notes.jsonc': '{ "rules": { "possible-identifier": "off", "section-order": "off" } }',
    'b/s08.ipt.md': of('SYN-102', wholeNote),
    'b/.ipt-notes.jsonc':
      '{ "overrides": [{ "when": { "format": "group" }, "rules": { "thin-risk": "off" } }] }',
  }));
});

const run = async (...args: readonly string[]) => (await call(args, { cwd })).out;

describe('rules on privacy and safety that are switched off', () => {
  it.each(['text', 'markdown', 'sarif', 'junit', 'github', 'gitlab'])('are named in %s', async (format) => {
    expect(await run('lint', '--format', format)).toContain(told);
  });

  it('are listed in JSON, and only there where some are', async () => {
    const { switchedOff } = JSON.parse(await run('lint', '--format', 'json')) as { switchedOff: string[] };
    expect(switchedOff).toEqual(['possible-identifier', 'thin-risk']);
    expect(
      JSON.parse(
        await run('lint', '--config', 'b/.ipt-notes.jsonc', '--rule', 'thin-risk=off', '--format', 'json'),
      ),
    ).toMatchObject({
      switchedOff: ['thin-risk'],
    });
    const { path } = folderWith({ 's08.ipt.md': wholeNote });
    const { out } = await call(['lint', '--format', 'json'], { cwd: path });
    expect(JSON.parse(out)).not.toHaveProperty('switchedOff');
  });

  it.each(['html', 'markdown', 'json'])('are named in the caseload’s report as %s', async (format) => {
    const out = await run('report', '--format', format);
    expect(out).toContain(format === 'json' ? '"possible-identifier"' : told);
  });

  it.each(['supervision', 'to-do'])(
    'are named beside the table for %s, which has no place for them',
    async (kind) => {
      const { out, err } = await call(
        ['report', '--format', 'csv', ...(kind === 'to-do' ? ['--to-do'] : [])],
        { cwd },
      );
      expect(out).not.toContain('Switched off');
      expect(err).toContain(told);
    },
  );

  it('are a new issue of GitLab where another one is', async () => {
    const issueOf = async (...more: readonly string[]) => {
      const issues = JSON.parse(await run('lint', '--format', 'gitlab', ...more)) as Record<
        string,
        unknown
      >[];
      return issues.find((issue) => issue.check_name === 'switched-off');
    };
    const issue = await issueOf();
    expect(issue).toMatchObject({ severity: 'info', location: { path: 'a/s08.ipt.md' } });
    expect((await issueOf('--rule', 'section-order=error'))?.fingerprint).toBe(issue?.fingerprint);
    expect((await issueOf('--rule', 'named-person=off'))?.fingerprint).not.toBe(issue?.fingerprint);
  });

  it('are joined from the parts of a run', async () => {
    for (const part of ['1/2', '2/2'])
      await run('lint', '--shard', part, '--format', 'json', '--output', `part-${part[0]}.json`);
    const joined = JSON.parse(await run('report', '--merge', 'part-1.json', 'part-2.json')) as unknown;
    expect(joined).toMatchObject({ switchedOff: ['possible-identifier', 'thin-risk'] });
  });
});
