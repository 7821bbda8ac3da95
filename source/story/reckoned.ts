/** What a page asks of a whole story, reckoned when the program is built and not at every start. */
import { wordsIn } from './lengths.ts';
import { mentionFinder, patternOfNames } from './mentions.ts';
import { blocksOf } from './scene.ts';
import { type Story, type StoryData, storyFrom } from './story.ts';

interface Reckoned extends StoryData {
  readonly reckoned: {
    /** Words of each scene. */
    readonly lengths: readonly number[];
    readonly names: string;
  };
}

export const reckoned = (data: StoryData): Reckoned => ({
  ...data,
  reckoned: {
    lengths: data.scenes.map((scene) => wordsIn(blocksOf(scene))),
    names: patternOfNames(data.people, data.terms),
  },
});

/** The story it was reckoned of. */
export function storyOfReckoned({ reckoned: { lengths, names }, ...data }: Reckoned): Story {
  return {
    ...storyFrom(data),
    lengths: new Map(data.scenes.map(({ id }, number) => [id, lengths[number] ?? 0])),
    mentions: mentionFinder(data.people, data.terms, names),
  };
}
