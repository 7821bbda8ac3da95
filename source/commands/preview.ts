import type { Words } from '../language/words.ts';
import type { NoPack } from '../library/folder.ts';
import type { Opened } from '../library/open.ts';
import { visible } from '../story/clean.ts';
import { storyFrom } from '../story/story.ts';
import type { Draft } from '../terminal/app.tsx';
import { type Command, hasScreen, Refusal } from '../command-line/request.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { storyAsked } from '../command-line/story-asked.ts';

/** Read a pack while it is written: what is saved is on the screen, and nothing is kept. */
export const command: Command = async (request) => {
  const { input, flags, words } = request;
  if (!hasScreen(request)) throw new Refusal(2, words.preview.noScreen);
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  const story = await storyAsked({ ...request, flags: { ...flags, scenes: folder } });
  const { follow } = await import('../library/follow.ts');

  const listeners = new Set<() => void>();
  let now: Draft = { story, header: words.preview.header(visible(folder), 0), problems: [] };
  const unfollow = follow(folder, words.problems, (found) => {
    now = draftOf(found, now, visible(folder), words);
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  try {
    return await onScreen(request, story, { follow: { now: () => now, subscribe } });
  } finally {
    await unfollow();
  }
};

/**
 * What is shown after a look at the pack: the story that was found, or the one before and what is wrong now.
 */
function draftOf(found: Opened | NoPack, before: Draft, folder: string, words: Words): Draft {
  if (found instanceof Error) return { ...before, problems: [found.message, words.preview.stays(0)] };
  const { data, problems } = found;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (data) {
    const story = data.wording === before.story.wording ? before.story : storyFrom(data, folder);
    return { story, header: words.preview.header(folder, problems.length), problems: [] };
  }
  if (!first) return before;
  const { file, line, column, message, hint } = first;
  return {
    ...before,
    problems: [
      words.preview.problem(`${file}:${line}:${column}`, message, hint),
      words.preview.stays(errors.length - 1),
    ],
  };
}
