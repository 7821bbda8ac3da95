/**
 * What readers who went different ways may talk about: the story's question of each moment, and the ways they
 * took.
 */
import type { Words } from '../language/words.ts';
import type { Moment, Scene, Story } from '../story/story.ts';
import type { Part } from './report.ts';
import { sceneLine } from './scene-line.ts';

/** A scene from which they went on in different ways, each way in words with who or how many took it. */
interface Parting {
  readonly scene: Scene;
  readonly moment: Moment;
  readonly ways: readonly string[];
}

/** The moments of these partings and any `others`, in the story's order. */
export function talkParts(
  story: Story,
  partings: readonly Parting[],
  words: Words,
  others: readonly Moment[] = [],
): readonly Part[] {
  const parted = new Set([...partings.map(({ moment }) => moment), ...others]);
  const moments = [...story.moments.values()].filter((moment) => parted.has(moment));
  return [
    { kind: 'heading', level: 2, text: words.wall.parted },
    ...(moments.length === 0 ? [{ kind: 'aside', text: words.compare.noTalk } as const] : []),
    ...moments.flatMap((moment): readonly Part[] => [
      { kind: 'heading', level: 3, text: moment.title },
      ...(moment.talk === undefined ? [] : [{ kind: 'paragraph', text: moment.talk } as const]),
      ...partings
        .filter((parting) => parting.moment === moment)
        .map(({ scene, ways }): Part => {
          const { text, account } = sceneLine(story, scene, words);
          return { kind: 'aside', text: words.wall.ways(text, ways), account };
        }),
    ]),
  ];
}
