import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { CaseloadRequest, CourseRequest, type WireCounts } from '../../server/src/wire/courses.ts';
import { CoursesRequest } from '../../server/src/wire/new-note.ts';
import {
  CheckAgainRequest,
  CheckWorkspaceRequest,
  type WireFindings,
} from '../../server/src/wire/workspace.ts';
import { call, type JsonReport } from '../cli/command-line.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { SEED } from '../harness/seed.ts';
import { endAll, folderWith, startServer, type TestFolder } from '../harness/with-client.ts';
import { EditorModel, type Telling } from './editor-model.ts';
import { broken, modelNote } from './model-note.ts';

// Whatever happens to files and folders, the server ends in the state in which a fresh start, and the command line, find
// them: sessions of many random steps, also in the middle of the first reading.

vi.setConfig({ testTimeout: 1_800_000 });

/** This many sessions are tried in `npm test`; after a change of what follows files, try 200. */
const RUNS = Number(process.env['IPT_FUZZ_RUNS'] ?? 60);

const codes = ['SYN-101', 'SYN-102', 'SYN-103'] as const;
const folders = ['a', 'b', 'a/x', 'c.d', 'e.md', 'deep/er'] as const;
const names = ['s01.ipt.md', 's02.ipt.md', 's03.md', 's04.ipt.md', 'README.md'] as const;
const long = Array.from({ length: 45 }, (_, index) => `word${index}`).join(' ');

interface Written {
  readonly code: (typeof codes)[number];
  readonly session: number;
  readonly kind: 'plain' | 'homework' | 'answer' | 'long' | 'none';
  /** What is lost with its front matter, where that cannot be read. */
  readonly broken?: 'nothing' | 'number' | 'all' | undefined;
}

function noteOf({ code, session, kind, broken: lost }: Written): string {
  if (kind === 'none') return '# No note\n\nTODO\n';
  const text = modelNote({
    code,
    session,
    review: kind === 'answer' ? `HW${session - 1}a done.` : 'A quiet week. #mood-link',
    exploration: kind === 'long' ? long : `One exchange, ${session}.`,
    homework: kind === 'homework' ? `- [ ] HW${session}a: call` : 'None this session: on leave.',
  });
  return lost ? broken(text, lost) : text;
}

const configurations = [
  '{}',
  '{ "exclude": ["b/**", "s02*"] }',
  '{ "include": ["**/README.md"], "rules": { "session-gap": "off" } }',
  '{ "rules": { "duplicate-session": "warning" } }',
  '{ "extends": "./base.jsonc" }',
  '{ "extends": ["ipt:supervision", "./a/base.json"] }',
  '{ "protocol": { "codes": { "client": "^SYN-10[12]$" } } }',
  '{',
] as const;
const bases = ['{ "rules": { "session-gap": "error" } }', '{ "exclude": ["**/s01*"] }', '[]'] as const;

const written = fc.record<Written>({
  code: fc.constantFrom(...codes),
  session: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom('plain', 'homework', 'answer', 'long', 'none'),
});
const lost = fc.constantFrom('nothing' as const, 'number' as const, 'all' as const);
const writtenSomehow = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 1, arbitrary: fc.tuple(written, lost).map(([note, broken]): Written => ({ ...note, broken })) },
);
const folder = fc.constantFrom(...folders);
const file = fc
  .tuple(fc.constantFrom('', ...folders), fc.constantFrom(...names))
  .map((parts) => parts.filter(Boolean).join('/'));
const telling = fc.constantFrom<Telling>('folder', 'files', 'both');
/** Picks one of as many as there are then. */
const pick = fc.nat(1000);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), file, note: writtenSomehow }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('remove' as const), pick, telling, isFolder: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('copy' as const), pick, to: folder, telling }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), pick, to: folder, telling }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), pick, to: file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), pick, telling }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('recode' as const), pick, code: fc.constantFrom(...codes) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('configure' as const),
      file: fc.constantFrom('.ipt-notes.jsonc', 'a/.ipt-notes.jsonc', 'b/.ipt-notes.jsonc'),
      text: fc.option(fc.constantFrom(...configurations), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('base' as const),
      file: fc.constantFrom('base.jsonc', 'a/base.json'),
      text: fc.constantFrom(...bases),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('burst' as const),
      size: fc.oneof(
        { weight: 30, arbitrary: fc.integer({ min: 5, max: 60 }) },
        { weight: 1, arbitrary: fc.constant(1000) },
      ),
      removes: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), pick, note: written }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('break' as const), pick, lost, isSaved: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('check' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('check again' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

type Doing<Kind extends Step['do']> = Extract<Step, { readonly do: Kind }>;

/** Where steps are done. */
interface Place {
  readonly editor: EditorModel;
  readonly client: LanguageClient;
  /** A folder that is not open. */
  readonly outside: TestFolder;
  /** What the last check of the workspace has found, and what has become of it, by file. */
  readonly checked: Map<string, readonly Diagnostic[]>;
}

/** How each step is done, where it can be. */
const actions: { readonly [Kind in Step['do']]: (step: Doing<Kind>, place: Place) => unknown } = {
  write: ({ file, note }, { editor }) => editor.write(file, noteOf(note)),
  remove: ({ pick, isFolder, telling }, { editor }) => {
    const name = at(isFolder ? editor.folders() : editor.files(), pick);
    if (name !== undefined) editor.remove(name, telling);
  },
  copy: (step, { editor }) => transfer(step, editor),
  move: (step, { editor }) => transfer(step, editor),
  rename: ({ pick, to }, { editor }) => {
    const from = at(editor.files().filter(isMarkdown), pick);
    if (from !== undefined && !editor.exists(to) && !to.startsWith(`${from}/`)) editor.move(from, to);
  },
  leave: ({ pick, telling }, { editor, outside }) => {
    const from = at(editor.folders(), pick);
    if (from === undefined) return;
    outside.remove('moved');
    editor.move(from, `../${outside.name}/moved`, telling);
    if (!editor.exists('back')) editor.move(`../${outside.name}/moved`, 'back', telling);
  },
  recode: ({ pick, code }, { editor }) => {
    const name = at(editor.files().filter(isMarkdown), pick);
    if (name !== undefined) editor.write(name, editor.read(name).replace(/SYN-\d+/, code));
  },
  configure: ({ file, text }, { editor }) => {
    if (text !== undefined) editor.write(file, text);
    else if (editor.exists(file)) editor.remove(file);
  },
  base: ({ file, text }, { editor }) => editor.write(file, text),
  burst: async ({ size, removes }, { editor }) => {
    for (let index = 0; index < size; index++) {
      const note = noteOf({ code: codes[0], session: 1 + (index % 5), kind: 'plain' });
      editor.write(`burst/${index}.ipt.md`, note.replace('SYN-101', `SYN-${200 + Math.floor(index / 5)}`));
    }
    if (!removes) return;
    await editor.deliver();
    editor.remove('burst', 'files');
  },
  open: async ({ pick }, { editor }) => {
    const name = at(editor.files().filter(isMarkdown), pick);
    if (name !== undefined) await editor.openFile(name);
  },
  edit: async ({ pick, note }, { editor }) => {
    const name = at([...editor.open.keys()], pick);
    if (name !== undefined) await editor.edit(name, noteOf(note));
  },
  break: async ({ pick, lost, isSaved }, { editor }) => {
    const name = at([...editor.open.keys()], pick);
    const text = name === undefined ? undefined : editor.open.get(name)?.text;
    if (name === undefined || text === undefined) return;
    await editor.edit(name, broken(text, lost));
    if (isSaved) await editor.save(name);
    else await editor.edit(name, text);
  },
  save: async ({ pick }, { editor }) => {
    const name = at([...editor.open.keys()], pick);
    if (name !== undefined) await editor.save(name);
  },
  close: async ({ pick }, { editor }) => {
    const name = at([...editor.open.keys()], pick);
    if (name !== undefined) await editor.close(name);
  },
  deliver: (_, { editor }) => editor.deliver(),
  wait: (_, { client }) => client.ask(CoursesRequest, {}),
  check: async (_, { client, checked }) => {
    const { files } = await client.ask(CheckWorkspaceRequest, {});
    checked.clear();
    note(files, checked);
  },
  'check again': async (_, { client, checked }) => note(await client.ask(CheckAgainRequest, {}), checked),
};

function note(files: readonly WireFindings[], checked: Place['checked']): void {
  for (const { uri, diagnostics } of files) checked.set(uri, diagnostics);
}

function transfer({ do: way, pick, to, telling }: Doing<'copy' | 'move'>, editor: EditorModel): void {
  const from = at(editor.folders(), pick);
  if (from === undefined || editor.exists(to) || to.startsWith(`${from}/`)) return;
  editor[way](from, to, telling);
}

async function act(step: Step, place: Place): Promise<void> {
  await (actions[step.do] as (step: Step, place: Place) => unknown)(step, place);
}

const isMarkdown = (name: string) => name.endsWith('.md');

const severities = ['error', 'warning', 'info', 'hint'];

/** This many notes are opened in the end: bursts are all of a kind. */
const AT_MOST = 60;

interface Unchecked extends JsonReport {
  readonly unchecked: readonly { readonly path: string; readonly reason: string }[];
}

const countsOf = ({ errors, warnings, infos, hints }: WireCounts) =>
  `${errors}/${warnings}/${infos}/${hints}`;

/** What a server knows of all notes that have a course: every session with what is found in it, by the note's URI. */
async function knownBy(client: LanguageClient): Promise<Record<string, string>> {
  await client.ask(CoursesRequest, {});
  const { cases, isComplete } = await client.ask(CaseloadRequest, {});
  expect(isComplete).toBe(true);
  const known: Record<string, string> = {};
  for (const { code, uri } of cases) {
    const course = await client.ask(CourseRequest, { uri });
    if (!course || course === 'unread') throw new Error('There is no such course');
    for (const session of course.sessions) {
      known[session.uri] = `${code} ${session.session} ${session.status} ${countsOf(session.counts)}`;
    }
  }
  return known;
}

/** Everything that an editor shows that opens one note after another. */
async function shownBy(
  client: LanguageClient,
  editor: EditorModel,
  names: readonly string[],
): Promise<string[]> {
  const shown: string[] = [];
  for (const name of names) {
    const uri = editor.uriOf(name);
    await client.open(uri, editor.read(name));
    await client.ask(CoursesRequest, {});
    shown.push(...worded(name, await client.pull(uri)));
    await client.close(uri);
  }
  return shown.sort();
}

function worded(name: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, severity = 1, range: { start, end }, message }) => {
    const place = [start.line, start.character, end.line, end.character].map((each) => each + 1);
    const finding = [name, code, severities[severity - 1], ...place, message];
    return code === 'configuration' ? `${name} broken-configuration` : finding.join(' ');
  });
}

/** The same by the command line, and how much it finds in each note by its URI. */
async function foundByCommandLine(folder: TestFolder, names: readonly string[]) {
  const { out } = await call(['lint', '--format', 'json', '--drafts', 'check'], { cwd: folder.path });
  // Where there are no notes, nothing is reported.
  const { files, unchecked } = (out === '' ? { files: [], unchecked: [] } : JSON.parse(out)) as Unchecked;
  const counts = files.map(({ path, findings }) => {
    const counted = severities.map((wanted) => findings.filter(({ severity }) => severity === wanted).length);
    return [folder.uriOf(path), counted.join('/')];
  });
  const found = files
    .filter(({ path }) => names.includes(path))
    .flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, range: { start, end }, message }) =>
        [path, rule, severity, start.line, start.column, end.line, end.column, message].join(' '),
      ),
    );
  const broken = unchecked
    .filter(({ path }) => names.includes(path))
    .map(({ path, reason }) => `${path} ${reason}`);
  return {
    counts: Object.fromEntries(counts) as Record<string, string>,
    found: [...found, ...broken].sort(),
  };
}

interface Editing {
  readonly capabilities: ClientCapabilities;
  readonly last: (editor: EditorModel, client: LanguageClient) => Promise<void>;
}

/** One session in an editor, and what is known in the end. */
async function session(
  { capabilities, last }: Editing,
  first: readonly { file: string; note: Written }[],
  steps: readonly Step[],
): Promise<void> {
  const folder = folderWith(Object.fromEntries(first.map(({ file: name, note }) => [name, noteOf(note)])));
  const outside = folderWith({});
  const [client, fresh] = [startServer(), startServer()];
  await client.initialize(capabilities, [folder.uri]);
  const editor = new EditorModel(folder.path, client);
  const checked: Place['checked'] = new Map();
  for (const each of steps) await act(each, { editor, client, outside, checked });
  await last(editor, client);
  const known = await knownBy(client);

  await fresh.initialize(capable, [folder.uri]);
  for (const [name, { text, isDirty }] of editor.open) {
    if (isDirty || editor.exists(name)) await fresh.open(folder.uriOf(name), text);
  }
  expect(known).toEqual(await knownBy(fresh));

  for (const name of [...editor.open.keys()]) await editor.close(name);
  const names = editor.files().filter(isMarkdown).slice(0, AT_MOST);
  const { counts, found } = await foundByCommandLine(folder, names);
  for (const [uri, what] of Object.entries(await knownBy(client))) {
    expect(`${uri} ${what}`).toMatch(new RegExp(` ${counts[uri]}$`));
  }
  const hasChecked = steps.some((each) => each.do === 'check');
  note(await client.ask(CheckAgainRequest, {}), checked);
  const followed = names.flatMap((name) => worded(name, checked.get(folder.uriOf(name)) ?? []));
  const isNote = (each: string) => !each.endsWith(' broken-configuration');
  expect(followed.sort()).toEqual(hasChecked ? found.filter(isNote) : []);
  expect(await shownBy(client, editor, names)).toEqual(found);
  for (const each of [client, fresh]) expect(each.inbox.unread('window/logMessage')).toEqual([]);
  endAll();
}

describe(`after a session of random steps (seed ${SEED})`, () => {
  const first = fc.array(fc.record({ file, note: writtenSomehow }), { maxLength: 25 });
  const steps = fc.array(step, { minLength: 1, maxLength: 25, size: 'max' });

  // To find the shortest session that fails takes many minutes: take `endOnFailure` away where that is wanted.
  it('the server knows what a fresh one, and the command line, find', async () => {
    const watching = { capabilities: capable, last: (editor: EditorModel) => editor.deliver() };
    const property = fc.asyncProperty(first, steps, (files, all) => session(watching, files, all));
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  });

  it('so it does in an editor that does not report files, once a document is opened', async () => {
    const last: Editing['last'] = async (editor, client) => {
      await editor.forget();
      await client.open('untitled:Untitled-1', 'Text.\n');
    };
    const silent = { capabilities: {}, last };
    const told = steps.map((all) => all.filter((each) => each.do !== 'deliver'));
    const property = fc.asyncProperty(first, told, (files, all) => session(silent, files, all));
    await fc.assert(property, { numRuns: Math.ceil(RUNS / 4), endOnFailure: true });
  });
});
