// The messages that client and server have of their own, a file a subject. Everything in them is JSON, and no text of a
// note: ids, codes that match their pattern, words of the protocol and the configuration, places, and prompts to be
// inserted.

/** A request by its method, with the types of what goes and what comes back. */
export interface Request<Params, Result> {
  readonly method: string;
  /** For the compiler only. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** A notification by its method. */
export interface Notification<Params> {
  readonly method: string;
  /** For the compiler only. */
  readonly types?: { readonly params: Params };
}

/** Names a document. */
export interface DocumentParams {
  readonly uri: string;
}
