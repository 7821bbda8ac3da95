/** Readings of one story laid side by side: what each was told, where they parted, what nobody heard. */
import type { Claim, Question } from '../story/evidence.ts';
import {
  type Account,
  type Chapter,
  type Choice,
  claimsTold,
  type Moment,
  type Scene,
  scenesInOrder,
  type Story,
} from '../story/story.ts';
import { type Met, type NamedPath, visitsOf } from '../reading/replay.ts';

export interface Visit {
  readonly scene: Scene;
  readonly met: Met;
}

export interface ComparedReading {
  readonly name: string;
  /** Every scene it came to, once, in the order it first did. */
  readonly visits: ReadonlyMap<Scene, Met>;
  /** The accounts it heard, in the story's order. */
  readonly accounts: readonly Account[];
  /** The ending it was read to. */
  readonly ending: string | undefined;
}

/**
 * `same`: all were told the same; `differs`: those who came here were told different things; `partly`: those
 * who came were told the same, and others did not come; `unreached`: nobody came.
 */
type Status = 'same' | 'differs' | 'partly' | 'unreached';

export interface ComparedMoment {
  readonly chapter: Chapter;
  readonly moment: Moment;
  /** What each reading was told here, in the order of the accounts; nothing: it did not come here. */
  readonly cells: readonly (readonly Visit[])[];
  readonly status: Status;
  /** The scenes none of them heard. */
  readonly unheard: readonly Scene[];
}

/**
 * A scene at which readings went different ways: some who went on from it did not take a way that others
 * took.
 */
export interface Fork {
  readonly scene: Scene;
  readonly moment: Moment;
  /**
   * The ways that were taken, in the order they are offered, each with the indexes of the readings that did.
   */
  readonly ways: readonly { readonly choice: Choice; readonly readings: readonly number[] }[];
}

export interface ComparedQuestion {
  readonly question: Question;
  /** The claims each reading heard. */
  readonly heard: readonly ReadonlySet<Claim>[];
  /**
   * The claims that some scene tells and none of them heard. A claim that no scene tells could not be heard.
   */
  readonly unheard: readonly Claim[];
}

export interface Comparison {
  readonly readings: readonly ComparedReading[];
  /** The scenes all of them came to, in the story's order. */
  readonly shared: readonly Scene[];
  /** The scenes that one of them alone heard, in the story's order. */
  readonly alone: readonly Scene[];
  /**
   * The scene at which they first went different ways, together until then; undefined where they never did.
   */
  readonly parted: Scene | undefined;
  /** Every moment of the story in its order. */
  readonly moments: readonly ComparedMoment[];
  /** In the story's order. */
  readonly forks: readonly Fork[];
  /** Every question of the story in its order. */
  readonly questions: readonly ComparedQuestion[];
}

/**
 * Compare readings, in time linear in their number. Exchanging two exchanges their columns and nothing else.
 */
export function compare(story: Story, paths: readonly NamedPath[]): Comparison {
  const readings = paths.map((each) => comparedReading(story, each));
  const scenes = scenesInOrder(story);
  const hearers = new Map<Scene, number>();
  for (const { visits } of readings)
    for (const [scene, met] of visits) if (met === 'heard') hearers.set(scene, (hearers.get(scene) ?? 0) + 1);
  return {
    readings,
    shared: scenes.filter((scene) => readings.every(({ visits }) => visits.has(scene))),
    alone: scenes.filter((scene) => hearers.get(scene) === 1),
    parted: partedAt(paths),
    moments: comparedMoments(story, readings, hearers),
    forks: forksOf(story, paths),
    questions: comparedQuestions(story, readings),
  };
}

/** Whether those who came to a moment, or only some of them, were told something others were not. */
export const isDifference = ({ status }: ComparedMoment): boolean =>
  status === 'differs' || status === 'partly';

/** Whether nothing differs between the readings. */
export const isAlike = ({ forks, moments }: Comparison): boolean =>
  forks.length === 0 && !moments.some(isDifference);

/** The names of the readings that met a scene in each way. */
export function metBy({ readings }: Comparison, scene: Scene): Readonly<Record<Met, readonly string[]>> {
  const names = (met: Met): readonly string[] =>
    readings.filter(({ visits }) => visits.get(scene) === met).map(({ name }) => name);
  return { heard: names('heard'), skipped: names('skipped'), behind: names('behind') };
}

/** The moment at which they first went different ways. */
export const partedMoment = (story: Story, { parted }: Comparison): Moment | undefined =>
  parted && story.moments.get(parted.moment);

function comparedReading(story: Story, { name, path }: NamedPath): ComparedReading {
  const visits = visitsOf(path);
  const heard = new Set<string | undefined>();
  for (const [scene, met] of visits) if (met === 'heard') heard.add(scene.account);
  return {
    name,
    visits,
    accounts: [...story.accounts.values()].filter(({ id }) => heard.has(id)),
    ending: path.here.scene.ending,
  };
}

function comparedMoments(
  story: Story,
  readings: readonly ComparedReading[],
  hearers: ReadonlyMap<Scene, number>,
): readonly ComparedMoment[] {
  return story.chapters.flatMap((chapter) =>
    chapter.moments.map((moment): ComparedMoment => {
      const tellings = story.scenesByMoment.get(moment.id) ?? [];
      const cells = cellsOf(tellings, readings);
      return {
        chapter,
        moment,
        cells,
        status: statusOf(cells),
        unheard: tellings.filter((scene) => !hearers.has(scene)),
      };
    }),
  );
}

/** What each reading was told at a moment. Those who were told the same share it: a room has thousands. */
function cellsOf(
  tellings: readonly Scene[],
  readings: readonly ComparedReading[],
): readonly (readonly Visit[])[] {
  const cells = new Map<string, readonly Visit[]>();
  return readings.map(({ visits }) => {
    let key = '';
    for (const scene of tellings) key += `${visits.get(scene) ?? ''},`;
    const known = cells.get(key) ?? told(tellings, visits);
    cells.set(key, known);
    return known;
  });
}

const told = (tellings: readonly Scene[], visits: ReadonlyMap<Scene, Met>): readonly Visit[] =>
  tellings.flatMap((scene): readonly Visit[] => {
    const met = visits.get(scene);
    return met ? [{ scene, met }] : [];
  });

/** What a reading was told at a moment, as a text that is equal where it is the same. */
export const toldAt = (cell: readonly Visit[]): string =>
  cell.map(({ scene, met }) => `${scene.id} ${met}`).join('\n');

function statusOf(cells: readonly (readonly Visit[])[]): Status {
  const reached = cells.filter((cell) => cell.length > 0);
  if (reached.length === 0) return 'unreached';
  if (new Set([...new Set(reached)].map(toldAt)).size > 1) return 'differs';
  return reached.length < cells.length ? 'partly' : 'same';
}

function forksOf(story: Story, paths: readonly NamedPath[]): readonly Fork[] {
  const takers = new Map<Choice, number[]>();
  for (const [index, { path }] of paths.entries()) {
    for (const { choice } of path.steps) {
      if (!choice) continue;
      const before = takers.get(choice);
      if (!before) takers.set(choice, [index]);
      else if (before.at(-1) !== index) before.push(index);
    }
  }
  return scenesInOrder(story).flatMap((scene): readonly Fork[] => {
    const moment = story.moments.get(scene.moment);
    const ways = scene.choices.flatMap((choice) => {
      const readings = takers.get(choice);
      return readings ? [{ choice, readings }] : [];
    });
    const [first, ...others] = ways;
    const isFork = others.some((way) => !isSame(way.readings, first?.readings ?? []));
    return moment && isFork ? [{ scene, moment, ways }] : [];
  });
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** A reading that stopped parts from nobody. */
function partedAt(paths: readonly NamedPath[]): Scene | undefined {
  const longest = Math.max(0, ...paths.map(({ path }) => path.steps.length));
  for (let index = 0; index < longest; index++) {
    const steps = paths.flatMap(({ path }) => path.steps[index] ?? []);
    if (new Set(steps.flatMap(({ choice }) => choice ?? [])).size > 1) return steps[0]?.scene;
  }
  return undefined;
}

function comparedQuestions(story: Story, readings: readonly ComparedReading[]): readonly ComparedQuestion[] {
  const told = claimsTold(story);
  const heardBy = readings.map(({ visits }) => {
    const claims = new Set<string>();
    for (const [scene, met] of visits)
      if (met === 'heard') for (const claim of scene.claims) claims.add(claim);
    return claims;
  });
  return [...story.questions.values()].map((question) => ({
    question,
    heard: heardOf(question, heardBy),
    unheard: question.claims.filter(({ id }) => told.has(id) && !heardBy.some((heard) => heard.has(id))),
  }));
}

/** The claims of a question that each heard of those it heard. Those who heard the same share them. */
function heardOf({ claims }: Question, heardBy: readonly ReadonlySet<string>[]): ComparedQuestion['heard'] {
  const sets = new Map<string, ReadonlySet<Claim>>();
  return heardBy.map((heard) => {
    let key = '';
    for (const { id } of claims) key += heard.has(id) ? 'h' : '-';
    const known = sets.get(key) ?? new Set(claims.filter(({ id }) => heard.has(id)));
    sets.set(key, known);
    return known;
  });
}
