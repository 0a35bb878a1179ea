/** What a text has too much of. */
export type BeyondBudget = 'nesting' | 'marks';

/** What to say of a text that was not parsed, after its line. */
export const budgetMessages: Readonly<Record<BeyondBudget, string>> = {
  nesting: 'Quotes or lists are nested too deeply to be read. Remove some levels.',
  marks: 'One paragraph has too many marks (such as * or [) to be read. Divide it by blank lines.',
};

/** A text asks for more work than its budget allows; it was not parsed. */
export class BudgetError extends Error {
  readonly beyond: BeyondBudget;
  /** The 1-based line that goes beyond. */
  readonly line: number;

  constructor(beyond: BeyondBudget, line: number) {
    const message = budgetMessages[beyond];
    super(`Line ${line}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`);
    this.name = 'BudgetError';
    this.beyond = beyond;
    this.line = line;
  }
}
