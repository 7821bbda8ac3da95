/** The horizon: where every way passes it, and the scenes that stand at it. */
import { isAfter } from '../../story/dates.ts';
import { arrivalsIn, graphOf } from '../../story/graph.ts';
import { blocksOf, type Check } from './parts.ts';

/** Endings that can be come to past the scene that every way should pass. */
export const passed: Check = function* (pack, problemAt) {
  const { start, rules } = pack.story.content;
  const { pass } = rules;
  if (pass === undefined) return;
  const others = pack.scenes.filter(({ id }) => id !== pass);
  const arrivals = arrivalsIn(
    graphOf(
      start,
      others.map(({ id, content }) => ({ id, ...content })),
    ),
  );
  for (const { id, content, document } of others)
    if (content.ending !== undefined && arrivals.has(id))
      yield problemAt('misses-scene', document.at(['ending']), pass);
};

/** Scenes that hold only what was known by the horizon. */
export const knownThen: Check = function* (pack, problemAt) {
  const { horizon, rules } = pack.story.content;
  const isLate = ({ said, public: shown }: Told): boolean => isAfter(shown ?? said ?? '', horizon);
  for (const scene of pack.scenes.filter(({ id }) => rules.then.includes(id))) {
    for (const { path, block } of blocksOf(scene))
      if (block.later === true || isLate(block)) yield problemAt('later-at-horizon', scene.document.at(path));
    for (const [index, telling] of scene.content.tellings.entries())
      if (isLate(telling))
        yield problemAt('later-at-horizon', scene.document.at(['tellings', index, 'said']));
  }
};

interface Told {
  readonly said?: string | undefined;
  readonly public?: string | undefined;
}
