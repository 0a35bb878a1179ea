/** What a client may hand over when it starts the server. */
export interface InitializationOptions {
  /** What the addresses of the pages on the rules begin with, ending in `/`. */
  readonly docs?: string;
  /**
   * Absolute path of a folder, for this workspace alone, in which the server may keep what it has read of the notes, so
   * that the next start need not read them all: codes, numbers and places. No text, and nothing
   * from which a guess at the text could be confirmed.
   */
  readonly cacheFolder?: string;
  /** True where the client itself complains of what is no JSON, so that each mistake of a configuration is said once. */
  readonly checksJson?: boolean;
  /** True where the client itself lists the headings of Markdown among the symbols, so that no section is listed twice. */
  readonly listsHeadings?: boolean;
  /** The commands that the client has for what the server shows, such as `goToCommand`. */
  readonly commands?: readonly string[];
  /** True where the client answers for files that are on no disk: see `files.ts`. */
  readonly readsFiles?: boolean;
}

/** Goes to a place in a note: the command behind a code lens, with the URI and the range as its arguments. */
export const goToCommand = 'iptNotes.goTo';

/** Opens the page on a rule, with the rule's id as its argument: the command behind a link in a hover. */
export const openRuleCommand = 'iptNotes.openRule';

/** Selects the first prompt of what was inserted last in the active editor. */
export const selectPromptCommand = 'iptNotes.selectPrompt';

/** Shows the homework of the last session in place: the command behind its code lens, with the URI of the note. */
export const peekHomeworkCommand = 'iptNotes.peekHomework';

/** Begins the note in an empty document: the command behind its code lens, with the document's URI. */
export const beginNoteCommand = 'iptNotes.beginNote';
