/**
 * The value below which a share of all values lies, by the nearest rank.
 * @param share 0 to 1.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('There are no values');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of the ratios of two contenders, round by round, over the rounds that both ran. */
export function pairedRatio(a: readonly number[], b: readonly number[]): number {
  return median(
    a.slice(0, b.length).map((value, round) => {
      const other = b[round];
      if (other === undefined) throw new Error('A round has no partner');
      return value / other;
    }),
  );
}
