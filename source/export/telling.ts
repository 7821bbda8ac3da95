import type { Words } from '../language/en.ts';
import { accountOf, type Scene, type Story } from '../story/story.ts';
import type { Told } from './report.ts';

/** A scene by its teller and its title: "The strikers: The tents". */
export function telling(story: Story, scene: Scene, words: Words): Told {
  const account = accountOf(story, scene);
  return { text: words.others.scene(account?.name ?? words.narrator, scene.title), account };
}
