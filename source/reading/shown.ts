/**
 * What a path shows at each of its steps: which words stood before the reader, and how names are written in
 * them.
 */
import { marksIn, written } from '../story/name-marks.ts';
import {
  type Block,
  type Crossing,
  type Marked,
  partsOf,
  type Scene,
  type ScenePart,
} from '../story/scene.ts';
import type { Story } from '../story/story.ts';
import { type Path, type Step, wasHeard } from './replay.ts';

/**
 * The parts of a page as a step meets its scene: all of it, the summary in its place, or nothing behind a
 * notice.
 */
export function partsShown({ scene, meeting }: Step): readonly ScenePart[] {
  if (meeting === 'unread') return [];
  if (meeting === 'skipped') return [{ kind: 'text', blocks: scene.notice?.summary ?? [] }];
  return partsOf(scene);
}

/** The blocks a step shows, whose sources the page numbers. */
export const blocksShown = (step: Step): readonly Block[] => partsShown(step).flatMap(({ blocks }) => blocks);

/**
 * The line for who comes to a scene from another; undefined where there is none, or where its page is not
 * open.
 */
export const crossingFrom = (from: Step | undefined, to: Step): Crossing | undefined =>
  wasHeard(to) ? to.scene.crossings.find((crossing) => crossing.from === from?.scene.id) : undefined;

/**
 * Writes the names of a text: long the first time, short afterwards. Each text is to be written once, in
 * order.
 */
export type WriteNames = (text: Marked) => string;

/** As they are where there is no path. */
export const withoutPath: WriteNames = ({ words }) => words;

/**
 * How names are written on the page of one step of a path: long if it is the first of the path to speak of
 * them.
 */
export function namesAt(story: Story, { steps }: Pick<Path, 'steps'>, index: number): WriteNames {
  const known = new Set<string>();
  for (const [at, step] of steps.slice(0, index).entries()) {
    for (const id of namesIn(crossingFrom(steps[at - 1], step))) known.add(id);
    for (const id of namesOnPage(step)) known.add(id);
  }
  return ({ words, marked }) => (marked === undefined ? words : written(marked, story.names, known));
}

const namesIn = (text: Marked | undefined): readonly string[] =>
  text?.marked === undefined ? [] : marksIn(text.marked).map(({ id }) => id);

/** Names on the pages of scenes: a long path has many, and all of them are asked for at every scene. */
const onPages = new WeakMap<Scene, readonly string[]>();

function namesOnPage(step: Step): readonly string[] {
  const known = wasHeard(step) ? onPages.get(step.scene) : undefined;
  if (known) return known;
  const names = [...new Set(blocksShown(step).flatMap(namesIn))];
  if (wasHeard(step)) onPages.set(step.scene, names);
  return names;
}
