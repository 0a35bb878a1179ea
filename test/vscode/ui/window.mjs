// @ts-check
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { NOTES_TO_ADOPT } from '../harness/adopt-in-window.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openSession } from '../harness/session.mjs';

/** A word that one note holds, and that must be printed nowhere. */
export const CANARY = 'Zanzibar';

/** A word that is no name to anyone who has not said so. */
export const NAME = 'Ottilie';

/** Words of a configuration that would fetch something from this host, were they read as Markdown or HTML. */
export const FOREIGN_HOST = 'a.example';
const FETCHING = `![x](https://${FOREIGN_HOST}/p.png) <img src="https://${FOREIGN_HOST}/p.png">`;

/** @param {string} draft */
const signed = (draft) => draft.replace(/date: (\S+)/, 'date: $1\nsigned: $1').replace('status: draft\n', '');

/** A day soon enough before the drafts. */
const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);

/** @param {string} code of a client whose last session was a week ago */
const signedLastWeek = (code) =>
  signed(
    draftOf(code)
      .replace(/date: .*/, `date: ${lastWeek}`)
      .replace('\n---\n\n#', '\nmeasures: {phq9: 9, phq9_item9: 0}\n---\n\n#'),
  );
/** Notes beside the example clinic, each the only one of its client. */
const NOTES = {
  'drafts/slip.ipt.md': draftOf('SYN-951').replace('## Exploration', '## Exploraton'),
  'drafts/gap.ipt.md': draftOf('SYN-952').replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''),
  'drafts/typing.ipt.md': draftOf('SYN-953').replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''),
  'drafts/private.ipt.md': draftOf('SYN-954')
    .replace('Mood was lower', `Mood was ${CANARY}`)
    .replace('## Exploration', '## Exploraton')
    .replace('HW8a: visit', `HW8a: ${CANARY}`),
  'drafts/names.ipt.md': draftOf('SYN-955').replace('on Sunday', `to ${NAME}`),
  'drafts/course.ipt.md': draftOf('SYN-956'),
  'gone/s08.ipt.md': draftOf('SYN-958'),
  'gone/s09.ipt.md': draftOf('SYN-958').replace('session: 8', 'session: 9').replaceAll('HW8a', 'HW9a'),
  'moves/s08.ipt.md': draftOf('SYN-971'),
  'moves/s09.ipt.md': draftOf('SYN-971')
    .replace('session: 8', 'session: 9')
    .replace('Mood was', 'HW8a done. Mood was')
    .replaceAll('HW8a:', 'HW9a:'),
  'odd/s08.ipt.md': `${draftOf('SYN-957')}\n## Family tree\n\nDrawn.\n`,
  'odd/.ipt-notes.jsonc': JSON.stringify({
    protocol: { sections: { genogram: { title: `Genogram ${FETCHING}`, aliases: ['Family tree'] } } },
  }),
  'drafts/words.ipt.md': (draftOf('SYN-969').split('## ')[0] ?? '').replace(
    'status: draft',
    'status: complete',
  ),
  'drafts/asked.ipt.md': draftOf('SYN-970').split('## ')[0] ?? '',
  'docs/report.md': '# IPT Notes\n\n1 finding (1 warning) in 1 note of 1 course.\n',
  'drafts/finish.ipt.md': draftOf('SYN-972').replace('Three options weighed', '[describe the options]'),
  'stub/s06.ipt.md': draftOf('SYN-976').replace('session: 8', 'session: 6').replaceAll('HW8a', 'HW6a'),
  'group/g08.ipt.md': draftOf('SYN-978').replace(
    'client: SYN-978',
    'group: SYN-978\nmembers:\n  - {id: M1, present: true, problem_area: grief, phq9: 9}\n  - {id: M2, present: true}',
  ),
  'couple/s08.ipt.md': draftOf('SYN-979').replace(
    'status: draft',
    'format: couples\nsetting: video\nstatus: draft',
  ),
  'drafts/prompts.ipt.md': draftOf('SYN-973')
    .replace('clinician: C-07', 'clinician: "[record the clinician code]"')
    .replace('One exchange,', '[describe one exchange] [record what was felt]\n\nOne exchange,')
    .replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''),
  'drafts/answers.ipt.md': draftOf('SYN-940').replace(
    'One exchange,',
    '- HW7a: [choose: done, partly done, not done, carried over, not raised]\n- HW7b: [choose: done, partly done, not done, carried over, not raised]\n\n[describe the walk]\n\nOne exchange,',
  ),
  'taught/s08.ipt.md': draftOf('SYN-986')
    .replace('Three options weighed, one chosen.', '[describe the options] [describe the choice]')
    .replace(/## Exploration[\s\S]*?(?=## Development)/, ''),
  'taught/s07.ipt.md': draftOf('SYN-986')
    .replace('session: 8', 'session: 7')
    .replace('status: draft', `status: complete\nsupervisor: C-01\nsigned: ${lastWeek}\nmeasures: {phq9: 14}`)
    .replace(/date: .*/, `date: ${lastWeek}`)
    .replaceAll('HW8a', 'HW7a'),
  'taught/.ipt-notes.jsonc': JSON.stringify({ extends: 'ipt:student' }),
  'drafts/rules.ipt.md': `${draftOf('SYN-985')
    .replace('status: draft', 'status: complete')
    .replace(/## Development[\s\S]*?(?=## Review of the plan)/, '')}
<!-- ipt-ignore named-person: a character in a film -->
Mrs Miniver came up.
`,
  'drafts/signing.ipt.md': draftOf('SYN-980'),
  'drafts/signed.ipt.md': signed(draftOf('SYN-981')),
  'drafts/signed-undone.ipt.md': signed(draftOf('SYN-941')),
  'drafts/signed-gap.ipt.md': signed(draftOf('SYN-982')).replace(
    /## Development[\s\S]*?(?=## Review of the plan)/,
    '',
  ),
  'drafts/record.ipt.md': draftOf('SYN-983')
    .replace('Three options weighed', '<!-- mine -->\n\n**Three** options weighed [describe the options]')
    .replace('Grief, as agreed. #grief', 'Worked on #grief as agreed.'),
  'written/next/s08.ipt.md': signedLastWeek('WRI-102'),
  'written/group/g08.ipt.md': signedLastWeek('WRI-103').replace(
    'client: WRI-103',
    'group: WRI-103\nmembers:\n  - {id: M1, present: true, problem_area: grief, phq9: 9}\n  - {id: M2, present: true}',
  ),
  'written/couple/s08.ipt.md': signedLastWeek('WRI-104').replace(
    'client: WRI-104',
    'client: WRI-104\nformat: couples\nsetting: video',
  ),
  'written/off/s08.ipt.md': signedLastWeek('WRI-105'),
  ...NOTES_TO_ADOPT,
  'begin/s01.ipt.md': '',
  'begin/thursday.md':
    '---\ntags: [mine]\n---\n\n# Thursday\n\nShe came on time.\n\n## Homework\n\n- Call the cousin\n',
  'docs/readme.md': '# Plan\n\nTODO: tell of #greif.\n',
};

/** The text of one of these notes, as it was written. */
export const textOf = (/** @type {keyof typeof NOTES} */ file) => NOTES[file];

/** @type {import('../harness/session.mjs').Session | undefined} */
let session;

/** Opens the window that all tests share. */
export async function openWindow() {
  const workspace = path.join(temporaryFolder('ui'), 'clinic');
  cpSync(path.join(PROJECT, 'examples/clinic'), workspace, { recursive: true });
  for (const [file, text] of Object.entries(NOTES)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }
  const settings = { 'iptNotes.trace.server': 'verbose' };
  session = await openSession({ vsix: path.join(PROJECT, 'ipt-notes.vsix'), workspace, settings });
}

/**
 * The window that all tests share.
 *
 * @returns {import('../harness/session.mjs').Session}
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
