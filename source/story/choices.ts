/** What a scene offers, under headings: on to the next moment, or to others who tell this one. */
import type { Choice, Scene } from './scene.ts';
import { sceneOf, type Story } from './story.ts';

type Target = Pick<Scene, 'moment' | 'chapter'>;

interface Grouped<C> {
  /**
   * `on`, `hear`: from an account's scene, to another moment, or to others of this one. `with`, `or`: from
   * the narrator's, to the moment that comes next, or to any other. `ends`: every way leads out of the
   * chapter.
   */
  readonly kind: 'on' | 'hear' | 'with' | 'or' | 'ends';
  readonly choices: readonly C[];
}

/**
 * The choices of a scene in groups, each in the order of its file, a group that is empty left out.
 * `orderOf`: which of the story's moments one is, by its id; -1 for none.
 */
export function grouped<C>(
  scene: Target & { readonly account?: string | undefined; readonly choices: readonly C[] },
  targetOf: (choice: C) => Target,
  orderOf: (moment: string) => number,
): readonly Grouped<C>[] {
  const { choices, moment, chapter } = scene;
  if (choices.length === 0) return [];
  if (choices.every((choice) => targetOf(choice).chapter !== chapter)) return [{ kind: 'ends', choices }];
  const isNarrator = scene.account === undefined;
  const here = orderOf(moment);
  const next = Math.min(
    ...choices.map((choice) => orderOf(targetOf(choice).moment)).filter((at) => at > here),
  );
  const isFirst = (choice: C): boolean =>
    isNarrator
      ? next === Infinity || orderOf(targetOf(choice).moment) === next
      : targetOf(choice).moment !== moment;
  const groups: readonly Grouped<C>[] = [
    { kind: isNarrator ? 'with' : 'on', choices: choices.filter(isFirst) },
    { kind: isNarrator ? 'or' : 'hear', choices: choices.filter((choice) => !isFirst(choice)) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

const orders = new WeakMap<Story, ReadonlyMap<string, number>>();

/** The choices of a scene in the order they are shown. */
export function choiceGroups(story: Story, scene: Scene): readonly Grouped<Choice>[] {
  const order = orders.get(story) ?? new Map([...story.moments.keys()].map((id, index) => [id, index]));
  orders.set(story, order);
  return grouped(
    scene,
    ({ to }) => sceneOf(story, to),
    (moment) => order.get(moment) ?? -1,
  );
}
