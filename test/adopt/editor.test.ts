import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { choiceOf, whichSections, whichSources } from '../../client/src/commands/adopt-choices.ts';
import type { AdoptChoice, AdoptChoiceResult, AdoptPlanResult } from '../../server/src/wire/adopt.ts';
import { call } from '../cli/command-line.ts';
import { habits, notesIn } from '../harness/habits.ts';
import { capable } from '../harness/language-client.ts';
import { today } from '../harness/notes.ts';
import { endAll, folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

afterEach(endAll);

async function serverFor(folder: TestFolder) {
  const client = startServer({ today: () => today });
  await client.initialize(capable);
  const plan = () => client.request<AdoptPlanResult>('ipt/adoptPlan', { folder: folder.uri });
  const outlook = (choice: AdoptChoice) =>
    client.request<AdoptChoiceResult>('ipt/adoptChoice', { folder: folder.uri, choice });
  return { client, plan, outlook };
}

/** A part of the notes of each habit: whole courses of five clients. */
const some = (notes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(notes).filter(([file]) => /(?:SYN|syn)-10[1-5]/.test(file)));

describe.each(habits)('the editor comes to the same as the command line: $name', (habit) => {
  test('where each question is answered as it is proposed', async () => {
    const folder = folderWith(some(notesIn(habit)));
    const { plan, outlook } = await serverFor(folder);
    const { plan: found } = await plan();
    if (!found) throw new Error('No plan');
    const headings = found.headings.flatMap((line) => {
      const [first] = whichSections(line, found, '1/1').choices;
      const sections = first?.value ?? [];
      return typeof sections === 'string' || sections.length === 0
        ? []
        : [{ wording: line.wording, sections }];
    });
    const keys = found.keys.flatMap(({ key, field }) => (field === undefined ? [] : [{ key, field }]));
    const sources = whichSources(found).map(({ value }) => value);
    const { config, summary } = await outlook(choiceOf(found, { headings, keys, sources }));
    const printed = (await call(['init', '--from', '.'], { cwd: folder.path })).out;
    const lines = printed.slice(0, printed.indexOf('\n#\n')).split('\n');
    expect(lines).toEqual(summary.map((line) => `# ${line}`));
    expect((await call(['init', '--from', '.', '--yes'], { cwd: folder.path })).status).toBe(0);
    expect(fs.readFileSync(path.join(folder.path, '.ipt-notes.jsonc'), 'utf8')).toBe(config);
  });
});

test('a folder without notes, or out of reach, has no plan', async () => {
  const { plan, client } = await serverFor(folderWith({ 'README.md': '# Read me\n' }));
  expect(await plan()).toEqual({ files: 1, unread: 0 });
  expect(await client.request('ipt/adoptPlan', { folder: 'untitled:x' })).toEqual({ files: 0, unread: 0 });
});

test('a configuration above the folder is named as it can be extended, unless the folder has its own', async () => {
  const [, dap] = habits.map(notesIn);
  const below = Object.fromEntries(
    Object.entries(some(dap ?? {})).map(([file, text]) => [`clinic/notes/${file}`, text]),
  );
  const folder = folderWith({ ...below, '.ipt-notes.jsonc': '{}\n' });
  const { client } = await serverFor(folder);
  const ask = async () => {
    const from = { folder: folder.uriOf('clinic/notes') };
    const { plan } = await client.request<AdoptPlanResult>('ipt/adoptPlan', from);
    return client.request<AdoptChoiceResult>('ipt/adoptChoice', { ...from, choice: plan?.choice });
  };
  expect(await ask()).toMatchObject({ above: '../../.ipt-notes.jsonc' });
  fs.writeFileSync(path.join(folder.path, 'clinic/notes/.ipt-notes.jsonc'), '{}\n');
  expect(await ask()).not.toHaveProperty('above');
});

test('what is proposed can be answered otherwise', async () => {
  const [, dap] = habits.map(notesIn);
  const { plan } = await serverFor(folderWith(some(dap ?? {})));
  const { plan: found } = await plan();
  if (!found) throw new Error('No plan');
  const [line] = found.headings;
  if (!line) throw new Error('No heading');
  const question = whichSections(line, found, '1/3');
  expect(question.placeHolder).toBe('1/3 “ASSESSMENT”, in 50 of 50 notes: which section is it?');
  expect(question.choices.map(({ label }) => label)).toEqual([
    'Identification of the interpersonal problem area',
    'Review of the previous week',
    'Exploration of the problem area',
    'Development of a plan to address the problem area',
    'Review of the plan and homework',
    'Leave it alone',
    'Leave this and all that follow alone',
  ]);
  const choice = choiceOf(found, { headings: [], keys: [], sources: [] });
  expect(choice).toMatchObject({ headings: [], fromPath: [], labelledLines: false, session: 'numbered' });
});

test('no word of a note is in what the server answers, but what three clients share', async () => {
  const [, dap] = habits.map(notesIn);
  const odd = Object.fromEntries(
    Object.entries(some(dap ?? {})).map(([file, text], index) => [
      file,
      `${text.replace('phase:', `${index < 20 ? 'quagmire' : 'note'}: Thimble\nphase:`)}${
        index < 20 ? '\n# Xylophone hour\n\nMarigold.\n' : ''
      }\n**Anneliese Gossamer:** called.\n`,
    ]),
  );
  const { plan, outlook, client } = await serverFor(folderWith(odd));
  const found = await plan();
  const choice = found.plan?.choice;
  if (!choice) throw new Error('No plan');
  const said = JSON.stringify([
    found,
    await outlook(choice),
    client.inbox.unread('window/logMessage'),
  ]).toLowerCase();
  for (const canary of ['xylophone', 'quagmire', 'marigold', 'thimble', 'gossamer', 'anneliese']) {
    expect(said).not.toContain(canary);
  }
});

test('a note that is never numbered has the number of its date, and hints say what its path gives', async () => {
  const [habit] = habits.filter(({ name }) => name === 'one file a day, never numbered');
  const folder = folderWith(some(habit ? notesIn(habit) : {}));
  expect((await call(['init', '--from', '.', '--yes'], { cwd: folder.path })).status).toBe(0);
  const client = startServer({ today: () => today });
  await client.initialize(capable, [folder.uri]);
  const file = 'SYN-101/24.03.2025.md';
  const uri = folder.uriOf(file);
  await client.open(uri, fs.readFileSync(path.join(folder.path, file), 'utf8'));
  expect(await client.request('ipt/outline', { uri })).toMatchObject({ code: 'SYN-101', session: 3 });
  const hints = await client.request<{ label: string }[]>('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
  });
  expect(hints.map(({ label }) => label)).toEqual(['client SYN-101, date 2025-03-24', 'session 3 of 16']);
});
