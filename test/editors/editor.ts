/** What happened in one test; no `problem` means that it passed. */
export interface Outcome {
  readonly test: string;
  readonly problem: string | undefined;
}

/** Where the server and a caseload are that the editor may copy. */
export interface Setup {
  readonly server: string;
  readonly notes: string;
}

/** An editor in which the server is tried. */
export interface Editor {
  readonly name: string;
  run(setup: Setup): Outcome[];
}
