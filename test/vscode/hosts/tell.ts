/** Put in by the build: how the lines begin that are printed. */
declare const MARK: string;

/** Tells the process that runs the suite, line by line. */
export function tell(text: string): void {
  // biome-ignore lint/suspicious/noConsole: the one way out of an extension host under test
  for (const line of text.split('\n')) console.log(MARK + line);
}
