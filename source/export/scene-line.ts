import type { Words } from '../language/words.ts';
import { sceneLabel } from '../paragraphs/scene.ts';
import { accountOf, type Scene, type Story } from '../story/story.ts';
import type { Told } from './report.ts';

/** A scene by its teller and its title, and whose it is. */
export const sceneLine = (story: Story, scene: Scene, words: Words): Told => ({
  text: sceneLabel(story, scene, words),
  account: accountOf(story, scene),
});
