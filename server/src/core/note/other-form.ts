import { forms, type NoteForm, sharedNames } from '../protocol/forms.ts';
import type { Note } from './note.ts';

/**
 * Whether a note has none of the sections asked of it, in any form. What other forms have as well, such as a plan, is none
 * where the other names of the note are those of one other form.
 * @returns `undefined` where it has any; else the other form, where one can be told.
 */
export function withoutSections(note: Note): { readonly form: NoteForm | undefined } | undefined {
  const { required, absent } = note;
  if (absent.length === 0 || absent.some(({ standIn }) => standIn)) return undefined;
  const form = otherForm(note);
  if (absent.length === required.length) return { form };
  const present = note.known.filter(({ specs }) => specs.some((spec) => required.includes(spec)));
  const isShared = present.every(
    ({ heading: { title } }) =>
      title.names.length === 1 && sharedNames.includes(title.names[0]?.words[0]?.text ?? ''),
  );
  return form && isShared ? { form } : undefined;
}

/** The form of which a note has most names, two or more, or all letters in their order; none where two have as many. */
function otherForm({ blocks }: Note): NoteForm | undefined {
  const written = blocks.flatMap(({ facts }) => facts.formNames);
  if (written.length < 2) return undefined;
  const scores = forms.map((form) => ({ form, score: scoreOf(form, written) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const [first, ...others] = scores.filter(({ score }) => score === best);
  return best >= 2 && others.length === 0 ? first?.form : undefined;
}

function scoreOf({ parts }: NoteForm, written: readonly string[]): number {
  let next = 0;
  for (const each of written) if (each === parts[next]?.letter) next++;
  if (next === parts.length) return next;
  const named = parts.filter(({ names }) => names.some((name) => written.includes(name)));
  const isTold = named.some(({ names }) => !names.some((name) => sharedNames.includes(name)));
  return isTold ? named.length : 0;
}
