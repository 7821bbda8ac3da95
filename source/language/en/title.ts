import { count } from './count.ts';

/** The title page. It is shown before anything else is loaded, so its words stand by themselves. */
export const title = {
  more: 'more below',
  moreChoices: (shown: string, total: number): string => `choices ${shown} of ${total}`,

  title: {
    goOn: 'Go on reading',
    goOnAt: (chapter: string, account: string): string => `${chapter}: ${account}`,
    goOnLeft: (at: string, minutes: number): string =>
      `${at} · about ${count(minutes, 'minute', 'minutes')} left`,
    begin: 'Begin',
    beginAnew: 'Begin anew',
    readings: 'Other readings',
    readingsKept: (n: number): string => `${n} kept on this computer`,
    about: 'About, and sources of this documentary',
    leave: 'Leave',
  },

  chooseReadings: {
    entry: 'Compare',
    note: 'lay paths side by side',
    title: 'Which readings?',
    intro: 'Enter marks a reading, or takes the mark away.',
    go: 'Lay the marked side by side',
    marked: (n: number): string => (n < 2 ? `${n} marked: mark two or more` : `${n} marked`),
    isMarked: '[x]  ',
    isNotMarked: '[ ]  ',
  },
};
