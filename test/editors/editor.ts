/** What happened in one test; no `problem` means that it passed. */
export interface Outcome {
  readonly test: string;
  readonly problem: string | undefined;
}

/** Where the server, the command line and a caseload are that the program may copy. */
export interface Setup {
  readonly server: string;
  readonly cli: string;
  readonly notes: string;
}

/** An editor in which the server is tried, or another program that no one here wrote and that works with ours. */
export interface Editor {
  readonly name: string;
  run(setup: Setup): Outcome[] | Promise<Outcome[]>;
}
