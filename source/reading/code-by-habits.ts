/**
 * A path as one number in which nobody pays for what they always do. At every turn it is known what the
 * reader could do and did at turns of the kind before: who always opened what had a notice, who never heard a
 * scene again, who took what was offered first, tells it once more for a fraction of a bit. Who goes anywhere
 * pays what it takes to say where.
 *
 * It is reckoned from scenes, notices, choices and where they lead, of which the edition is a digest, and
 * from nothing else.
 */
import { type Choice, type Scene, sceneOf, type Story } from '../story/story.ts';
import type { Path, Step } from './replay.ts';
import { all, type Answer, answered, numberOf } from './yes-or-no.ts';

/** No reading goes on for so long; a number must not lead round and round for ever. */
const mostSteps = 10_000;

/**
 * Who answers: the path that is written, of which `told` knows it, or the number that is read. One walk asks
 * both, so that they cannot differ.
 */
type Teller = (likely: number, told: (path: Path) => boolean) => boolean;

/** The number of a path, or undefined where it would reach `limit`. */
export function numberByHabits(story: Story, path: Path, limit: bigint): bigint | undefined {
  if (path.steps.length > mostSteps) return undefined;
  const answers: Answer[] = [];
  walk(story, (likely, told) => {
    const isYes = told(path);
    answers.push({ isYes, likely });
    return isYes;
  });
  return numberOf(answers, limit);
}

/** The path of a number, or undefined where it is that of none. */
export function pathByHabits(story: Story, number: bigint): Path | undefined {
  let rest = number;
  const path = walk(story, (likely) => {
    const [isYes, behind] = answered(rest, likely);
    rest = behind;
    return isYes;
  });
  // Of the numbers that lead along a path only one is its number: nothing may be left over.
  return rest === 0n ? path : undefined;
}

/** Asks which of several things, each of a kind, was done. */
type Which = (kinds: readonly number[], told: (path: Path) => number) => number;

/**
 * One after the other is asked for, until it is this one. A kind weighs as often as it was done of the times
 * it could have been, and half before anything is known.
 */
function habit(teller: Teller): Which {
  const could: number[] = [];
  const did: number[] = [];
  const weight = (kind: number): number =>
    Math.ceil((all * (2 * (did[kind] ?? 0) + 1)) / (2 * (could[kind] ?? 0) + 2));
  return (kinds, told) => {
    const weights = kinds.map(weight);
    let left = 0;
    for (const each of weights) left += each;
    let which = 0;
    for (; which < kinds.length - 1; which++) {
      const at = which;
      const weighs = weights[which] ?? 0;
      const likely = Math.min(Math.max(1, Math.round((all * weighs) / left)), all - 1);
      if (teller(likely, (path) => told(path) === at)) break;
      left -= weighs;
    }
    kinds.forEach((kind, at) => {
      could[kind] = (could[kind] ?? 0) + 1;
      if (at === which) did[kind] = (did[kind] ?? 0) + 1;
    });
    return which;
  };
}

/** How likely it is that a reader comes to an end of the story. */
const toEnd = (15 / 16) * all;
const goesOnOrStops = [0, 1] as const;
const meetings = ['opened', 'skipped', 'unread'] as const;

/** Walk as is told. Undefined where that is no path, or one that would have been told in another way. */
function walk(story: Story, teller: Teller): Path | undefined {
  const isToEnd = teller(toEnd, ({ here }) => here.scene.choices.length === 0);
  const [meets, stops, chooses] = [habit(teller), habit(teller), habit(teller)];
  const steps: Step[] = [];
  const known = new Set<Scene>();
  let lastMet = 0;
  let scene = sceneOf(story, story.start);
  for (let at = 0; at < mostSteps; at++) {
    const ways = waysFrom(story, scene);
    const isEnd = ways.length === 0;
    let here: Step = { scene };
    if (scene.notice) {
      // Nobody goes on from an unread notice.
      const could = meetings.slice(0, isToEnd && !isEnd ? 2 : 3);
      const kinds = could.map((_, index) => lastMet * meetings.length + index);
      lastMet = meets(kinds, (path) => meetings.indexOf(path.steps[at]?.meeting ?? 'unread'));
      here = { scene, meeting: meetings[lastMet] ?? 'unread' };
    }
    const isLast = (path: Path): number => Number(at === path.steps.length - 1);
    if (isEnd || here.meeting === 'unread' || (!isToEnd && stops(goesOnOrStops, isLast) === 1)) {
      steps.push(here);
      return isToEnd === isEnd ? { steps, here, spared: new Set(), lost: 0 } : undefined;
    }
    known.add(scene);
    const way = wayTaken(ways, known, chooses, at);
    if (!way) return undefined;
    steps.push({ ...here, choice: way.choice });
    scene = way.to;
  }
  return undefined;
}

/** The way that the step with this index took. Where there is but one, nothing is asked. */
function wayTaken(
  ways: readonly Way[],
  known: ReadonlySet<Scene>,
  chooses: Which,
  at: number,
): Way | undefined {
  if (ways.length === 1) return ways[0];
  const taken = ({ steps }: Path): number => ways.findIndex(({ choice }) => choice === steps[at]?.choice);
  return ways[chooses(kindsOf(ways, known), taken)];
}

/** A choice, where it leads, and whether one could come straight back, as between tellings of a moment. */
interface Way {
  readonly choice: Choice;
  readonly to: Scene;
  readonly isReturning: boolean;
}

const waysIn = new WeakMap<Story, Map<Scene, readonly Way[]>>();

/** The ways from a scene. They are asked for at every step of every code. */
function waysFrom(story: Story, scene: Scene): readonly Way[] {
  const made = waysIn.get(story) ?? new Map<Scene, readonly Way[]>();
  waysIn.set(story, made);
  const known = made.get(scene);
  if (known) return known;
  const ways = scene.choices.map((choice): Way => {
    const to = sceneOf(story, choice.to);
    return { choice, to, isReturning: to.choices.some((each) => each.to === scene.id) };
  });
  made.set(scene, ways);
  return ways;
}

/**
 * What kind each way is of: whether it leads where the reader has not been, whether one could come straight
 * back, and whether it is offered first of those that are alike in this.
 */
function kindsOf(ways: readonly Way[], known: ReadonlySet<Scene>): readonly number[] {
  let before = 0;
  return ways.map(({ to, isReturning }) => {
    const kind = Number(known.has(to)) + 2 * Number(isReturning);
    const isFirst = (before & (1 << kind)) === 0;
    before |= 1 << kind;
    return kind + 4 * Number(isFirst);
  });
}
