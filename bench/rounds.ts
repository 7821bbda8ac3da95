/**
 * Measuring by turns. A machine is never the same for long, so what is compared is measured in the same
 * round, one after the other, and a ratio is taken within its round. The order turns from round to round.
 */

interface Contender {
  readonly name: string;
  /** Do it once; milliseconds, or whatever is counted. */
  readonly once: () => number | Promise<number>;
}

interface Measured {
  readonly median: number;
  /** The first and the third quartile. */
  readonly spread: readonly [number, number];
}

export type Rounds = ReadonlyMap<string, readonly number[]>;

/** The figures of every contender, a round each; one round before them is thrown away. */
export async function inRounds(contenders: readonly Contender[], rounds: number): Promise<Rounds> {
  const figures = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round + 1) % contenders.length];
      const figure = await contender?.once();
      if (contender && figure !== undefined && round >= 0) figures.get(contender.name)?.push(figure);
    }
  }
  return figures;
}

/** The ratio of one to another, taken round by round. */
export function ratio(rounds: Rounds, name: string, to: string): Measured {
  const below = rounds.get(to) ?? [];
  return measured((rounds.get(name) ?? []).map((figure, round) => figure / (below[round] ?? Number.NaN)));
}

export function measured(figures: readonly number[]): Measured {
  const sorted = figures.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)] };
}

/** Of sorted figures: the one that this part of them does not exceed. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;

/** How long something takes, in milliseconds. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
