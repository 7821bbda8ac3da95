import type { Words } from '../language/en.ts';
import { tellingText } from '../layout/scene.ts';
import { accountOf, type Scene, type Story } from '../story/story.ts';
import type { Told } from './report.ts';

/** A scene by its teller and its title, and whose it is. */
export const telling = (story: Story, scene: Scene, words: Words): Told => ({
  text: tellingText(story, scene, words),
  account: accountOf(story, scene),
});
