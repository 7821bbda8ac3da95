import { bindingOf } from '../../source/keys/keys.ts';
import { en } from '../../source/language/en.ts';
import { textOf } from '../../source/layout/line.ts';
import { forLookUps, lookUpParagraphs, type LookUpName } from '../../source/paragraphs/look-ups.ts';
import { begin } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import type { Story } from '../../source/story/story.ts';

/** What is looked up beside a scene: the key that opens it, and what stands over it. */
export function lookedUp(story: Story): Readonly<Record<LookUpName, readonly [key: string, title: string]>> {
  const path = replay(story, begin(story));
  return forLookUps((name) => {
    const [title] = lookUpParagraphs(name, { story, path, scene: path.here.scene, words: en });
    return [bindingOf(name).keys[0] ?? '', textOf(title?.spans ?? [])];
  });
}
