/** A frame of a stack trace: places in our own code. */
const frame = /^\s+at /;
const MOST_FRAMES = 10;

/**
 * What is said of an error that no one foresaw: its kind and where in our code it was thrown. What it says itself may
 * quote a note and is left out.
 */
export function internalFailure(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = framesOf(error).map((each) => `${each}\n`);
  return `A defect of this tool stopped it (${kind}). Please report it, without the notes.\n${lines.join('')}`;
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const { stack, message } = error;
  const end = stack.indexOf(message);
  if (end === -1) return [];
  return stack
    .slice(end + message.length)
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, MOST_FRAMES);
}
