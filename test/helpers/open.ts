import { en } from '../../source/language/en.ts';
import { open as openIn, type Opened } from '../../source/library/open.ts';
import type { StoryData } from '../../source/story/story.ts';

/** A pack opened; its problems are told in English. */
export const open = (folder: string): Opened => openIn(folder, en.problems);

/** What a pack becomes that has no errors. */
export function storyIn(folder: string): StoryData {
  const { data, problems } = open(folder);
  if (!data) throw new Error(JSON.stringify(problems));
  return data;
}
