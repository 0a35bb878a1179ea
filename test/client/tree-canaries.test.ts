import { expect, it } from 'vitest';
import { noteStateOf, recordedOf } from '../../client/src/note/note-state.ts';
import { filterChoices, filterLine, noFilter } from '../../client/src/views/case-filter.ts';
import { caseloadContent } from '../../client/src/views/caseload-rows.ts';
import { courseContent } from '../../client/src/views/course-rows.ts';
import { rowsOf } from '../../client/src/views/outline-rows.ts';
import { CaseloadRequest, CourseRequest } from '../../server/src/wire/courses.ts';
import { OutlineRequest } from '../../server/src/wire/note.ts';
import { capable } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

const canary = 'Zanzibar';

/** Notes with the word wherever a tree could be tempted to quote, each by its file. */
const notes: Readonly<Record<string, string>> = {
  's07.ipt.md': wholeNote
    .replace('session: 8', 'session: 7')
    .replaceAll('HW8a', 'HW7a')
    .replace('phase: middle', `phase: ${canary}`)
    .replace('clinician: C-07', `clinician: ${canary}`),
  's08.ipt.md': wholeNote
    .replace('problem_area: grief', `problem_area: [grief, ${canary}]\ntags: [${canary}, risk]`)
    .replace('clinician:', `measures: { ${canary}: 3, phq9: 14 }\ntitle: ${canary}\nclinician:`)
    .replace('# Session 8', `# Session 8 of ${canary}`)
    .replace('Mood was lower', `Mood was ${canary} #${canary} #mood-${canary}`)
    .replace('## Exploration of', `## Exploraton of ${canary}\n\n${canary}\n\n## Exploration of`)
    .replace('HW8a: visit', `HW8a: ${canary}`)
    .replace('without an id', `HW${canary}: ${canary}`),
  's09.ipt.md': wholeNote
    .replace('session: 8', `session: ${canary}`)
    .replace('planned_sessions: 16', `planned_sessions: ${canary}`)
    .replace('status:', `status: ${canary} #`),
  'other.ipt.md': wholeNote.replace('client: SYN-101', `client: ${canary}`),
};

it('no row of any tree, and no word around it, holds text of a note', async () => {
  const folder = folderWith(notes);
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  await client.refreshed();
  const shown: unknown[] = [];
  for (const [file, text] of Object.entries(notes)) {
    const uri = folder.uriOf(file);
    await client.open(uri, text);
    const outline = await client.ask(OutlineRequest, { uri });
    if (!outline) throw new Error(`${file} is no note`);
    shown.push(rowsOf(outline, uri), noteStateOf(outline), recordedOf(outline), outline);
    const course = await client.ask(CourseRequest, { uri });
    shown.push(courseContent(course, uri));
  }
  const caseload = await client.ask(CaseloadRequest, {});
  const { isComplete, cases } = caseload;
  const everything = {
    clinicians: ['C-07'],
    phases: ['middle'],
    hasGaps: true,
    awaitsCosignature: true,
    draftsOlderThan: 7,
  };
  shown.push(
    caseloadContent(caseload, noFilter, '2025-03-10'),
    filterChoices(cases, noFilter),
    filterLine(everything),
  );
  const text = JSON.stringify(shown);
  expect(isComplete).toBe(true);
  expect(text).toContain('HW7a');
  expect(text).toContain('SYN-101');
  expect(text).toContain('Session 8');
  expect(text).not.toContain(canary);
});
