// @ts-check
import assert from 'node:assert/strict';
import { window } from './window.mjs';

const FILE = 'drafts/finish.ipt.md';
const ADDENDUM = '[state what is added or corrected, and why]';
const FINISH = 'IPT Notes: Finish Note';

describe('a draft', () => {
  it('is led to what is left of it before it is signed', async () => {
    const { workbench } = window();
    await workbench.openFile(FILE);
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'Draft' }).filter({ hasText: '1 prompt left' }).waitFor();
    await workbench.focusEditor();
    await workbench.runCommand(FINISH);
    await workbench.notification('Left before this note can be signed: 1 prompt.');
    await workbench.statusBar(`(${'[describe the options]'.length} selected)`);
    await workbench.type('Three options weighed');
    await rows.filter({ hasText: 'Draft' }).filter({ hasNotText: 'left' }).waitFor();
    await workbench.screenshot('finish-draft');
  });

  it('is signed by keys alone, with its day and a digest', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await workbench.focusEditor();
    await workbench.runCommand(FINISH);
    await workbench.choose('Sign');
    await rows.filter({ hasText: 'Signed' }).waitFor();
    const saved = await workbench.save(FILE, 'digest: sha256-');
    assert.match(saved, /\nstatus: complete\nsigned: \d{4}-\d\d-\d\d\ndigest: sha256-\S{44}\n---\n/);
    assert.ok(saved.includes('Three options weighed, one chosen.'));
    await workbench.screenshot('finish-signed');
  });

  it('is co-signed and added to, and the signed text stays', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Add Addendum');
    await workbench.statusBar(`(${ADDENDUM.length} selected)`);
    await workbench.goTo(1);
    await workbench.runCommand('IPT Notes: Co-sign Note');
    await workbench.notification('Left in the addendum: 1 prompt.');
    await workbench.statusBar(`(${ADDENDUM.length} selected)`);
    await workbench.type('Her sister rang on Monday.');
    await workbench.focusEditor();
    await workbench.runCommand(FINISH);
    await workbench.choose('Co-sign');
    await rows.filter({ hasText: 'Signed and co-signed' }).waitFor();
    const saved = await workbench.save(FILE, 'Her sister rang');
    assert.match(saved, /\ncosigned: \d{4}-\d\d-\d\d\n---\n/);
    assert.match(saved, /\n\n## Addendum \d{4}-\d\d-\d\d\n\nHer sister rang on Monday\.\n$/);
    await rows.filter({ hasText: 'Addendum' }).waitFor();
  });
});
