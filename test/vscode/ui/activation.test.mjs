// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { eventually } from '../harness/eventually.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openSession } from '../harness/session.mjs';
import { ATTEMPT, again, appears } from '../harness/waits.mjs';

describe('in a folder of other Markdown', () => {
  /** @type {import('../harness/session.mjs').Session} */
  let session;

  before(async () => {
    const workspace = path.join(temporaryFolder('plain'), 'plain');
    mkdirSync(workspace, { recursive: true });
    writeFileSync(path.join(workspace, 'README.md'), '# Plan\n\nTODO: tell of #greif.\n');
    writeFileSync(path.join(workspace, 's08.md'), draftOf('SYN-945'));
    session = await openSession({ vsix: path.join(PROJECT, 'ipt-notes.vsix'), workspace });
  });
  after(() => session?.close());

  /** The language servers of this window, with what they hold of memory, in MB. */
  const servers = () => {
    const extensions = path.join(path.dirname(session.user), 'extensions');
    return execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(extensions) && /dist\/server\/node\.js/.test(line))
      .map((line) => Math.round(Number(/\d+/.exec(line)?.[0]) / 1024));
  };

  it('no server is started until there is a note', async () => {
    const { workbench } = session;
    await workbench.openFile('README.md');
    await workbench.shows('TODO: tell of #greif.');
    // Once its command has run, the extension has started.
    const log = workbench.page
      .locator('.panel .output-view-pane, .pane-composite-part.panel.basepanel')
      .first();
    // A window that is still starting closes the list before its Enter comes.
    await again(async () => {
      await workbench.runCommand('IPT Notes: Show Log');
      return appears(log, 5 * ATTEMPT);
    }, 'showing the log');
    assert.deepEqual(servers(), []);
    await workbench.openFile('README.md');
    await workbench.type(' ');
    await workbench.shows('TODO: tell of');
    assert.deepEqual(servers(), []);
    await workbench.openFile('s08.md');
    await workbench.page.locator('.codelens-decoration', { hasText: '5 of 5 sections recorded' }).waitFor();
    await eventually(async () => assert.equal(servers().length, 1));
    process.stdout.write(
      `      language servers: 0 for other Markdown, 1 with a note, of ${servers()[0]} MB\n`,
    );
    await workbench.closeAll();
  });
});
