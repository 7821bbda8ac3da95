/** The path so far and the map of the story: each moment is a number that leads to all who tell it. */
import { under, said } from '../layout/flow.ts';
import { pathSummary } from '../paragraphs/path.ts';
import { accountsAt, contestedMoments } from '../reading/heard.ts';
import { storyMapOf } from '../reading/story-map.ts';
import { type Account, accountOf, type Scene } from '../story/story.ts';
import { type Here, momentPage, type Option, type PlainPage, toPath } from './pages.ts';

/** The path so far, and who was heard at each moment. */
export function pathPage(here: Here): PlainPage {
  const { session, words } = here;
  const { story, state } = session;
  const { path } = state();
  const names = (accounts: readonly Account[]): readonly string[] => accounts.map(({ name }) => name);
  const options = contestedMoments(story, path).map((each): Option => {
    const { moment, step } = each;
    const { heard, skipped, unheard } = accountsAt(story, each);
    return {
      label: words.plain.moment(moment.title, names(heard), names(skipped), names(unheard)),
      open: () => momentPage(here, moment.id, step),
    };
  });
  return { blocks: [pathSummary(story, path, words)], options: [...options, toPath(here)] };
}

/** The moments the path came to, chapter by chapter, and how much it did not come to. */
export function mapPage(here: Here): PlainPage {
  const { session, words } = here;
  const { story, state } = session;
  const { path } = state();
  const tellers = (scenes: Iterable<Scene>): readonly string[] => [
    ...new Set([...scenes].map((scene) => accountOf(story, scene)?.name ?? words.narrator)),
  ];
  const { chapters, unmet } = storyMapOf(story, [{ name: here.name ?? words.map.unnamed, path }], false);
  const options = chapters.flatMap(({ chapter, moments }) =>
    moments.map(({ moment, lanes }, index): Option => {
      const came = new Set(lanes.flatMap(({ nodes }) => nodes.map(({ scene }) => scene)));
      const others = (story.scenesByMoment.get(moment.id) ?? []).filter((scene) => !came.has(scene));
      const step = path.steps.findLastIndex(({ scene }) => scene.moment === moment.id);
      return {
        ...(index === 0 && { heading: chapter.title }),
        label: words.plain.mapMoment(moment.title, tellers(came), tellers(others)),
        open: () => momentPage(here, moment.id, step),
      };
    }),
  );
  return {
    blocks: [[said(words.map.title(story.title)), under(words.map.unmet(unmet, story.scenes.size))]],
    options: [...options, toPath(here)],
  };
}
