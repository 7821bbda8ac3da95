import { type Choice, type Scene, type Story, sceneOf } from '../story/story.ts';
import type { Move, Reading } from './reading.ts';

/** How a scene that has a notice was met. `unread`: the notice is still on the page. */
export type Meeting = 'unread' | 'opened' | 'skipped';

export interface Step {
  readonly scene: Scene;
  /** Undefined for a scene without a notice. */
  readonly meeting?: Meeting;
  /** The choice by which the reader left; undefined for the last step. */
  readonly choice?: Choice;
}

/** What a reading walked, from the first scene to where the reader stands. Never empty. */
export interface Path {
  readonly steps: readonly Step[];
  readonly here: Step;
  /** Ids of the chapters whose scenes of violence were asked for in summary. */
  readonly spared: ReadonlySet<string>;
  /** How many moves the story no longer knows. */
  readonly lost: number;
}

/** A path and the name it is shown under among others. */
export interface NamedPath {
  readonly name: string;
  readonly path: Path;
}

/**
 * A scene as it is met first: where it has a notice, the notice is on the page; in a spared chapter, its
 * summary.
 */
export function arrive(scene: Scene, spared?: ReadonlySet<string>): Step {
  if (!scene.notice) return { scene };
  return { scene, meeting: spared?.has(scene.chapter) ? 'skipped' : 'unread' };
}

/** A path while it is walked. */
interface Walk {
  readonly steps: Step[];
  readonly spared: Set<string>;
}

/** A step that was left. It is made part by part, not copied: of readings there may be very many. */
function left({ scene, meeting }: Step, choice: Choice): Step {
  if (meeting === undefined) return { scene, choice };
  return { scene, meeting: meeting === 'unread' ? 'opened' : meeting, choice };
}

/**
 * Make one move on a path. False, and nothing changed, where the story does not offer it at this point.
 * Choosing from behind a notice reads the scene: a path given only by its choices has no other way to say so.
 */
function make(story: Story, { steps, spared }: Walk, move: Move): boolean {
  const here = steps.at(-1);
  if (!here || here.scene.id !== move.at) return false;
  switch (move.kind) {
    case 'choose': {
      const choice = here.scene.choices.find((each) => each.id === move.choice);
      if (!choice) return false;
      steps[steps.length - 1] = left(here, choice);
      steps.push(arrive(sceneOf(story, choice.to), spared));
      return true;
    }
    case 'back':
      return goBack(steps, move.steps);
    case 'open':
      return meet(steps, here, 'opened');
    case 'skip':
      if (here.scene.notice && move.chapter) spared.add(here.scene.chapter);
      return meet(steps, here, 'skipped');
  }
}

function meet(steps: Step[], here: Step, meeting: Meeting): boolean {
  if (!here.scene.notice) return false;
  steps[steps.length - 1] = { ...here, meeting };
  return true;
}

function goBack(steps: Step[], far: number): boolean {
  const { choice: _, ...again } = steps[steps.length - 1 - far] ?? {};
  if (!Number.isInteger(far) || far < 1 || !('scene' in again)) return false;
  steps.length -= far;
  steps[steps.length - 1] = again;
  return true;
}

/**
 * Go on by the choice that leads to where a move was made: an edited story may have put a scene between, or
 * have given the choice another id. Nobody is led past a notice that was not read.
 */
function catchUp(story: Story, walk: Walk, { kind, at }: Move): boolean {
  const { scene, meeting } = walk.steps.at(-1) ?? arrive(sceneOf(story, story.start));
  const choice = scene.choices.find(({ to }) => to === at);
  if (!choice || kind === 'back' || meeting === 'unread') return false;
  return make(story, walk, { kind: 'choose', at: scene.id, choice: choice.id });
}

/** Walk a reading through a story. Moves that the story no longer knows are counted and passed over. */
export function replay(story: Story, reading: Reading): Path {
  const first = arrive(sceneOf(story, story.start));
  const walk: Walk = { steps: [first], spared: new Set() };
  let lost = 0;
  for (const move of reading.moves) {
    const isMade = make(story, walk, move) || (catchUp(story, walk, move) && make(story, walk, move));
    if (!isMade) lost++;
  }
  return { ...walk, here: walk.steps.at(-1) ?? first, lost };
}

/**
 * The path after one more move, as `replay` would walk it with that move behind all others: what was walked
 * is not walked again. Throws where the story has none such: a surface asked for what it did not show.
 */
export function extend(story: Story, { steps, spared, here, lost }: Path, move: Move): Path {
  const walk = { steps: [...steps], spared: new Set(spared) };
  if (!make(story, walk, move))
    throw new Error(`The scene "${here.scene.id}" does not offer the move ${JSON.stringify(move)}.`);
  return { ...walk, here: walk.steps.at(-1) ?? here, lost };
}

/** Whether the words of a scene stood before the reader: not those behind a notice that was not opened. */
export function wasHeard(step: Step): boolean {
  return step.meeting === undefined || step.meeting === 'opened';
}

/**
 * How a path met a scene: its words stood there, its summary was taken instead, or it was left at its notice.
 */
export type Met = 'heard' | 'skipped' | 'behind';

/**
 * Every scene a path came to, once, in the order it first did. Of several meetings with a scene the fullest
 * counts.
 */
export function visitsOf({ steps }: Path): ReadonlyMap<Scene, Met> {
  const visits = new Map<Scene, Met>();
  for (const step of steps) {
    const before = visits.get(step.scene);
    if (wasHeard(step)) visits.set(step.scene, 'heard');
    else if (step.meeting === 'skipped' && before !== 'heard') visits.set(step.scene, 'skipped');
    else if (before === undefined) visits.set(step.scene, 'behind');
  }
  return visits;
}

/** The scenes of a path whose words stood before the reader. */
export const scenesHeard = (path: Path): ReadonlySet<Scene> =>
  new Set([...visitsOf(path)].flatMap(([scene, met]) => (met === 'heard' ? [scene] : [])));

/** Whether a path has come to an ending, and its page was read or its summary taken. */
export const hasEnded = ({ here }: Path): boolean =>
  here.scene.ending !== undefined && here.meeting !== 'unread';
