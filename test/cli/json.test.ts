import { expect, it } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace, without } from '../rules/changes.ts';
import { call, lintJson, rulesOf } from './command-line.ts';
import { next, of, withWarning } from './notes.ts';

it('is the stable format, key by key', async () => {
  const { path: cwd } = folderWith({ 'a/s03.ipt.md': withWarning, 'b.ipt.md': of('SYN-102', wholeNote) });
  expect(await call(['lint', '--format', 'json'], { cwd })).toEqual({
    status: 0,
    err: '',
    out: `{
  "version": 1,
  "complete": true,
  "unchecked": [],
  "skipped": {},
  "summary": {
    "notes": 2,
    "courses": 2,
    "drafts": 0,
    "errors": 0,
    "warnings": 1,
    "infos": 0,
    "hints": 0,
    "suppressed": 0
  },
  "files": [
    {
      "path": "a/s03.ipt.md",
      "note": {
        "client": "SYN-101",
        "group": null,
        "episode": 1,
        "session": 8,
        "date": "2025-05-30",
        "clinician": "C-07",
        "supervisor": null,
        "status": "complete",
        "signed": null,
        "cosigned": null,
        "sections": {
          "review": "recorded",
          "problem-area": "recorded",
          "exploration": "absent",
          "plan": "recorded",
          "homework": "recorded"
        }
      },
      "findings": [
        {
          "rule": "misspelled-section",
          "severity": "warning",
          "message": "Did you mean “Exploration of the problem area”?",
          "subject": "exploration",
          "range": {
            "start": {
              "line": 21,
              "column": 1
            },
            "end": {
              "line": 21,
              "column": 34
            }
          },
          "fixable": true,
          "related": [],
          "docs": "docs/rules/misspelled-section.md"
        }
      ]
    },
    {
      "path": "b.ipt.md",
      "note": {
        "client": "SYN-102",
        "group": null,
        "episode": 1,
        "session": 8,
        "date": "2025-05-30",
        "clinician": "C-07",
        "supervisor": null,
        "status": "complete",
        "signed": null,
        "cosigned": null,
        "sections": {
          "review": "recorded",
          "problem-area": "recorded",
          "exploration": "recorded",
          "plan": "recorded",
          "homework": "recorded"
        }
      },
      "findings": []
    }
  ]
}
`,
  });
});

it('counts columns in UTF-16 units, from 1, ends exclusive', async () => {
  const { path: cwd } = folderWith({
    'a.ipt.md': replace(
      'Mood was lower',
      '😀 é Mood was lower',
    )(wholeNote).replace('#mood-link', '#mood-lnik'),
  });
  const line = '😀 é Mood was lower after the visit on Sunday. ';
  expect((await lintJson([], { cwd })).files[0]?.findings[0]?.range).toEqual({
    start: { line: 15, column: line.length + 1 },
    end: { line: 15, column: line.length + 1 + '#mood-lnik'.length },
  });
});

it('sorts files by path, findings by position and then by rule', async () => {
  const twice = without('Exploration of the problem area')(
    without('Review of the plan and homework')(replace('client: SYN-101\n', '')(wholeNote)),
  );
  const { path: cwd } = folderWith({
    'b.ipt.md': twice,
    'a/b.ipt.md': of('SYN-102', twice.replace('session: 8', 'client: SYN-101\nsession: 8')),
    'a-b.ipt.md': wholeNote,
  });
  const report = await lintJson(['b.ipt.md', 'a', 'a-b.ipt.md'], { cwd });
  expect(report.files.map(({ path }) => path)).toEqual(['a-b.ipt.md', 'a/b.ipt.md', 'b.ipt.md']);
  expect(report.files[2]?.findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
    'missing-field client',
    'missing-section exploration',
    'missing-section homework',
  ]);
});

it('is the same whatever the order of the paths, and lists a note that is named twice once', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote, 'b.ipt.md': next });
  const report = await lintJson(['.'], { cwd });
  expect(report.files).toHaveLength(2);
  expect(await lintJson(['b.ipt.md', './a.ipt.md', '.', 'b.ipt.md'], { cwd })).toEqual(report);
});

it('shows related places with their paths', async () => {
  const { path: cwd } = folderWith({ 'x/s08.ipt.md': wholeNote, 'y/s08.ipt.md': wholeNote });
  const [finding] = (await lintJson([], { cwd })).files[1]?.findings ?? [];
  expect(finding).toMatchObject({ rule: 'duplicate-session', subject: 'session' });
  expect(finding?.related).toMatchObject([
    { path: 'x/s08.ipt.md', range: { start: { line: 3, column: 10 }, end: { line: 3, column: 11 } } },
  ]);
});

it('takes paths from the working directory, also above it', async () => {
  const folder = folderWith({ 'a/.keep': '', 'b/b.ipt.md': wholeNote });
  const report = await lintJson(['../b'], { cwd: `${folder.path}/a` });
  expect(report.files.map(({ path }) => path)).toEqual(['../b/b.ipt.md']);
  expect(rulesOf(report)).toEqual([]);
});

it('gives the edits of safe fixes with --fix-dry-run, never the old text', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withWarning });
  const { out } = await call(['lint', '--format', 'json', '--fix-dry-run'], { cwd });
  const [finding] = JSON.parse(out).files[0].findings;
  expect(finding.fix).toEqual({
    edits: [
      {
        range: { start: { line: 21, column: 4 }, end: { line: 21, column: 14 } },
        newText: 'Exploration',
      },
    ],
  });
  expect(out).not.toContain('Exploraton');
});
