/**
 * A text to be inserted by its prefix: prompts only, in brackets, which `leftover-placeholder` finds until they are
 * replaced. Nothing in it reads like something that was said or found.
 */
export interface SnippetSpec {
  /** Begins with `ipt-`, as no word of a note does: Enter after such a word must not insert a snippet in its place. */
  readonly prefix: string;
  readonly description: string;
  readonly lines: readonly string[];
}

/** Snippets for parts of a note. */
export const snippets: readonly SnippetSpec[] = [
  {
    prefix: 'ipt-hw',
    description: 'An item of homework with its id',
    lines: ['- [ ] [record the id, such as HW8a]: [state what the client will do, with whom and by when]'],
  },
  {
    prefix: 'ipt-contract',
    description: 'The agreement of the initial phase',
    lines: [
      '[state the agreement: focus, number and length of sessions, date of the last one] #contract',
      '[list the goals in the client’s own words]',
    ],
  },
  {
    prefix: 'ipt-comm-analysis',
    description: 'One exchange gone through line by line',
    lines: [
      '[describe the exchange: with whom, when, what it was about] #communication-analysis',
      '',
      '- [record what was said, and how]',
      '- [record what was heard, felt and meant]',
      '- [record what the client would like to have said]',
    ],
  },
  {
    prefix: 'ipt-ending',
    description: 'The ending, talked about',
    lines: [
      '[state how many sessions are left, and that it was said] #ending',
      '[describe what the ending brings up, and what has changed so far]',
    ],
  },
  {
    prefix: 'ipt-group-member',
    description: 'A line for one member, to be copied to that member’s own record only',
    lines: ['- [record the member id]: [describe response and task, naming this member only]'],
  },
];
