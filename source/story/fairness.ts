/**
 * How evenly a story is told, in figures: whose words, on what records, told by whom, spoken against by whom.
 * Each is counted from the pack alone, so that a writer can see what a change does.
 */
import { isAfter } from './dates.ts';
import { wordsIn } from './lengths.ts';
import { type Block, blocksOf, type Scene, type Telling } from './scene.ts';
import type { StoryData } from './story.ts';

/** A number of things among all there are. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

interface AccountFigures {
  readonly account: string;
  /** Words of its scenes and of what it says against others. */
  readonly words: number;
  /** The record on which the most of its paragraphs rest alone, and how many do. */
  readonly alone: Share & { readonly source?: string };
  /** How often it speaks against a telling. */
  readonly against: number;
}

export interface Fairness {
  readonly accounts: readonly AccountFigures[];
  /** Words of the documentary about what was not found, among all words of scenes. */
  readonly silence: Share;
  /** Tellings by somebody who was there. */
  readonly there: Share;
  /** Tellings said by the end of the month of the horizon. */
  readonly then: Share;
  /** Scenes of accounts that nobody speaks against. */
  readonly unopposed: Share;
  /** Choices of the scenes that have any: all of them, and the most of one scene. */
  readonly choices: Share & { readonly most: number };
}

/** Of all scenes, or of those of one chapter. */
export function fairnessOf(data: StoryData, chapter?: string): Fairness {
  const scenes = data.scenes.filter((scene) => chapter === undefined || scene.chapter === chapter);
  const tellings = scenes.flatMap((scene) => scene.tellings);
  const told = scenes.filter(({ account }) => account !== undefined);
  const ways = scenes.map(({ choices }) => choices.length).filter((length) => length > 0);
  const blocks = scenes.flatMap(blocksOf);
  return {
    accounts: data.accounts.map(({ id }) => accountFigures(id, scenes)),
    silence: { count: wordsIn(blocks.filter(({ editorial }) => editorial)), of: wordsIn(blocks) },
    there: share(tellings, ({ presence }) => presence === 'there'),
    then: share(tellings, (telling) => isSaidThen(telling, data.horizon)),
    unopposed: share(told, ({ against }) => against === undefined),
    choices: {
      count: ways.reduce((sum, length) => sum + length, 0),
      of: ways.length,
      most: Math.max(0, ...ways),
    },
  };
}

const share = <T>(things: readonly T[], is: (thing: T) => boolean): Share => ({
  count: things.filter(is).length,
  of: things.length,
});

const isSaidThen = ({ said }: Telling, horizon: string): boolean =>
  !isAfter(said, `${horizon.slice(0, 'YYYY-MM'.length)}-31`);

function accountFigures(account: string, scenes: readonly Scene[]): AccountFigures {
  const against = scenes.flatMap((scene) => (scene.against?.account === account ? [scene.against] : []));
  const own = scenes
    .filter((scene) => scene.account === account)
    .flatMap(({ text, tellings }) => [...text, ...tellings.flatMap((telling) => telling.text)]);
  const paragraphs = own.filter(({ sources }) => sources.length > 0);
  return {
    account,
    words: wordsIn([...own, ...against]),
    alone: mostAlone(paragraphs),
    against: against.length,
  };
}

function mostAlone(paragraphs: readonly Block[]): AccountFigures['alone'] {
  const counts = new Map<string, number>();
  for (const { sources } of paragraphs) {
    const [only, other] = sources;
    if (only !== undefined && other === undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [source, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { count, of: paragraphs.length, ...(source !== undefined && { source }) };
}

const fewest = 8;

/**
 * Runs of eight words and more that a text shares with scenes outside quotation marks, by scene, in its
 * order.
 */
export function sharedRuns(
  data: StoryData,
  text: string,
): readonly { readonly scene: string; readonly run: string }[] {
  const wordsOf = (each: string): readonly string[] => each.toLowerCase().match(/[\p{L}\p{N}]+|\|/gu) ?? [];
  const known = new Set<string>();
  const theirs = wordsOf(text.replaceAll('|', ' '));
  for (let at = 0; at + fewest <= theirs.length; at++) known.add(theirs.slice(at, at + fewest).join(' '));
  return data.scenes.flatMap((scene) =>
    blocksOf(scene).flatMap(({ words, quotation }) => {
      // No run goes on over what was quoted.
      const own = quotation ? [] : wordsOf(words.replace(/“[^”]*”/gu, ' | '));
      const runs: { scene: string; run: string }[] = [];
      for (let at = 0; at + fewest <= own.length; at++) {
        let end = at;
        while (end + fewest <= own.length && known.has(own.slice(end, end + fewest).join(' '))) end++;
        if (end === at) continue;
        runs.push({ scene: scene.id, run: own.slice(at, end + fewest - 1).join(' ') });
        at = end + fewest - 2;
      }
      return runs;
    }),
  );
}
