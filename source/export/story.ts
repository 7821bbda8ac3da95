/** What a report says of the story it is about. The folder it was read from is nobody's business. */
import type { Words } from '../language/words.ts';
import type { Story } from '../story/story.ts';
import type { Part } from './report.ts';

export const storyJson = ({ id, edition, folder }: Story) => ({ id, edition, builtIn: folder === undefined });

/** Stands under the title where the story is not the built-in one. */
export const otherStory = ({ folder }: Story, words: Words): readonly Part[] =>
  folder === undefined ? [] : [{ kind: 'aside', text: words.otherStory.report }];
