import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Disposable, languages, Range, type TextDocument, window } from 'vscode';
import { SigningRequest, type SigningStep } from '../../../server/src/wire/note-edits.ts';
import type { ActiveNote, NoteInView } from '../note/active-note.ts';
import type { Prompts } from '../note/prompts-in-view.ts';
import { rangeOf } from '../range.ts';
import { refusesReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import { stopUndo } from '../undo-stop.ts';
import { applyEdits } from './apply-edits.ts';
import { leftIn, offerOf, stepsFor } from './finish-choices.ts';
import { noNote } from './insertion.ts';
import { register } from './register.ts';

const direct: readonly (readonly [string, () => string, SigningStep])[] = [
  ['iptNotes.signNote', () => l10n.t('Sign Note'), 'sign'],
  ['iptNotes.cosignNote', () => l10n.t('Co-sign Note'), 'cosign'],
  ['iptNotes.addAddendum', () => l10n.t('Add Addendum'), 'addendum'],
];

/** The commands that take a note from draft to signed, and on from there. */
export function finishNote(link: ServerLink, note: ActiveNote, prompts: Prompts): Disposable[] {
  const withNote = async (run: (current: NoteInView) => Promise<void>) => {
    const current = await note.latest();
    if (current) await run(current);
    else void window.showInformationMessage(noNote());
  };
  const take = (step: SigningStep) => (current: NoteInView) => takeStep(link, current, step, prompts);
  return [
    register('iptNotes.finishNote', l10n.t('Finish Note'), () =>
      withNote(async (current) => {
        if (await refusesReadOnly(current.document.uri)) return;
        if (await showsWhatIsLeft(current, prompts)) return;
        const { choices, refusals } = offerOf(await answersTo(link, current));
        const [placeHolder] = refusals;
        if (choices.length === 0) {
          if (placeHolder !== undefined) void window.showInformationMessage(placeHolder);
          return;
        }
        const title = l10n.t('Finish Note');
        const choice = await window.showQuickPick(choices, { title, ...(placeHolder && { placeHolder }) });
        if (choice) await withNote(take(choice.step));
      }),
    ),
    ...direct.map(([id, title, step]) => register(id, title(), () => withNote(take(step)))),
  ];
}

/** Asks whether each step can be taken, so that none is offered that would be refused. */
function answersTo(link: ServerLink, { document, outline }: NoteInView) {
  const uri = document.uri.toString();
  return Promise.all(
    stepsFor(outline).map(
      async (step) => [step, (await link.ask(SigningRequest, { uri, step })) ?? null] as const,
    ),
  );
}

/** Goes to the first thing that is left to do, and says how much there is. */
async function showsWhatIsLeft({ document, outline }: NoteInView, prompts: Prompts): Promise<boolean> {
  const errors = errorsIn(document);
  const left = leftIn(outline, errors.length);
  if (left === undefined) return false;
  void window.showInformationMessage(left.words);
  stopUndo();
  if (left.prompt) {
    const { start, end } = rangeOf(left.prompt);
    await prompts.showFirst(document, { start: document.offsetAt(start), end: document.offsetAt(end) });
    // The tree may have the focus.
    await window.showTextDocument(document);
  } else await window.showTextDocument(document, { selection: errors[0]?.range ?? new Range(0, 0, 0, 0) });
  return true;
}

function errorsIn(document: TextDocument) {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'ipt-notes' && severity === DiagnosticSeverity.Error);
}

async function takeStep(
  link: ServerLink,
  current: NoteInView,
  step: SigningStep,
  prompts: Prompts,
): Promise<void> {
  const { document } = current;
  if (await refusesReadOnly(document.uri)) return;
  const isWholeNeeded = step === 'sign' || (step === 'cosign' && current.outline.isSigned);
  if (isWholeNeeded && (await showsWhatIsLeft(current, prompts))) return;
  const taken = await link.ask(SigningRequest, { uri: document.uri.toString(), step });
  if (!taken) return;
  if ('refusal' in taken) {
    void window.showInformationMessage(taken.refusal);
    return;
  }
  // Someone may have typed meanwhile: then the digest would vouch for another text.
  if (taken.version !== document.version) return takeStep(link, current, step, prompts);
  if ((await applyEdits(document.uri, taken.edits)) && step === 'addendum') await prompts.selectInserted();
}
