import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { CaseloadRequest, CourseRequest } from '../../server/src/wire/courses.ts';
import { CoursesRequest } from '../../server/src/wire/new-note.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { SEED } from '../harness/seed.ts';
import { endAll, folderWith, startServer, type TestFolder } from '../harness/with-client.ts';
import { broken, type ModelNote, modelNote } from './model-note.ts';

// Whatever happened to files between two starts, and to what the first has kept of them, the second finds what a server
// finds that keeps nothing.

vi.setConfig({ testTimeout: 1_800_000 });

/** This many lives of a folder are tried in `npm test`; after a change of what is kept, try 300. */
const RUNS = Number(process.env['IPT_FUZZ_RUNS'] ?? 30);

const names = [
  's01.ipt.md',
  's02.ipt.md',
  'a/s03.md',
  'a/s04.ipt.md',
  'a/b/s05.ipt.md',
  'README.md',
] as const;
const codes = ['SYN-101', 'SYN-102'] as const;
const configurations = [
  undefined,
  '{}',
  '{ "exclude": ["a/**", "s02*"] }',
  '{ "include": ["**/README.md"], "rules": { "session-gap": "off" } }',
  '{ "extends": "./base.jsonc" }',
  '{ "protocol": { "codes": { "client": "^SYN-101$" } } }',
  '{ "protocol": { "codes": { "homework": "^T[0-9]$" } } }',
  '{',
] as const;

const name = fc.constantFrom(...names);
const written = fc.record<ModelNote>({
  code: fc.constantFrom(...codes),
  session: fc.integer({ min: 1, max: 5 }),
  review: fc.constantFrom('HW1a done.', 'HW2a done.', 'A quiet week. #mood-link'),
  homework: fc.constantFrom('- [ ] HW1a: call', '- [ ] HW2a: call', 'None this session: on leave.'),
});
const place = fc.double({ min: 0, max: 1, noNaN: true });

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), name, note: written }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      name,
      note: written,
      lost: fc.constantFrom('nothing' as const, 'number' as const, 'all' as const, 'text' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), name }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('swap' as const), name, other: name }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('configure' as const),
      name: fc.constantFrom('.ipt-notes.jsonc', 'a/.ipt-notes.jsonc', 'base.jsonc', 'a/base.jsonc'),
      text: fc.constantFrom(...configurations),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start and vanish' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('damage' as const),
      how: fc.constantFrom('cut off', 'another byte', 'a line gone', 'lines turned', 'another head'),
      place,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Doing<Kind extends Step['do']> = Extract<Step, { readonly do: Kind }>;

/** What is done to the file of what is kept. */
const damages: Readonly<Record<Doing<'damage'>['how'], (bytes: Buffer, place: number) => Buffer>> = {
  'cut off': (bytes, at) => bytes.subarray(0, Math.floor(bytes.length * at)),
  'another byte': (bytes, at) => {
    const index = Math.floor((bytes.length - 1) * at);
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 4;
    return changed;
  },
  'a line gone': (bytes, at) => linesOf(bytes, (lines) => lines.splice(Math.floor(lines.length * at), 1)),
  'lines turned': (bytes) =>
    linesOf(bytes, (lines) => lines.splice(1, lines.length, ...lines.slice(1).reverse())),
  'another head': (bytes) => linesOf(bytes, (lines) => lines.splice(0, 1, 'ipt-notes 0.0.1 store 2')),
};

function linesOf(bytes: Buffer, change: (lines: string[]) => unknown): Buffer {
  const lines = bytes.toString('latin1').split('\n').slice(0, -1);
  change(lines);
  return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
}

/** A folder of notes, and one for what is kept of them. */
interface Life {
  readonly notes: TestFolder;
  readonly cacheFolder: string;
}

async function started({ notes, cacheFolder }: Life): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(capable, [notes.uri], { initializationOptions: { cacheFolder } });
  return client;
}

const actions: { readonly [Kind in Step['do']]: (step: Doing<Kind>, life: Life) => unknown } = {
  write: ({ name: file, note }, { notes }) => notes.writeEarlier(file, modelNote(note)),
  break: ({ name: file, note, lost }, { notes }) =>
    // A zero makes it a file that is no text.
    notes.writeEarlier(file, lost === 'text' ? `\0${modelNote(note)}` : broken(modelNote(note), lost)),
  remove: ({ name: file }, { notes }) => notes.remove(file),
  swap: ({ name: one, other }, { notes }) => {
    const [from, to] = [one, other].map((file) => path.join(notes.path, file));
    if (!from || !to || !fs.existsSync(from) || !fs.existsSync(to) || from === to) return;
    fs.renameSync(from, `${from}.moved`);
    fs.renameSync(to, from);
    fs.renameSync(`${from}.moved`, to);
  },
  configure: ({ name: file, text }, { notes }) =>
    text === undefined ? notes.remove(file) : notes.writeEarlier(file, text),
  start: async (_, life) => {
    const client = await started(life);
    await client.refreshed();
    await client.stop();
  },
  'start and vanish': async (_, life) => {
    const client = await started(life);
    client.hangUp();
    await client.exit;
  },
  damage: ({ how, place: at }, { cacheFolder }) => {
    const file = path.join(cacheFolder, 'facts.jsonl');
    if (fs.existsSync(file)) fs.writeFileSync(file, damages[how](fs.readFileSync(file), at));
  },
};

/** Everything that a server knows of the courses of a workspace. */
async function knownBy(client: LanguageClient): Promise<unknown[]> {
  const { courses } = await client.ask(CoursesRequest, {});
  const { cases, isComplete } = await client.ask(CaseloadRequest, {});
  expect(isComplete).toBe(true);
  const known: unknown[] = [courses];
  for (const { code, uri } of cases) known.push(code, await client.ask(CourseRequest, { uri }));
  return known;
}

async function live(steps: readonly Step[]): Promise<void> {
  const life: Life = { notes: folderWith({}), cacheFolder: path.join(folderWith({}).path, 'cache') };
  for (const each of steps) {
    await (actions[each.do] as (step: Step, life: Life) => unknown)(each, life);
  }
  const client = await started(life);
  const fresh = startServer();
  await fresh.initialize(capable, [life.notes.uri]);
  expect(await knownBy(client)).toEqual(await knownBy(fresh));
  for (const each of [client, fresh]) expect(each.inbox.unread('window/logMessage')).toEqual([]);
  endAll();
}

it(`a server that was left something knows what one knows that was not (seed ${SEED})`, async () => {
  const steps = fc.array(step, { minLength: 3, maxLength: 30, size: 'max' });
  await fc.assert(fc.asyncProperty(steps, live), { numRuns: RUNS, endOnFailure: true });
});
