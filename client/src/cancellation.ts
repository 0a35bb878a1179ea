/** The codes of the language server protocol for requests that were cancelled: by the client, by the server. */
const codes: ReadonlySet<unknown> = new Set([-32800, -32802]);

/** True where a request has failed because it was cancelled. */
export function isCancellation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.has(error.code);
}
