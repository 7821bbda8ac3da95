import { count } from './count.ts';

/** The words for packs that are not the built-in story: read, previewed, begun. */
export const preview = {
  otherStory: {
    header: (folder: string): string => `Another story, not part of this program: ${folder}`,
    said: (folder: string): string =>
      `This is another story, read from ${folder}. It is not part of this program.`,
    report: 'This is another story. It is not part of zhanaozen-story.',
  },

  preview: {
    header: (folder: string, warnings: number): string =>
      warnings === 0
        ? `Preview of a story that is not part of this program: ${folder}`
        : `Preview, with ${count(warnings, 'warning', 'warnings')} (see check), of a story that is not part of this program: ${folder}`,
    problem: (place: string, message: string, hint: string): string => `${place}: ${message} ${hint}`,
    stays: (more: number): string =>
      more === 0
        ? 'The page stays as it was until this is mended.'
        : `And ${count(more, 'more error', 'more errors')}. The page stays as it was until they are mended.`,
    noScreen:
      'A preview needs a terminal with a full screen. To read a pack plainly: --scenes <folder> --plain',
  },

  newPack: {
    which: (call: string): string => `Say which folder to write the new pack into: ${call}`,
    done: (folder: string, call: string): string =>
      `There is now a small story to start from in ${folder}; to see it: ${call}`,
    notEmpty: (folder: string): string =>
      `${folder} is not empty and is left as it is. Name a new or an empty folder.`,
    notAFolder: (folder: string): string =>
      `${folder} is not a folder and is left as it is. Name a new or an empty folder.`,
    failed: (folder: string, reason: string): string =>
      `Nothing could be written to ${folder} (${reason}); nothing of it is left there.`,
  },
};
