import type { Fields } from '../../note/fields.ts';
import type { Note } from '../../note/note.ts';
import type { Occasion } from '../../protocol/moments.ts';
import type { Day } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import type { SetHomework } from '../course-of-note.ts';
import type { TeachingText } from '../teaching.ts';

/** A piece of the text that a completion inserts: fixed words, a prompt to be typed over, or words to choose from. */
export type CompletionPiece = string | { readonly prompt: string } | { readonly choice: readonly string[] };

/** Something that may be written at a place. */
export interface Completion {
  readonly kind:
    | 'section'
    | 'prompt'
    | 'snippet'
    | 'homework'
    | 'tag'
    | 'field'
    | 'value'
    | 'rule'
    | 'directive';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly text?: TeachingText;
  /** What it replaces: on one line, the cursor within. */
  readonly span: Span;
  readonly insert: readonly CompletionPiece[];
  /** What the replaced text is matched against, where it is not the label. */
  readonly filter?: string;
  /** Completions of one place are listed by rank, then as they come. */
  readonly rank: number;
}

/** What completions are drawn from. */
export interface CompletionInput {
  readonly note: Note;
  readonly offset: number;
  /** The character at which the editor asks by itself; `undefined` where someone asks for it, or letters are typed. */
  readonly trigger?: string | undefined;
  /** The front matter as it was last readable. */
  readonly fields: Fields;
  readonly today: Day;
  /** What prompts go by. */
  readonly occasion: Occasion;
  /** Ids of the rules that report something in the note: the first to be offered for a directive. */
  readonly reported: ReadonlySet<string>;
  /** What earlier notes of the course set and no note has answered for. */
  readonly openHomework: readonly SetHomework[];
}

/** The text of a completion for an editor without snippets: prompts as they are, the first of a choice. */
export function plainText(insert: readonly CompletionPiece[]): string {
  return insert
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'prompt' in piece ? piece.prompt : (piece.choice[0] ?? '');
    })
    .join('');
}
