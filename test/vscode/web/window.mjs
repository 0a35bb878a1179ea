// @ts-check
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openWebSession } from '../harness/web-session.mjs';

/** Notes beside the example clinic, each the only one of its client. */
const FILES = {
  'drafts/slip.ipt.md': draftOf('SYN-951').replace('## Exploration', '## Exploraton'),
  'drafts/gap.ipt.md': draftOf('SYN-952').replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''),
  'drafts/sign.ipt.md': draftOf('SYN-953'),
  'odd/s08.ipt.md': `${draftOf('SYN-957')}\n## Family tree\n\nDrawn.\n`,
  'odd/.ipt-notes.jsonc': JSON.stringify({ extends: '../words/clinic.json' }),
  'words/clinic.json': JSON.stringify({
    protocol: { sections: { genogram: { title: 'Genogram', aliases: ['Family tree'] } } },
  }),
  'docs/readme.md': '# Plan\n\nTODO: tell of #greif.\n',
};

/** @type {import('../harness/web-session.mjs').WebSession | undefined} */
let session;

/** Opens the window that all tests share. */
export async function openWindow() {
  const workspace = path.join(temporaryFolder('web'), 'clinic');
  cpSync(path.join(PROJECT, 'examples/clinic'), workspace, { recursive: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }
  session = await openWebSession({ vsix: path.join(PROJECT, 'ipt-notes.vsix'), workspace });
}

/**
 * The window that all tests share.
 *
 * @returns {import('../harness/web-session.mjs').WebSession}
 */
export function window() {
  if (!session) throw new Error('No window has been opened');
  return session;
}

/** Closes the window, if it is open. */
export async function closeWindow() {
  const open = session;
  session = undefined;
  await open?.close();
}
