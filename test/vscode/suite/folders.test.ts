import fs from 'node:fs';
import { commands, Uri, workspace } from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { closeAll, finds, openNew, uriOf } from './editor.ts';

/** What happens to whole folders, in VS Code and outside of it. */
export function folderTests(): void {
  describe('a folder of notes', () => {
    const first = uriOf('folders/a').fsPath;
    const last = uriOf('folders/z').fsPath;

    before(async () => {
      fs.mkdirSync(first, { recursive: true });
      fs.writeFileSync(`${first}/s08.ipt.md`, draftOf('SYN-980'));
    });
    after(async () => {
      await closeAll();
      await workspace.fs.delete(uriOf('folders'), { recursive: true });
    });

    it('that is renamed, copied or deleted by another program is followed', async () => {
      // The second of two notes of one session is notified of the first.
      const { document } = await openNew('folders/m/s08.ipt.md', draftOf('SYN-980'));
      await finds(document.uri, 'duplicate-session');
      fs.renameSync(first, last);
      await finds(document.uri);
      fs.cpSync(last, first, { recursive: true });
      await finds(document.uri, 'duplicate-session');
      fs.rmSync(first, { recursive: true });
      await finds(document.uri);
    });

    it('that is renamed, copied or deleted in VS Code is followed', async () => {
      const { document } = await openNew('folders/m/s08.ipt.md', draftOf('SYN-980'));
      await workspace.fs.rename(Uri.file(last), Uri.file(first));
      await finds(document.uri, 'duplicate-session');
      await workspace.fs.copy(Uri.file(first), Uri.file(last));
      await workspace.fs.delete(Uri.file(first), { recursive: true });
      await finds(document.uri);
    });

    it('that goes takes with it what Check Workspace has found because of it in notes that are closed', async () => {
      fs.rmSync(last, { recursive: true, force: true });
      fs.mkdirSync(first, { recursive: true });
      fs.writeFileSync(`${first}/s08.ipt.md`, draftOf('SYN-980'));
      await closeAll();
      await commands.executeCommand('iptNotes.checkWorkspace');
      const closed = uriOf('folders/m/s08.ipt.md');
      await finds(closed, 'duplicate-session');
      await workspace.fs.rename(Uri.file(first), Uri.file(last));
      await finds(closed);
      await finds(uriOf('folders/z/s08.ipt.md'), 'duplicate-session');
      fs.rmSync(last, { recursive: true });
      await finds(uriOf('folders/z/s08.ipt.md'));
    });

    it('is followed when a whole tree is moved in', async () => {
      const { document } = await openNew('folders/m/s08.ipt.md', draftOf('SYN-980'));
      const outside = fs.mkdtempSync(`${fs.realpathSync('/tmp')}/ipt-notes-`);
      fs.mkdirSync(`${outside}/tree/of/folders`, { recursive: true });
      fs.writeFileSync(`${outside}/tree/of/folders/s08.ipt.md`, draftOf('SYN-980'));
      fs.cpSync(`${outside}/tree`, first, { recursive: true });
      fs.rmSync(outside, { recursive: true });
      await finds(document.uri, 'duplicate-session');
      fs.rmSync(first, { recursive: true });
      await finds(document.uri);
    });
  });
}
