import { count } from './count.ts';

/** The words of the shape of a story. */
export const storyMap = {
  map: {
    title: (story: string): string => `${story}: the shape of the story`,
    /** The name of a reading that is not kept. */
    unnamed: 'this reading',
    none: 'No reading is laid over it.',
    unmet: (unmet: number, scenes: number): string =>
      unmet === 0
        ? `All ${count(scenes, 'scene', 'scenes')} were come to.`
        : `${unmet} of ${count(scenes, 'scene', 'scenes')} not yet come to.`,
    signs: (readings: number, isCounted: boolean): string => {
      if (readings === 0) {
        return 'A row is a moment, a column an account. · is a scene not yet come to; where there is nothing, the account tells nothing of the moment.';
      }
      if (readings === 1) {
        return 'A row is a moment, a column an account. ● is a scene the reading came to, · one not yet come to; where there is nothing, the account tells nothing of the moment.';
      }
      return isCounted
        ? `A row is a moment, a column an account. A number says how many of the ${readings} readings came there; · is a scene not yet come to; where there is nothing, the account tells nothing of the moment.`
        : 'A row is a moment, a column an account. The sign of a reading is a scene it came to, · one that none came to; where there is nothing, the account tells nothing of the moment.';
    },
    ahead: (moments: number, scenes: number): string =>
      `${count(moments, 'moment', 'moments')} with ${count(scenes, 'scene', 'scenes')} not yet come to.`,
    momentUnmet: (scenes: number): string =>
      `${count(scenes, 'scene', 'scenes')} of this moment not yet come to.`,
    chapter: (title: string, unmet: number): string =>
      unmet === 0 ? title : `${title} (${count(unmet, 'scene', 'scenes')} not yet come to)`,
    open: 'its scenes',
    onlyMet: 'only what was come to',
    isAll: 'Everything is shown, also what was not come to.',
    showAll: 'Show everything, also what was not come to',
    showMet: 'Show only what was come to',
    ending: (ending: string): string => `An ending: ${ending}.`,
    tooLarge:
      'Most renderers draw no more than 500 edges or 50000 signs unless their maxEdges and maxTextSize are raised.',
  },
};
