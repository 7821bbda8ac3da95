/** The ways through a pack: every scene can be left and reached, and stands in the chapter of its moment. */
import { arrivalsIn, closedCircles, stepsToEnding, trailsIn } from '../../story/graph.ts';
import type { PackScene } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { advice, type Check, graphIn, momentsOf } from './parts.ts';

export const momentsInPlace: Check = function* (pack, tell) {
  const chapterOf = new Map(
    pack.story.content.chapters.flatMap(({ id, moments }) =>
      moments.map((moment) => [moment.id, id] as const),
    ),
  );
  const told = new Set<string>();
  for (const { content, chapter, document } of pack.scenes) {
    told.add(content.moment);
    const home = chapterOf.get(content.moment);
    if (home !== undefined && home !== chapter)
      yield tell.error('wrong-chapter', document.at(['moment']), content.moment, home, chapter);
  }
  for (const { moment, path } of momentsOf(pack))
    if (!told.has(moment.id))
      yield tell.consequence('untold-moment', pack.story.document.at(path), moment.id);
};

/** Some scene ends the story. Scenes that lack an ending and choices are told by themselves. */
export const anEnding: Check = function* (pack, tell) {
  const { content, document } = pack.story;
  const leadsOn = pack.scenes.every(
    ({ content: { choices, ending } }) => choices.length > 0 && ending === undefined,
  );
  if (leadsOn && pack.scenes.some(({ id }) => id === content.start))
    yield tell.error('no-ending', document.at(['start']));
};

type Trailed = (scene: PackScene, problem: Problem) => Problem;

/** Gives a problem the trail to its scene. */
const trailedIn =
  (trailOf: ReturnType<typeof trailsIn>): Trailed =>
  ({ id }, problem) => {
    const trail = trailOf(id);
    return trail ? { ...problem, trail } : problem;
  };

/** A scene leads on or ends. */
export const ends: Check = function* (pack, tell) {
  // Of a large story trails take long, and most have nothing to be led to.
  let made: Trailed | undefined;
  const trailed: Trailed = (...about) =>
    (made ??= trailedIn(trailsIn(arrivalsIn(graphIn(pack, pack.scenes)))))(...about);
  for (const scene of pack.scenes) {
    const { document, content } = scene;
    const { choices, ending } = content;
    if (choices.length === 0 && ending === undefined)
      yield trailed(scene, tell.error('dead-end', document.at([])));
    if (choices.length > 0 && ending !== undefined)
      yield trailed(scene, tell.error('ending-with-choices', document.at(['ending'])));
  }
};

/**
 * Every scene can be reached, and an ending from it; no choice is offered twice or leads nowhere new. A story
 * that begins nowhere has no ways to speak of.
 */
export const ways = advice(function* (pack, tell) {
  const graph = graphIn(pack, pack.scenes);
  const arrivals = arrivalsIn(graph);
  const begins = graph.scenes.has(graph.start);
  const leading = stepsToEnding(graph);
  const closed = closedCircles(graph, arrivals, leading);
  const circles = new Map(closed.map((circle) => [circle[0], circle]));
  const members = new Set(closed.flat());
  const trailed = trailedIn(trailsIn(arrivals));
  for (const scene of pack.scenes) {
    const { id, document, content } = scene;
    const { choices } = content;
    const circle = circles.get(id);
    if (begins && !arrivals.has(id)) yield tell.consequence('unreachable', document.at([]));
    if (begins && circle) yield trailed(scene, tell.consequence('closed-circle', document.at([]), circle));
    // A circle is told once, and a scene without any choice is told already.
    else if (begins && !leading.has(id) && !members.has(id) && choices.length > 0)
      yield trailed(scene, tell.consequence('no-way-out', document.at([])));

    const seen = new Set<string>();
    for (const [index, { to }] of choices.entries()) {
      const place = document.at(['choices', index, 'to']);
      if (seen.has(to)) yield trailed(scene, tell.warning('same-target', place, to));
      else if (to === id && circle?.length !== 1) yield trailed(scene, tell.warning('to-itself', place));
      seen.add(to);
    }
  }
});
