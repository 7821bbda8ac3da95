/** Readings of one story laid side by side: what each was told, where they parted, what nobody heard. */
import type { Claim, Question } from '../story/evidence.ts';
import type { Account, Chapter, Choice, Moment, Scene, Story } from '../story/story.ts';
import { type NamedPath, wasHeard } from './replay.ts';

/** How a reading met a scene it came to: `behind` its notice it stood unread, or its summary was taken in its place. */
export type Met = 'heard' | 'skipped' | 'behind';

export interface Visit {
  readonly scene: Scene;
  readonly met: Met;
}

export interface ComparedReading {
  readonly name: string;
  /** Every scene it came to, once, in the order it first did. */
  readonly visits: readonly Visit[];
  /** The accounts it heard, in the story's order. */
  readonly accounts: readonly Account[];
  /** The ending it was read to. */
  readonly ending?: string;
}

/**
 * `same`: all were told the same; `differs`: those who came here were told different things; `partly`: those who came
 * were told the same, and others did not come; `unreached`: nobody came.
 */
export type Status = 'same' | 'differs' | 'partly' | 'unreached';

export interface ComparedMoment {
  readonly chapter: Chapter;
  readonly moment: Moment;
  /** What each reading was told here, in the order of the accounts; nothing: it did not come here. */
  readonly cells: readonly (readonly Visit[])[];
  readonly status: Status;
  /** The scenes none of them heard. */
  readonly unheard: readonly Scene[];
}

/** A scene at which readings went different ways. */
export interface Fork {
  readonly scene: Scene;
  readonly moment: Moment;
  /** The ways that were taken, in the order they are offered, each with the indexes of the readings that did. */
  readonly ways: readonly { readonly choice: Choice; readonly readings: readonly number[] }[];
}

export interface ComparedQuestion {
  readonly question: Question;
  /** The claims each reading heard. */
  readonly heard: readonly ReadonlySet<Claim>[];
  /** The claims that some scene tells and none of them heard. A claim that no scene tells could not be heard. */
  readonly unheard: readonly Claim[];
}

export interface Comparison {
  readonly readings: readonly ComparedReading[];
  /** The scenes all of them came to, in the story's order. */
  readonly shared: readonly Scene[];
  /** The scenes that one of them alone heard, in the story's order. */
  readonly alone: readonly Scene[];
  /** The scene at which they first went different ways, all of them together until then; undefined where they never did. */
  readonly parted?: Scene;
  /** Every moment of the story in its order. */
  readonly moments: readonly ComparedMoment[];
  /** In the story's order. */
  readonly forks: readonly Fork[];
  /** Every question of the story in its order. */
  readonly questions: readonly ComparedQuestion[];
}

/** Compare readings, in time linear in their number. Exchanging two of them exchanges their columns and nothing else. */
export function compare(story: Story, paths: readonly NamedPath[]): Comparison {
  const readings = paths.map((each) => comparedReading(story, each));
  const comers = new Map<Scene, number>();
  const hearers = new Map<Scene, number>();
  for (const { visits } of readings) {
    for (const { scene, met } of visits) {
      comers.set(scene, (comers.get(scene) ?? 0) + 1);
      if (met === 'heard') hearers.set(scene, (hearers.get(scene) ?? 0) + 1);
    }
  }
  const scenes = [...story.tellings.values()].flat();
  const parted = partedAt(paths);
  return {
    readings,
    shared: scenes.filter((scene) => comers.get(scene) === paths.length),
    alone: scenes.filter((scene) => hearers.get(scene) === 1),
    ...(parted && { parted }),
    moments: comparedMoments(story, readings, hearers),
    forks: forksOf(story, paths),
    questions: comparedQuestions(story, readings),
  };
}

function comparedReading(story: Story, { name, path }: NamedPath): ComparedReading {
  const met = new Map<Scene, Met>();
  for (const step of path.steps) {
    const before = met.get(step.scene);
    if (wasHeard(step)) met.set(step.scene, 'heard');
    else if (step.meeting === 'skipped' && before !== 'heard') met.set(step.scene, 'skipped');
    else if (before === undefined) met.set(step.scene, 'behind');
  }
  const visits = [...met].map(([scene, how]): Visit => ({ scene, met: how }));
  const heard = new Set(visits.flatMap(({ scene, met: how }) => (how === 'heard' ? [scene.account] : [])));
  const { ending } = path.here.scene;
  return {
    name,
    visits,
    accounts: [...story.accounts.values()].filter(({ id }) => heard.has(id)),
    ...(ending !== undefined && { ending }),
  };
}

function comparedMoments(
  story: Story,
  readings: readonly ComparedReading[],
  hearers: ReadonlyMap<Scene, number>,
): readonly ComparedMoment[] {
  const visitsAt = readings.map(byMoment);
  return story.chapters.flatMap((chapter) =>
    chapter.moments.map((moment): ComparedMoment => {
      const tellings = story.tellings.get(moment.id) ?? [];
      const rank = ({ scene }: Visit): number => tellings.indexOf(scene);
      const cells = visitsAt.map((at) => (at.get(moment.id) ?? []).sort((a, b) => rank(a) - rank(b)));
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

function byMoment({ visits }: ComparedReading): ReadonlyMap<string, Visit[]> {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const group = groups.get(visit.scene.moment);
    if (group) group.push(visit);
    else groups.set(visit.scene.moment, [visit]);
  }
  return groups;
}

/** What a reading was told at a moment, as a text that is equal where it is the same. */
export const toldAt = (cell: readonly Visit[]): string =>
  cell.map(({ scene, met }) => `${scene.id} ${met}`).join('\n');

function statusOf(cells: readonly (readonly Visit[])[]): Status {
  const reached = cells.filter((cell) => cell.length > 0);
  if (reached.length === 0) return 'unreached';
  if (new Set(reached.map(toldAt)).size > 1) return 'differs';
  return reached.length < cells.length ? 'partly' : 'same';
}

function forksOf(story: Story, paths: readonly NamedPath[]): readonly Fork[] {
  const takers = new Map<Scene, Map<Choice, Set<number>>>();
  for (const [index, { path }] of paths.entries()) {
    for (const { scene, choice } of path.steps) {
      if (!choice) continue;
      const ways = takers.get(scene) ?? new Map<Choice, Set<number>>();
      takers.set(scene, ways.set(choice, (ways.get(choice) ?? new Set()).add(index)));
    }
  }
  return [...story.tellings].flatMap(([id, tellings]) => {
    const moment = story.moments.get(id);
    return tellings.flatMap((scene): readonly Fork[] => {
      const taken = takers.get(scene);
      if (!moment || !taken) return [];
      const ways = scene.choices.flatMap((choice) => {
        const readings = taken.get(choice);
        return readings ? [{ choice, readings: [...readings] }] : [];
      });
      const leavers = new Set(ways.flatMap(({ readings }) => readings)).size;
      return ways.some(({ readings }) => readings.length < leavers) ? [{ scene, moment, ways }] : [];
    });
  });
}

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
  const told = new Set([...story.scenes.values()].flatMap(({ claims }) => claims));
  const heardBy = readings.map(
    ({ visits }) => new Set(visits.flatMap(({ scene, met }) => (met === 'heard' ? scene.claims : []))),
  );
  const heardAtAll = new Set(heardBy.flatMap((claims) => [...claims]));
  return [...story.questions.values()].map((question) => ({
    question,
    heard: heardBy.map((claims) => new Set(question.claims.filter(({ id }) => claims.has(id)))),
    unheard: question.claims.filter(({ id }) => told.has(id) && !heardAtAll.has(id)),
  }));
}
