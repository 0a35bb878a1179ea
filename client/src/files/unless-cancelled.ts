/** A token of VS Code, as far as it matters. */
interface Token {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/**
 * What something answers, or `otherwise` as soon as no one waits for it any more: a file system cannot be told to stop, and
 * may never answer.
 */
export async function unlessCancelled<Answer>(
  token: Token,
  otherwise: Answer,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (token.isCancellationRequested) return otherwise;
  let listener: { dispose(): void } | undefined;
  const cancelled = new Promise<Answer>((resolve) => {
    listener = token.onCancellationRequested(() => resolve(otherwise));
  });
  try {
    return await Promise.race([ask(), cancelled]);
  } finally {
    listener?.dispose();
  }
}
