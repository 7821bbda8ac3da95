/** Another telling of the moment beside the one that is read, on a window with room for two texts. */
import type { Words } from '../../language/words.ts';
import { said } from '../../layout/flow.ts';
import { roomForTwo } from '../../layout/frame.ts';
import { sceneParagraphs, styleAside } from '../../paragraphs/scene.ts';
import { arrive, type Path } from '../../reading/replay.ts';
import type { Scene, Story } from '../../story/story.ts';
import type { Action, PageContent } from '../page.ts';
import { sceneHead } from './scene-head.ts';

/** The tellings of the moment that follow this one, around its end; those of other accounts first. */
function tellingsAfter(story: Story, scene: Scene): readonly Scene[] {
  const all = story.scenesByMoment.get(scene.moment) ?? [];
  const own = all.indexOf(scene);
  const isOwn = ({ account }: Scene): boolean => account === scene.account;
  return [...all.slice(own + 1), ...all.slice(0, own)].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
}

/** It is a look aside, as at the page of another account: no step of the path, and a notice stays closed. */
export function besideOf(
  story: Story,
  { here }: Path,
  id: string | undefined,
  words: Words,
): Pick<PageContent, 'beside'> {
  const scene = tellingsAfter(story, here.scene).find((each) => each.id === id);
  if (!scene) return {};
  const step = arrive(scene);
  return {
    beside: {
      ...sceneHead(story, step, words),
      body: [
        said(words.others.aside, 'faint'),
        ...sceneParagraphs(story, step, words, { ...styleAside(story), before: here }),
        ...(step.meeting === 'unread' ? [said(words.beside.behind, 'faint')] : []),
      ],
    },
  };
}

/** From one telling to the next, and behind the last to none; undefined where there is nothing to turn. */
export function turnBeside(
  story: Story,
  scene: Scene,
  beside: string | undefined,
  width: number,
): Action | undefined {
  const tellings = tellingsAfter(story, scene);
  if (tellings.length === 0 || width < roomForTwo) return undefined;
  const next = tellings[tellings.findIndex(({ id }) => id === beside) + 1];
  return { do: 'replace', screen: { name: 'scene', beside: next?.id } };
}
