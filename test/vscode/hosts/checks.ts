import {
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  env,
  languages,
  UIKind,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { draftOf } from '../draft-note.mjs';
import {
  closeAll,
  findingsIn,
  finds,
  holds,
  open,
  openNew,
  placeOf,
  replace,
  ruleOf,
  rulesIn,
  until,
  uriOf,
} from '../suite/editor.ts';
import type { Manner } from './file-system/test-files.ts';
import { tell } from './tell.ts';

/** Put in by the build: what the command line finds in the example clinic. */
declare const EXPECTED: readonly Finding[];

/** Put in by the build: a copy of the clinic on a disk, which is in no workspace. */
declare const DISK: string;

/** One finding, as both say it: places count from 1. */
interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** From line, column, to line, column. */
  readonly place: string;
}

/** Something that holds wherever the extension runs. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void>;
  /** Where alone it can be tried: words that the name of the host holds. */
  readonly onlyIn?: readonly string[];
}

const note = (code: string) => draftOf(code).replace('#affect-work', '#afect-work');

export const checks: readonly Check[] = [
  {
    name: 'Check Workspace finds what the command line finds, to the letter',
    run: async () => {
      await workspaceIsChecked();
      await allAreAsExpected();
    },
  },
  {
    name: 'a note that is opened has the findings of its course',
    run: async () => {
      const { document } = await open('syn-101/s12.ipt.md');
      await finds(document.uri, 'homework-not-reviewed', 'unknown-tag');
      await closeAll();
    },
  },
  {
    name: 'tags are completed',
    run: async () => {
      const { document } = await openNew(
        'tries/tags.ipt.md',
        draftOf('SYN-925').replace('#affect-work', '#affe'),
      );
      const place = placeOf(document, '#affe');
      if (!place) throw new Error('The tag is not there');
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place.translate(0, 5),
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      if (!labels.includes('#affect-work'))
        throw new Error(`#affect-work is not among ${labels.length} labels: ${labels.slice(0, 5).join(' ')}`);
      await closeAll();
    },
  },
  {
    name: 'homework is renamed over its course',
    run: async () => {
      const later = draftOf('SYN-929')
        .replace('session: 8', 'session: 9')
        .replace('HW8a', 'HW9a')
        .replace('Mood was', 'HW8a: done. Mood was');
      const { document: last } = await openNew('tries/course/s09.ipt.md', later);
      const { document: first } = await openNew('tries/course/s08.ipt.md', draftOf('SYN-929'));
      await finds(last.uri);
      const place = placeOf(first, 'HW8a');
      if (!place) throw new Error('The homework is not there');
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        first.uri,
        place.translate(0, 2),
        'HW8z',
      );
      await workspace.applyEdit(edit);
      for (const document of [first, last]) {
        await holds(document, 'HW8z');
        if (document.getText().includes('HW8a')) throw new Error('The old id is still there');
      }
      await finds(last.uri);
      await closeAll();
    },
  },
  {
    name: 'a new note is made, with what is known of its course',
    run: async () => {
      await answeringFirst('iptNotes.newNote');
      const { document } = window.activeTextEditor ?? {};
      if (!document) throw new Error('No note is shown');
      for (const text of ['client: SYN-101', 'session: 3', 'phase: maintenance', '# Maintenance session 3'])
        await holds(document, text);
      await closeAll();
      // On a disk it waits unsaved; elsewhere it has been written.
      if (document.uri.scheme !== 'untitled') await workspace.fs.delete(document.uri);
    },
  },
  {
    name: 'a note is finished and signed',
    run: async () => {
      const { document } = await openNew('tries/signed.ipt.md', draftOf('SYN-924'));
      await finds(document.uri);
      await answeringFirst('iptNotes.finishNote');
      await holds(document, 'digest: sha256-');
      await document.save();
      await finds(document.uri);
      tell(`signed\t${btoa(document.getText())}`);
      await closeAll();
    },
  },
  {
    name: 'a configuration that comes and goes changes what is found',
    run: async () => {
      const { document } = await openNew('tries/configured.ipt.md', note('SYN-926'));
      await finds(document.uri, 'unknown-tag');
      const off = '{ "rules": { "unknown-tag": "off" } }\n';
      await workspace.fs.writeFile(uriOf('tries/.ipt-notes.jsonc'), new TextEncoder().encode(off));
      await finds(document.uri);
      await workspace.fs.delete(uriOf('tries/.ipt-notes.jsonc'));
      await finds(document.uri, 'unknown-tag');
      await closeAll();
    },
  },
  {
    name: 'Check Privacy says what is known here, and of the rest where to look',
    run: async () => {
      await commands.executeCommand('iptNotes.checkPrivacy');
      const { document } = window.activeTextEditor ?? {};
      if (!document) throw new Error('No page is shown');
      const isOnDisk = uriOf('').scheme === 'file';
      for (const text of [
        '# Privacy check',
        '“workbench.localHistory.enabled” is ',
        'Cannot be known: look at the menu of the gear',
        env.uiKind === UIKind.Web ? 'the list is kept in this browser' : 'the list is kept on this machine',
        isOnDisk ? 'Cannot be known: no path says so' : 'Cannot be known: look at whether the folder is one',
        isOnDisk ? 'no remote was found' : 'Cannot be known: look at what “git remote -v” says',
      ])
        await holds(document, text);
      if (!isOnDisk) await holds(document, 'Cannot be known: look at FileVault');
      await closeAll();
    },
  },
  {
    name: 'Markdown over 1 MB that is not named as a note is skipped, and that is said',
    onlyIn: ['virtual'],
    run: async () => {
      const large = uriOf('tries/large.md');
      await workspace.fs.writeFile(large, new TextEncoder().encode(`# Large\n${'word '.repeat(220_000)}`));
      await workspaceIsChecked();
      const [said] = await finds(large, 'unreadable');
      if (!said?.message.includes('larger than 1 MB'))
        throw new Error(`Something else is said: ${said?.message}`);
      await workspace.fs.delete(large);
      await workspaceIsChecked();
      await finds(large);
    },
  },
  {
    name: 'a file that cannot be read is named, and no other note is the worse for it',
    onlyIn: ['virtual'],
    run: async () => {
      const refused = uriOf('syn-214/s05.ipt.md');
      await behave(refused, 'refuse');
      await workspaceIsChecked();
      await finds(refused, 'unreadable');
      const { document } = await open('syn-101/s12.ipt.md');
      await finds(document.uri, 'homework-not-reviewed', 'unknown-tag');
      await closeAll();
      await behave(refused, 'well');
      await workspaceIsChecked();
      await until([languages.onDidChangeDiagnostics], () =>
        rulesIn(refused).includes('unreadable') ? undefined : true,
      );
    },
  },
  {
    name: 'a note is checked while the file system does not answer for another',
    onlyIn: ['virtual'],
    run: async () => {
      const silent = uriOf('tries/silent.ipt.md');
      await behave(silent, 'hang');
      await workspace.fs.writeFile(silent, new TextEncoder().encode(note('SYN-928')));
      const { document } = await openNew('tries/spoken.ipt.md', note('SYN-927'));
      await finds(document.uri, 'unknown-tag');
      await behave(silent, 'well');
      await workspaceIsChecked();
      await finds(silent, 'unknown-tag');
      await closeAll();
    },
  },
  {
    name: 'a file system that fails half way, and recovers, ends with what the command line finds',
    onlyIn: ['virtual'],
    run: async () => {
      await workspace.fs.delete(uriOf('tries'), { recursive: true });
      const [broken, refused] = [uriOf('syn-101/s11.ipt.md'), uriOf('syn-214')];
      await behave(broken, 'break');
      await behave(refused, 'refuse');
      await workspaceIsChecked();
      await finds(broken, 'unreadable');
      // What looks across notes says nothing while one of them is not known.
      const { document } = await open('syn-101/s12.ipt.md');
      await finds(document.uri, 'unknown-tag');
      await closeAll();
      await behave(broken, 'well');
      await behave(refused, 'well');
      await workspaceIsChecked();
      await allAreAsExpected();
    },
  },
  {
    name: 'what others change is seen when a note of the course is shown or saved, where nothing is told of it',
    onlyIn: ['virtual'],
    run: async () => {
      await behave(uriOf('/').with({ path: '/' }), 'silent');
      const moved = uriOf('syn-101/s11.ipt.md');
      const text = await workspace.fs.readFile(moved);
      await workspace.fs.delete(moved);
      const { document } = await open('syn-101/s12.ipt.md');
      await finds(document.uri, 'session-gap', 'unknown-tag');
      await workspace.fs.writeFile(moved, text);
      await replace(document, '#afect-work', '#affect-work');
      await document.save();
      await finds(document.uri, 'homework-not-reviewed');
      await replace(document, '#affect-work', '#afect-work');
      await document.save();
      await behave(uriOf('/').with({ path: '/' }), 'well');
      await closeAll();
      await workspaceIsChecked();
      await allAreAsExpected();
    },
  },
  {
    name: 'folders of a disk and of other file systems come and go beside the first, while it is read as well',
    onlyIn: ['node', 'virtual'],
    run: async () => {
      const disk = Uri.file(DISK);
      const anyCase = Uri.parse('ipt-case:/clinic');
      const first = (workspace.workspaceFolders ?? []).length;
      const check = workspaceIsChecked();
      workspace.updateWorkspaceFolders(first, 0, { uri: disk }, { uri: anyCase });
      await check;
      for (const folder of [disk, anyCase]) {
        const { document } = await window.showTextDocument(Uri.joinPath(folder, 'syn-101/s12.ipt.md'));
        await finds(document.uri, 'homework-not-reviewed', 'unknown-tag');
        await closeAll();
      }
      await workspaceIsChecked();
      for (const [folder, code] of [
        [disk, 'DSK-'],
        [anyCase, 'CAS-'],
      ] as const) {
        const theirs: Finding[] = JSON.parse(JSON.stringify(EXPECTED).replaceAll('SYN-', code));
        const difference = () => differenceOf(allFindings(folder), theirs);
        await until(
          [languages.onDidChangeDiagnostics],
          () => (difference() === '' ? true : undefined),
          difference,
        );
      }
      // Where both spellings are one file, it is one note.
      const other = Uri.joinPath(anyCase, 'SYN-101/S11.IPT.MD');
      const { document } = await window.showTextDocument(other);
      await finds(document.uri);
      await workspace.fs.rename(
        Uri.joinPath(anyCase, 'syn-101/s12.ipt.md'),
        Uri.joinPath(anyCase, 'syn-101/S12.ipt.md'),
      );
      const { document: last } = await window.showTextDocument(Uri.joinPath(anyCase, 'syn-101/S12.ipt.md'));
      await finds(last.uri, 'homework-not-reviewed', 'unknown-tag');
      await closeAll();
      const again = workspaceIsChecked();
      workspace.updateWorkspaceFolders(first, 2);
      await again;
      const isGone = () =>
        languages
          .getDiagnostics()
          .every(([uri]) => uri.scheme === 'ipt-clinic' || findingsIn(uri).length === 0);
      await workspaceIsChecked();
      await until([languages.onDidChangeDiagnostics], () => (isGone() ? true : undefined));
      await allAreAsExpected();
    },
  },
];

/** Settles when what is found in the clinic is what the command line finds. */
async function allAreAsExpected(): Promise<void> {
  const difference = () => differenceOf(allFindings(), EXPECTED);
  await until([languages.onDidChangeDiagnostics], () => (difference() === '' ? true : undefined), difference);
}

/** Runs a command, and takes the first answer to whatever it asks. */
async function answeringFirst(command: string): Promise<void> {
  let isOver = false;
  const run = commands.executeCommand(command).then(() => {
    isOver = true;
  });
  // Where nothing is asked yet, or no answer is there to be taken, this does nothing.
  while (!isOver) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await run;
}

async function workspaceIsChecked(): Promise<void> {
  await commands.executeCommand('iptNotes.checkWorkspace');
}

async function behave({ path }: Uri, how: Manner): Promise<void> {
  await commands.executeCommand('iptTestFiles.behave', path, how);
}

/** Everything that is found in a copy of the clinic by now, in the order of the command line. */
function allFindings(folder = uriOf('')): Finding[] {
  const root = folder.path.replace(/\/$/, '');
  return languages
    .getDiagnostics()
    .filter(([uri]) => uri.scheme === folder.scheme && uri.path.startsWith(`${root}/`))
    .flatMap(([uri]) => findingsIn(uri).map((found) => asFinding(uri.path.slice(root.length + 1), found)))
    .sort(byText);
}

function asFinding(path: string, { code, message, range, severity }: Diagnostic): Finding {
  const { start, end } = range;
  return {
    path,
    rule: ruleOf({ code } as Diagnostic),
    severity: severityNames[severity],
    message,
    place: [start.line, start.character, end.line, end.character].map((value) => value + 1).join(' '),
  };
}

const severityNames: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
};

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** Names the findings that are on one side alone; empty where there are none. The notes of the example are invented. */
function differenceOf(found: readonly Finding[], expected: readonly Finding[]): string {
  const [ours, theirs] = [
    found.map((each) => JSON.stringify(each)),
    expected.map((each) => JSON.stringify(each)).sort(),
  ];
  if (ours.join('\n') === theirs.join('\n')) return '';
  const more = ours.filter((each) => !theirs.includes(each));
  const fewer = theirs.filter((each) => !ours.includes(each));
  return ['More than the command line:', ...more, 'Fewer:', ...fewer].join('\n');
}
