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
 * The choices of a scene in groups, a group that is empty left out. `moments`: ids in the order of the story.
 */
export function grouped<C>(
  scene: Target & { readonly account?: string | undefined; readonly choices: readonly C[] },
  targetOf: (choice: C) => Target,
  moments: readonly string[],
): readonly Grouped<C>[] {
  const { choices, moment, chapter } = scene;
  if (choices.length === 0) return [];
  if (choices.every((choice) => targetOf(choice).chapter !== chapter)) return [{ kind: 'ends', choices }];
  const isNarrator = scene.account === undefined;
  const ahead = choices
    .map((choice) => moments.indexOf(targetOf(choice).moment))
    .filter((at) => at > moments.indexOf(moment));
  const next = moments[Math.min(...ahead)];
  const isFirst = (choice: C): boolean =>
    isNarrator ? next === undefined || targetOf(choice).moment === next : targetOf(choice).moment !== moment;
  const groups: readonly Grouped<C>[] = [
    { kind: isNarrator ? 'with' : 'on', choices: choices.filter(isFirst) },
    { kind: isNarrator ? 'or' : 'hear', choices: choices.filter((choice) => !isFirst(choice)) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

/** The choices of a scene in the order they are shown. */
export const choiceGroups = (story: Story, scene: Scene): readonly Grouped<Choice>[] =>
  grouped(scene, ({ to }) => sceneOf(story, to), [...story.moments.keys()]);
