import type { Words } from '../language/words.ts';
import type { Paragraph } from '../layout/flow.ts';
import type { Path } from '../reading/replay.ts';
import type { Scene, Story } from '../story/story.ts';

/** Where a reader looks something up. */
export interface From {
  readonly story: Story;
  readonly path: Path;
  readonly scene: Scene;
  readonly words: Words;
}

/** What is looked up beside a scene: the same on a screen and where there is none. */
export interface LookUp {
  /** Whether a story has any of it. */
  readonly isIn: (story: Story) => boolean;
  /** What stands under the title, which is said with the words of the key. */
  readonly say: (from: From) => readonly Paragraph[];
  /** On a window with room: over all of it, or in a second column as entries of a lexicon. */
  readonly spread: 'wide' | 'columns';
}
