/** The horizon: where every way passes it, and the scenes that stand at it. */
import { arrivalsIn } from '../../story/graph.ts';
import { lateness } from '../lateness.ts';
import { advice, blocksOf, graphIn } from './parts.ts';

/** Endings that can be come to past the scene that every way should pass. */
export const passed = advice(function* (pack, tell) {
  const { pass } = pack.story.content.rules;
  if (pass === undefined) return;
  const others = pack.scenes.filter(({ id }) => id !== pass);
  const arrivals = arrivalsIn(graphIn(pack, others));
  for (const { id, content, document } of others)
    if (content.ending !== undefined && arrivals.has(id))
      yield tell.consequence('misses-scene', document.at(['ending']), pass);
});

/** Scenes that hold only what was known by the horizon. */
export const knownThen = advice(function* (pack, tell) {
  const { then } = pack.story.content.rules;
  const isLate = lateness(pack);
  for (const scene of pack.scenes.filter(({ id }) => then.includes(id))) {
    for (const { path, block } of blocksOf(scene)) {
      const telling = path[0] === 'tellings' ? scene.content.tellings[Number(path[1])] : undefined;
      // How a telling came to us may be known later than what is told.
      if (path[0] !== 'provenance' && (block.later === true || isLate(telling ?? block, block.sources)))
        yield tell.warning('later-at-horizon', scene.document.at(path));
    }
  }
});
