/** The ways through a pack: every scene can be left and reached, and stands in the chapter of its moment. */
import { proof } from '../../language/en/proof.ts';
import {
  arrivalsIn,
  closedCircles,
  type Graph,
  graphOf,
  stepsToEnding,
  trailsIn,
} from '../../story/graph.ts';
import type { JsonPath } from '../document.ts';
import type { Pack, PackScene } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { type Check, problem } from './parts.ts';

export const momentsInPlace: Check = function* (pack) {
  const chapterOf = new Map(
    pack.story.content.chapters.flatMap((chapter) =>
      chapter.moments.map((moment) => [moment.id, chapter.id] as const),
    ),
  );
  for (const { content, chapter, document } of pack.scenes) {
    const home = chapterOf.get(content.moment);
    if (home !== undefined && home !== chapter) {
      yield problem(
        'error',
        'wrong-chapter',
        document,
        ['moment'],
        `The moment "${content.moment}" belongs to the chapter "${home}", this file lies in "${chapter}".`,
        `Move the file to ${home}/.`,
      );
    }
  }
  const told = new Set(pack.scenes.map((scene) => scene.content.moment));
  for (const [index, chapter] of pack.story.content.chapters.entries()) {
    for (const [at, moment] of chapter.moments.entries()) {
      if (!told.has(moment.id)) {
        yield problem(
          'warning',
          'untold-moment',
          pack.story.document,
          ['chapters', index, 'moments', at],
          `No scene tells the moment "${moment.id}".`,
          'Write one, or take the moment out.',
        );
      }
    }
  }
};

interface Ways {
  readonly graph: Graph;
  readonly reached: ReadonlySet<string>;
  /** Circles that cannot be left, the scene where each is entered first. */
  readonly closed: readonly (readonly string[])[];
  readonly tell: (
    severity: Problem['severity'],
    code: string,
    scene: PackScene,
    path: JsonPath,
    said: { readonly message: string; readonly hint: string },
  ) => Problem;
}

/** The graph of a pack, and how a problem of a scene is told with the trail to it. */
function waysOf(pack: Pack): Ways {
  const graph = graphOf(
    pack.story.content.start,
    pack.scenes.map(({ id, content }) => ({ id, ...content })),
  );
  const arrivals = arrivalsIn(graph);
  const trailOf = trailsIn(arrivals);
  return {
    graph,
    reached: new Set(arrivals.keys()),
    closed: closedCircles(graph, arrivals),
    tell: (severity, code, { id, document }, path, { message, hint }) => {
      const trail = trailOf(id);
      return { ...problem(severity, code, document, path, message, hint), ...(trail && { trail }) };
    },
  };
}

const { ways: said } = proof;

export const exits: Check = function* (pack) {
  const { tell } = waysOf(pack);
  for (const scene of pack.scenes) {
    const { choices, ending } = scene.content;
    if (choices.length === 0 && ending === undefined)
      yield tell('error', 'dead-end', scene, [], said.deadEnd);
    if (choices.length > 0 && ending !== undefined)
      yield tell('error', 'ending-with-choices', scene, ['ending'], said.endingWithChoices);
  }
};

/** Every scene can be reached, and an ending from it. A story that begins nowhere has no ways to speak of. */
export const reach: Check = function* (pack) {
  const { graph, reached, closed, tell } = waysOf(pack);
  if (!graph.scenes.has(graph.start)) return;
  const leading = stepsToEnding(graph);
  const circles = new Map(closed.map((circle) => [circle[0], circle]));
  const members = new Set(closed.flat());
  for (const scene of pack.scenes) {
    const { id, content } = scene;
    if (!reached.has(id)) yield tell('warning', 'unreachable', scene, [], said.unreachable);
    const circle = circles.get(id);
    if (circle) yield tell('warning', 'closed-circle', scene, [], said.closedCircle(circle));
    // A circle is told once, a scene without any choice by `exits`.
    else if (!leading.has(id) && !members.has(id) && content.choices.length > 0)
      yield tell('warning', 'no-way-out', scene, [], said.noWayOut);
  }
};

export const sameTarget: Check = function* (pack) {
  const { closed, tell } = waysOf(pack);
  const alone = new Set(closed.flatMap((circle) => (circle.length === 1 ? circle : [])));
  for (const scene of pack.scenes) {
    const seen = new Set<string>();
    for (const [index, { to }] of scene.content.choices.entries()) {
      const path = ['choices', index, 'to'];
      if (seen.has(to)) yield tell('warning', 'same-target', scene, path, said.sameTarget(to));
      else if (to === scene.id && !alone.has(to))
        yield tell('warning', 'to-itself', scene, path, said.toItself);
      seen.add(to);
    }
  }
};
