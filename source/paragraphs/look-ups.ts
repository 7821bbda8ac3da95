/**
 * What is looked up beside a scene, each by a key of its own name: the same on a screen and where there is
 * none.
 */
import type { Words } from '../language/words.ts';
import type { Paragraph } from '../layout/flow.ts';
import type { Path } from '../reading/replay.ts';
import type { Scene, Story } from '../story/story.ts';
import { figuresParagraphs } from './figures.ts';
import { namesParagraphs } from './names.ts';
import { placesParagraphs } from './places.ts';

/** Where a reader looks something up. */
interface From {
  readonly story: Story;
  readonly path: Path;
  readonly scene: Scene;
  readonly words: Words;
}

interface LookUp {
  /** Whether a story has any of it. */
  readonly isIn: (story: Story) => boolean;
  readonly say: (from: From) => readonly Paragraph[];
  /** On a window with room: over all of it, or in a second column as entries of a lexicon. */
  readonly spread: 'wide' | 'columns';
}

const entries = {
  names: {
    isIn: ({ people, terms }) => people.size + terms.size > 0,
    say: ({ story, path, words }) => namesParagraphs(story, path, words),
    spread: 'columns',
  },
  places: {
    isIn: ({ places }) => places.size > 0,
    say: ({ story, scene, words }) => placesParagraphs(story, scene.place, words),
    spread: 'columns',
  },
  figures: {
    isIn: ({ figures }) => figures.entries.length > 0,
    say: ({ story, words }) => figuresParagraphs(story, words),
    spread: 'wide',
  },
} satisfies Record<string, LookUp>;

export type LookUpName = keyof typeof entries;

const lookUps: Readonly<Record<LookUpName, LookUp>> = entries;

export const lookUp = (name: LookUpName): LookUp => lookUps[name];

/** Something for each of them. */
export const forLookUps = <T>(make: (name: LookUpName) => T): Readonly<Record<LookUpName, T>> =>
  Object.fromEntries((Object.keys(entries) as LookUpName[]).map((name) => [name, make(name)])) as Record<
    LookUpName,
    T
  >;

/**
 * What readers open from a scene, and this story has none of: a pack need not have every kind of evidence.
 */
export function missing(story: Story): ReadonlySet<string> {
  const has: Readonly<Record<string, boolean>> = {
    others: [...story.scenesByMoment.values()].some((tellings) => tellings.length > 1),
    questions: story.questions.size > 0,
    timeline: story.timeline.length > 0,
    hours: story.days.length > 0,
    ...forLookUps((name) => lookUp(name).isIn(story)),
  };
  return new Set(Object.keys(has).filter((each) => !has[each]));
}
