/** The ways through a pack: every scene can be left and reached, and stands in the chapter of its moment. */
import { arrivalsIn, closedCircles, graphOf, stepsToEnding, trailsIn } from '../../story/graph.ts';
import type { PackScene } from '../pack.ts';
import type { Problem, Tell } from '../problem.ts';
import { type Check, momentsOf } from './parts.ts';

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

/** What the ways through a story are made of. */
const crossingOf = ({ id, content: { choices, ending } }: PackScene) => ({
  id,
  choices,
  ...(ending !== undefined && { ending }),
});

/**
 * Every scene can be reached, and an ending from it; no choice is offered twice or leads nowhere new. Each
 * problem has the trail to its scene. A story that begins nowhere has no ways to speak of.
 */
export const ways: Check = function* (pack, tell) {
  const graph = graphOf(pack.story.content.start, pack.scenes.map(crossingOf));
  const arrivals = arrivalsIn(graph);
  const trailOf = trailsIn(arrivals);
  const begins = graph.scenes.has(graph.start);
  const leading = stepsToEnding(graph);
  const closed = closedCircles(graph, arrivals);
  const circles = new Map(closed.map((circle) => [circle[0], circle]));
  const members = new Set(closed.flat());

  function* onwardFrom({ id, content, document }: PackScene): Iterable<Problem> {
    const circle = circles.get(id);
    if (!arrivals.has(id)) yield tell.consequence('unreachable', document.at([]));
    if (circle) yield tell.consequence('closed-circle', document.at([]), circle);
    // A circle is told once, and a scene without any choice is told already.
    else if (!leading.has(id) && !members.has(id) && content.choices.length > 0)
      yield tell.consequence('no-way-out', document.at([]));
  }
  for (const scene of pack.scenes) {
    const { id } = scene;
    const found = [
      ...endsOf(scene, tell),
      ...(begins ? onwardFrom(scene) : []),
      ...choicesOf(scene, tell, circles.get(id)?.length === 1),
    ];
    for (const problem of found) {
      const trail = trailOf(id);
      yield trail ? { ...problem, trail } : problem;
    }
  }
};

function* endsOf({ content: { choices, ending }, document }: PackScene, tell: Tell): Iterable<Problem> {
  if (choices.length === 0 && ending === undefined) yield tell.error('dead-end', document.at([]));
  if (choices.length > 0 && ending !== undefined)
    yield tell.error('ending-with-choices', document.at(['ending']));
}

/** `isCircle`: all of them lead to itself, which is told. */
function* choicesOf({ id, content, document }: PackScene, tell: Tell, isCircle: boolean): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { to }] of content.choices.entries()) {
    const place = () => document.at(['choices', index, 'to']);
    if (seen.has(to)) yield tell.warning('same-target', place(), to);
    else if (to === id && !isCircle) yield tell.warning('to-itself', place());
    seen.add(to);
  }
}
