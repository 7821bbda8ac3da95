/**
 * A path as one number made of digits, each in a radix of its own. So codes were written at first, and those
 * on cards are read as ever; and so are those still written that would be longer by habits: of a reader who
 * does at every turn what they did least.
 *
 * From the lowest digit:
 *
 *   how many choices   7 bits while there are fewer than 64, 14 or 21 bits for more: without it, a path could
 *                      not be told from the same path and a last scene further where there is but one way on
 *   was one skipped    1 bit: most readers open every scene that has a notice, and pay no more than this
 *   then step by step
 *     the notice       opened or skipped, where the scene has one and some scene of the path was skipped; at
 *                      the last scene always, and it may be unread as well
 *     the choice       its place among the choices of the scene; a scene with one choice costs nothing
 */
import { type Scene, sceneOf, type Story } from '../story/story.ts';
import type { Move } from './reading.ts';
import { type Path, replay, type Step } from './replay.ts';

const countBits = 6;
const countLimit = 2 ** (3 * countBits);

/** A digit and how many values it could have. */
type Digit = readonly [value: number, radix: number];

const meetings = ['opened', 'skipped', 'unread'] as const;

const wasSkipped = (step: Step): boolean => step.meeting === 'skipped';

/** The notice of a scene is told of at the last one always, at the others only where one was skipped. */
const tellsMeeting = (scene: Scene, isLast: boolean, someSkipped: boolean): boolean =>
  scene.notice !== undefined && (isLast || someSkipped);

function digitsOf({ steps }: Path): readonly Digit[] {
  const count: Digit[] = [];
  const more = 2 ** countBits;
  for (let left = steps.length - 1; count.length === 0 || left > 0; left = Math.floor(left / more))
    count.push([(left % more) + (left >= more ? more : 0), 2 * more]);
  const someSkipped = steps.slice(0, -1).some(wasSkipped);
  return [
    ...count,
    [Number(someSkipped), 2],
    ...steps.flatMap(({ scene, meeting, choice }, index): readonly Digit[] => {
      const isLast = index === steps.length - 1;
      return [
        ...(meeting !== undefined && tellsMeeting(scene, isLast, someSkipped)
          ? [[meetings.indexOf(meeting), isLast ? 3 : 2] as const]
          : []),
        ...(choice === undefined ? [] : [[scene.choices.indexOf(choice), scene.choices.length] as const]),
      ];
    }),
  ];
}

/** The number of a path, or undefined where it would reach `limit`. */
export function numberByPlaces(_: Story, path: Path, limit: bigint): bigint | undefined {
  if (path.steps.length > countLimit) return undefined;
  let number = 0n;
  for (const [value, radix] of digitsOf(path).toReversed()) {
    number = number * BigInt(radix) + BigInt(value);
    if (number >= limit) return undefined;
  }
  return number;
}

/** The path of a number, or undefined where it is that of none. */
export function pathByPlaces(story: Story, number: bigint): Path | undefined {
  let rest = number;
  const pull = (radix: number): number => {
    const value = rest % BigInt(radix);
    rest /= BigInt(radix);
    return Number(value);
  };
  const path = replay(story, { story: story.id, moves: movesOf(story, pull) });
  // Of the numbers that could be read as a path only one is its number: nothing may be left over.
  return numberByPlaces(story, path, number + 1n) === number ? path : undefined;
}

/** The moves that lead along a path, its digits pulled one by one. They end early where the story does. */
function movesOf(story: Story, pull: (radix: number) => number): readonly Move[] {
  const more = 2 ** countBits;
  let count = 0;
  for (let unit = 1; unit < countLimit; unit *= more) {
    const digit = pull(2 * more);
    count += (digit % more) * unit;
    if (digit < more) break;
  }
  const someSkipped = pull(2) === 1;
  const moves: Move[] = [];
  let scene = sceneOf(story, story.start);
  for (let made = 0; ; made++) {
    const at = scene.id;
    const isLast = made === count;
    const met = tellsMeeting(scene, isLast, someSkipped) ? meetings[pull(isLast ? 3 : 2)] : undefined;
    if (scene.notice && met !== 'unread') moves.push({ kind: met === 'skipped' ? 'skip' : 'open', at });
    const choice = isLast ? undefined : scene.choices[pull(Math.max(1, scene.choices.length))];
    if (!choice) return moves;
    moves.push({ kind: 'choose', at, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
}
