/** Something that is measured in rounds with others. */
export interface Contender<Measurement = number> {
  readonly name: string;
  /** How often it is measured; slow ones less often, always in the first rounds. */
  readonly rounds: number;
  /** One measurement, in milliseconds or any other unit. */
  readonly measure: () => Measurement | Promise<Measurement>;
}

/**
 * Measures in turn, so that whatever slows the machine down slows all alike: A B C, B C A, …
 * @returns the measurements of each contender by its name, by round.
 */
export async function interleaved<Measurement = number>(
  contenders: readonly Contender<Measurement>[],
): Promise<Map<string, Measurement[]>> {
  const results = new Map(contenders.map(({ name }) => [name, [] as Measurement[]]));
  const rounds = Math.max(0, ...contenders.map((each) => each.rounds));
  for (let round = 0; round < rounds; round++) {
    const left = contenders.filter((each) => round < each.rounds);
    const first = round % left.length;
    for (const { name, measure } of [...left.slice(first), ...left.slice(0, first)]) {
      results.get(name)?.push(await measure());
    }
  }
  return results;
}
