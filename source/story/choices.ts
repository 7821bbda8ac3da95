/** What a scene offers, under headings: on to the next moment, or to others who tell this one. */
import type { Choice, Scene } from './scene.ts';
import { chapterOf, sceneOf, type Story } from './story.ts';

interface ChoiceGroup {
  /**
   * `on`, `hear`: from an account's scene, to another moment, or to others of this one. `with`, `or`: from the
   * narrator's, to the moment that comes next, or to any other. `ends`: every way leads out of the chapter.
   */
  readonly kind: 'on' | 'hear' | 'with' | 'or' | 'ends';
  readonly choices: readonly Choice[];
}

/** The choices of a scene in the order they are shown; a group that is empty is left out. */
export function choiceGroups(story: Story, scene: Scene): readonly ChoiceGroup[] {
  const target = ({ to }: Choice): Scene => sceneOf(story, to);
  const { choices } = scene;
  if (choices.length === 0) return [];
  if (choices.every((choice) => target(choice).chapter !== scene.chapter)) return [{ kind: 'ends', choices }];
  const isNarrator = scene.account === undefined;
  const order = [...story.moments.keys()];
  const ahead = choices
    .map((choice) => order.indexOf(target(choice).moment))
    .filter((at) => at > order.indexOf(scene.moment));
  const next = order[Math.min(...ahead)];
  const isFirst = (choice: Choice): boolean =>
    isNarrator ? target(choice).moment === next : target(choice).moment !== scene.moment;
  const groups: readonly ChoiceGroup[] = [
    { kind: isNarrator ? 'with' : 'on', choices: choices.filter(isFirst) },
    { kind: isNarrator ? 'or' : 'hear', choices: choices.filter((choice) => !isFirst(choice)) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

/** The title of the chapter that ends where a scene's ways all lead out of it. */
export const chapterTitle = (story: Story, scene: Scene): string => chapterOf(story, scene).title;
