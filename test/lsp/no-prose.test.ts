import { expect, it } from 'vitest';
import { capable, positionOf } from '../harness/language-client.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

/** A word in every place that a server could be tempted to quote. */
const canary = 'Zanzibar';
const note = `---
client: SYN-101
session: 8
date: 2025-05-30
phase: ${canary}
planned_sessions: 16
problem_area: ${canary}
clinician: ${canary}
focus_change: ${canary}
${canary}: ${canary}
measures: {phq9: ${canary}, ${canary}: 3}
members: [{id: ${canary}}]
tags: [${canary}]
---

# ${canary}

## Review of the previous week

${canary} [describe ${canary}] #${canary}. TODO ${canary}

## ${canary}

### Risk ${canary}

## Exploraton of the problem area

- ${canary}

## Review of the plan and homework

- [ ] HW8a: ${canary}
- [ ] ${canary}

<!-- ipt-ignore ${canary}: ${canary} -->
<!-- ipt-ignore thin-risk: ${canary} -->

## Addendum ${canary}
`;

/** What is answered, or the message with which it is refused. */
async function answerOrRefusal(request: Promise<unknown>): Promise<unknown> {
  return request.catch((error: Error) => error.message);
}

it('nothing that the server says holds a word of a note, edits that move text aside', async () => {
  const folder = folderWith({
    's08.ipt.md': note,
    's09.ipt.md': note.replace('session: 8', 'session: 9'),
    'broken.ipt.md': note.replace('session: 8', `session: "${canary}`),
  });
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  await client.refreshed();
  const said: unknown[] = [];
  for (const name of ['s08.ipt.md', 'broken.ipt.md']) {
    const uri = folder.uriOf(name);
    const textDocument = { uri };
    await client.open(uri, name === 's08.ipt.md' ? note : note.replace('session: 8', `session: "${canary}`));
    said.push(await client.pull(uri));
    for (const method of [
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
      'textDocument/documentLink',
      'textDocument/codeLens',
      'textDocument/semanticTokens/full',
    ]) {
      said.push(await client.request(method, { textDocument }));
    }
    const everywhere = { start: { line: 0, character: 0 }, end: positionOf(note, note, 'end') };
    said.push(await client.request('textDocument/inlayHint', { textDocument, range: everywhere }));
    for (const method of ['ipt/outline', 'ipt/insertSections', 'ipt/recordCopy', 'ipt/effectiveConfig']) {
      said.push(await client.request(method, textDocument));
    }
    for (const line of note.split('\n').keys()) {
      for (const character of [0, 4, 7, 30]) {
        const at = client.at(uri, { line, character });
        said.push(await client.request('textDocument/hover', at));
        said.push(await client.request('textDocument/completion', at));
        said.push(await client.request('textDocument/definition', at));
        said.push(await client.request('textDocument/documentHighlight', at));
        said.push(
          await client.request('textDocument/references', { ...at, context: { includeDeclaration: true } }),
        );
        for (const newName of ['typed', 'HW8b', 'SYN-102', 'role-dispute', '']) {
          said.push(await answerOrRefusal(client.request('textDocument/rename', { ...at, newName })));
        }
        said.push(await answerOrRefusal(client.request('textDocument/prepareRename', at)));
      }
    }
    const actions = await client.request<object[]>('textDocument/codeAction', {
      textDocument,
      range: everywhere,
      context: { diagnostics: [] },
    });
    expect(actions.length).toBeGreaterThan(5);
    said.push(actions.map((action) => ({ ...action, edit: undefined })));
  }
  said.push(await client.request('ipt/checkWorkspace', {}));
  folder.remove('s09.ipt.md');
  const changes = [{ uri: folder.uriOf('s09.ipt.md'), type: 3 }];
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  await client.close(folder.uriOf('s08.ipt.md'));
  said.push(await client.request('ipt/checkAgain', {}));
  expect(JSON.stringify(said.at(-1))).toContain('s08.ipt.md');
  said.push(await client.request('ipt/courses', {}));
  said.push(await client.request('workspace/symbol', { query: '' }));
  const next = { kind: 'client', code: 'SYN-101', attendance: 'held' };
  said.push(await client.request('ipt/newNote', next));
  said.push(await client.request('ipt/newNote', { ...next, attendance: 'no-show' }));
  said.push(await client.request('ipt/checkCode', { text: 'SYN-974' }));
  said.push(client.inbox.unread('window/logMessage'));
  expect(said.length).toBeGreaterThan(1000);
  // What is renamed becomes what was typed, and all kinds of refusal have come up.
  expect(JSON.stringify(said)).toContain('"newText":"typed"');
  expect(said).toContain('The front matter of a note of this course cannot be read. Correct it first.');
  expect(said).toContain('This is no homework id. One looks like HW8a, or HW8-M3 in a group.');
  expect(JSON.stringify(said)).not.toContain(canary);
});
