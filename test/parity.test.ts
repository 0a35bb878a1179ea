import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { DiagnosticData } from '../server/src/lsp/to-diagnostic.ts';
import { CheckWorkspaceRequest } from '../server/src/wire/workspace.ts';
import { call } from './cli/command-line.ts';
import { capable } from './harness/language-client.ts';
import { folderWith, startServer } from './harness/with-client.ts';
import { fixtureFiles } from './rules/fixture-files.ts';

// The editor and the command line never disagree on the same set of notes: every fixture goes through both.

const root = fileURLToPath(new URL('../', import.meta.url));
const severities = ['', 'error', 'warning', 'info', 'hint'];

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly subject: string;
  readonly range: string;
  readonly fixable: boolean;
  readonly related: readonly string[];
}

type Report = Readonly<Record<string, readonly Finding[]>>;

interface JsonRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface JsonFinding extends Omit<Finding, 'range' | 'related'> {
  readonly range: JsonRange;
  readonly related: readonly { readonly path: string; readonly range: JsonRange; readonly message: string }[];
}

/** Findings by path, as `lint --format json` prints them. */
async function byCommandLine(folder: string): Promise<Report> {
  const { out } = await call(['lint', '--format', 'json'], { cwd: folder });
  const { files } = JSON.parse(out) as { files: { path: string; findings: JsonFinding[] }[] };
  const span = ({ start, end }: JsonRange) => `${start.line}:${start.column}-${end.line}:${end.column}`;
  const findings = ({ rule, severity, message, subject, range, fixable, related }: JsonFinding): Finding => ({
    rule,
    severity,
    message,
    subject,
    fixable,
    range: span(range),
    related: related.map((each) => `${each.path} ${span(each.range)} ${each.message}`),
  });
  return Object.fromEntries(files.map((file) => [file.path, file.findings.map(findings)]));
}

/** The same, as the server tells an editor. */
function asFindings(diagnostics: readonly Diagnostic[], folder: string): Finding[] {
  const span = ({ start, end }: Diagnostic['range']) =>
    `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return diagnostics.map((diagnostic) => ({
    rule: String(diagnostic.code),
    severity: severities[diagnostic.severity ?? 0] ?? '',
    message: diagnostic.message as string,
    ...(diagnostic.data as DiagnosticData),
    range: span(diagnostic.range),
    related: (diagnostic.relatedInformation ?? []).map(
      ({ location, message }) =>
        `${path.relative(folder, fileURLToPath(location.uri))} ${span(location.range)} ${message}`,
    ),
  }));
}

/** Opens every note in an editor whose workspace is the folder, and asks for a check of the workspace as well. */
async function byServer(
  folder: string,
  names: readonly string[],
): Promise<{ opened: Report; checked: Report }> {
  const client = startServer();
  await client.initialize(capable, [pathToFileURL(folder).href]);
  await client.refreshed();
  const { files, notes, skipped } = await client.ask(CheckWorkspaceRequest, {});
  expect(notes + skipped.drafts + skipped.beforeCheckFrom).toBe(names.length);
  const empty = Object.fromEntries(names.map((name): [string, Finding[]] => [name, []]));
  const checked = Object.fromEntries(
    files.map(({ uri, diagnostics }) => [
      path.relative(folder, fileURLToPath(uri)),
      asFindings(diagnostics, folder),
    ]),
  );
  const opened: Record<string, Finding[]> = {};
  let course = '';
  const beside: string[] = [];
  for (const name of names) {
    // As many as anyone has open: those of one course.
    if (path.dirname(name) !== course) for (const uri of beside.splice(0)) await client.close(uri);
    course = path.dirname(name);
    const file = path.join(folder, name);
    const uri = pathToFileURL(file).href;
    await client.open(uri, fs.readFileSync(file, 'utf8'));
    beside.push(uri);
    opened[name] = asFindings(await client.pull(uri), folder);
  }
  expect(client.inbox.unread('window/logMessage')).toEqual([]);
  expect(await client.stop()).toBe(0);
  return { opened, checked: { ...empty, ...checked } };
}

it('on every note of the example clinic', async () => {
  const folder = path.join(root, 'examples/clinic');
  const expected = await byCommandLine(folder);
  const names = Object.keys(expected);
  expect(names.length).toBeGreaterThan(40);
  expect(Object.values(expected).flat().length).toBeGreaterThan(5);
  const { opened, checked } = await byServer(folder, names);
  expect(opened).toEqual(expected);
  expect(checked).toEqual(expected);
}, 240_000);

it('on every fixture of the rules', async () => {
  const folder = folderWith(fixtureFiles()).path;
  const expected = await byCommandLine(folder);
  const names = Object.keys(expected);
  expect(names.length).toBeGreaterThan(100);
  const { opened, checked } = await byServer(folder, names);
  expect(checked).toEqual(expected);
  expect(opened).toEqual(expected);
}, 240_000);
