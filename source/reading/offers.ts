import { choiceGroups } from '../story/choices.ts';
import type { Choice, Scene, Story } from '../story/story.ts';
import type { Move } from './reading.ts';
import type { Path, Step } from './replay.ts';

/**
 * One thing that can be done at a scene, and the move that does it. `unskip`: read after all what was
 * skipped.
 * `skipAll`: of all of the chapter.
 */
type Offer =
  | { readonly kind: 'read' | 'skip' | 'skipAll' | 'unskip'; readonly move: Move }
  | { readonly kind: 'choose'; readonly move: Move; readonly choice: Choice };

/**
 * What a scene offers as it was met, in the order it is shown: before an unread notice, only the ways past
 * it.
 */
export function offers(story: Story, { scene, meeting }: Step): readonly Offer[] {
  const at = scene.id;
  if (meeting === 'unread') {
    return [
      { kind: 'read', move: { kind: 'open', at } },
      { kind: 'skip', move: { kind: 'skip', at } },
      ...(isOnlyNotice(story, scene)
        ? []
        : [{ kind: 'skipAll', move: { kind: 'skip', at, chapter: true } } as const]),
    ];
  }
  return [
    ...choiceGroups(story, scene)
      .flatMap(({ choices }) => choices)
      .map((choice): Offer => ({
        kind: 'choose',
        move: { kind: 'choose', at, choice: choice.id },
        choice,
      })),
    ...(meeting === 'skipped' ? [{ kind: 'unskip', move: { kind: 'open', at } } as const] : []),
  ];
}

/** Whether a scene has the one notice of its chapter. */
const isOnlyNotice = (story: Story, { id, chapter }: Scene): boolean =>
  [...story.scenes.values()].every(
    (each) => each.id === id || each.chapter !== chapter || each.notice === undefined,
  );

/** The move that makes an earlier step of a path its last; undefined for the step the reader stands at. */
export function backTo({ steps, here }: Path, step: number): Move | undefined {
  const back = steps.length - 1 - step;
  return step < 0 || back < 1 ? undefined : { kind: 'back', at: here.scene.id, steps: back };
}

/** Whether a path stands at its first choice between several ways. */
export const isFirstChoice = ({ steps, here }: Path): boolean =>
  here.scene.choices.length > 1 && steps.slice(0, -1).every(({ scene }) => scene.choices.length < 2);
