import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { internalFailure } from '../../server/src/cli/internal-failure.ts';
import { rules } from '../../server/src/core/index.ts';
import { hashedNames, NamesNotification } from '../../server/src/wire/names.ts';
import { call, type JsonReport, spawn } from '../cli/command-line.ts';
import { capable } from '../harness/language-client.ts';
import { startServer } from '../harness/with-client.ts';
import { canariesIn, canaryNotes } from './canaries.ts';

// Every command and format of the bundled command line over notes full of canaries: not one may come out.

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
const everyRule = [
  'wording',
  'cpt-time-mismatch',
  'cpt-format-mismatch',
  'diagnosis-format',
  'no-mood-event-link',
].flatMap((rule) => ['--rule', `${rule}=warning`]);

let root = '';
let cwd = '';
const notes = canaryNotes();

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-'));
  cwd = path.join(root, 'notes');
  for (const [name, text] of Object.entries(notes)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    fs.writeFileSync(path.join(cwd, name), text);
  }
  fs.writeFileSync(path.join(cwd, 'none/binary.ipt.md'), 'zqbinary\0zqbinary');
  fs.writeFileSync(path.join(cwd, 'none/latin.ipt.md'), Buffer.from('# zqcafé\n', 'latin1'));
  fs.writeFileSync(path.join(root, 'names.txt'), 'Sam Zqlisted\n');
});
afterAll(() => fs.rmSync(root, { recursive: true }));

/** Runs the bundle among the notes; nothing of a note may be on either stream. */
function run(...args: readonly string[]) {
  const env = { IPT_NOTES_NAMES: path.join(root, 'names.txt') };
  const { status, out, err } = spawn(args, { cwd, env });
  expect(canariesIn(out)).toEqual([]);
  expect(canariesIn(err)).toEqual([]);
  return { status, out, err };
}

describe('the notes', () => {
  it('hold hundreds of canaries, no two alike', () => {
    const found = Object.values(notes).flatMap(canariesIn);
    const repeated = new Set(['zqtwice', 'zqcopied', '21.37']);
    const single = found.filter((word) => !repeated.has(word) && !word.startsWith('zqword'));
    expect(single.length).toBeGreaterThan(200);
    expect(new Set(single).size).toBe(single.length);
  });

  it('make all rules speak but a few', () => {
    const { status, out, err } = run('lint', '--format', 'json', '--drafts', 'check', ...everyRule);
    const { files } = JSON.parse(out) as JsonReport;
    const spoken = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    // These ask for a course that was read from its first session on, or for a folder of another client.
    const silent = ['contract-missing', 'ending-not-raised', 'foreign-client', 'measures-stale'];
    expect([...spoken, ...silent].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(files.map((file) => file.path).sort()).toEqual(
      Object.keys(notes)
        .filter((name) => name !== 'deep/quotes.ipt.md')
        .sort(),
    );
    expect(status).toBe(2);
    expect(err).toContain('deep/quotes.ipt.md: Line 3: ');
    expect(err).toContain('none/binary.ipt.md: ');
  });

  it('would be seen if they came out: a name of a file does', () => {
    fs.writeFileSync(path.join(root, 'zqpath.ipt.md'), 'zqtext');
    const { out } = spawn(['lint', 'zqpath.ipt.md'], { cwd: root });
    expect(canariesIn(out)).toEqual(['zqpath']);
    fs.rmSync(path.join(root, 'zqpath.ipt.md'));
  });
});

describe('no canary comes out of', () => {
  test.each(formats)('lint --format %s, nor of its file', (format) => {
    const file = path.join(root, `report.${format}`);
    const { out } = run('lint', '--format', format, ...everyRule);
    run('lint', '--format', format, ...everyRule, '--output', file);
    expect(out).not.toBe('');
    expect(fs.readFileSync(file, 'utf8')).toBe(out);
    run('lint', '--format', format, '--profile', 'student', '--drafts', 'check', '--quiet');
  });

  test.each(['text', 'json'])('lint --fix-dry-run --format %s, with its new texts', (format) => {
    const { out } = run('lint', '--fix-dry-run', '--format', format, '--drafts', 'check');
    expect(out).toContain('Exploration of the problem area');
    expect(out).toContain(format === 'json' ? '"newText"' : 'fix ');
  });

  test.each(['standard', 'practised', 'supervision', 'us-billing'])('lint --profile %s', (profile) => {
    expect(run('lint', '--profile', profile, '--no-course', '--color', 'always').out).not.toBe('');
  });

  it('a cache', () => {
    const cache = path.join(root, 'cache');
    const args = ['lint', '--format', 'json', '--cache', '--cache-location', cache];
    const first = spawn(args, { cwd });
    expect(spawn(args, { cwd })).toEqual(first);
    expect(canariesIn(first.out + first.err)).toEqual([]);
    const files = fs
      .readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile());
    expect(files).not.toEqual([]);
    for (const { parentPath, name } of files) {
      const bytes = fs.readFileSync(path.join(parentPath, name));
      for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
        expect(canariesIn(bytes.toString(encoding)), name).toEqual([]);
      }
    }
  });

  it('what the language server keeps for its next start, nor a name to flag', async () => {
    const copy = path.join(root, 'workspace');
    fs.cpSync(cwd, copy, { recursive: true });
    const hourAgo = Date.now() / 1000 - 3600;
    for (const name of Object.keys(notes)) fs.utimesSync(path.join(copy, name), hourAgo, hourAgo);
    const cacheFolder = path.join(root, 'facts');
    const flagged = hashedNames(['Sam Zqlisted'], 'zqsalt');
    const client = startServer();
    await client.initialize(capable, [pathToFileURL(copy).href], { initializationOptions: { cacheFolder } });
    await client.notify(NamesNotification.method, flagged);
    await client.inbox.next('$/progress', (each) => JSON.stringify(each).includes('"end"'));
    await client.stop();
    expect(fs.readdirSync(cacheFolder)).toEqual(['facts.jsonl']);
    const written = fs.readFileSync(path.join(cacheFolder, 'facts.jsonl'), 'utf8');
    // A note that asks for too much work is read again at each start.
    const kept = Object.keys(notes).filter((name) => written.includes(JSON.stringify(path.join(copy, name))));
    expect(kept).toEqual(Object.keys(notes).filter((name) => name !== 'deep/quotes.ipt.md'));
    expect(canariesIn(written)).toEqual([]);
    for (const hash of flagged.hashes) expect(written).not.toContain(String(hash));
  });

  test.each(Object.entries(notes))('lint --stdin and config, of %s', async (name, input) => {
    const { status, out, err } = await call(
      ['lint', '--stdin', '--stdin-filename', name, '--fix-dry-run', '--drafts', 'check'],
      { cwd, input },
    );
    const config = await call(['config', name], { cwd });
    expect(canariesIn(out + err + config.out + config.err)).toEqual([]);
    if (/\S/.test(input)) expect(status).not.toBe(0);
    else expect(out).toContain('empty-note');
    expect(config.out + config.err).not.toBe('');
  });

  it('lint --fix, which fixes the notes and says how many', () => {
    const copy = path.join(root, 'copy');
    fs.cpSync(cwd, copy, { recursive: true });
    const { out, err } = spawn(['lint', '--fix'], { cwd: copy });
    expect(canariesIn(out + err)).toEqual([]);
    expect(out).toMatch(/^\d+ fix(?:es)? applied\. /m);
    const before = Object.values(notes).flatMap(canariesIn);
    const after = Object.keys(notes).flatMap((name) =>
      canariesIn(fs.readFileSync(path.join(copy, name), 'utf8')),
    );
    expect(after).toEqual(before);
  });

  it('a note given for a configuration or a list of names', () => {
    expect(run('lint', '--config', 'prose/every-place.ipt.md').status).toBe(2);
    const inside = spawn(['lint'], { cwd, env: { IPT_NOTES_NAMES: 'prose/every-place.ipt.md' } });
    expect(inside.status).toBe(2);
    expect(canariesIn(inside.out + inside.err)).toEqual([]);
  });

  it('an error that no one foresaw', () => {
    const sentences = ['zqplain', 'zqlines\n    at zqframe (zqfile:1:1)\n', '', 'Error: zqname\n    at zq'];
    for (const message of sentences) {
      const said = internalFailure(new TypeError(message));
      expect(canariesIn(said)).toEqual([]);
      expect(said).toContain('(TypeError)');
      expect(said).toMatch(/^\s+at .*no-canaries\.test/m);
    }
    expect(canariesIn(internalFailure('zqthrown'))).toEqual([]);
    const changed = new Error('before');
    changed.message = 'zqafter';
    changed.stack = 'Error: zqstack\n    at zqstack';
    expect(canariesIn(internalFailure(changed))).toEqual([]);
  });
});
