import { count, list } from './count.ts';

/** What is said while cards are typed. */
export const typedCards = {
  typedCards: {
    /** What closes the list, and what takes the last card back, as it is typed. */
    close: 'close',
    undo: 'undo',
    begin: (close: string, undo: string): string =>
      `Type a card and press Enter. “${undo}” takes the last one back, “${close}” closes the list. Until then nothing is shown or written.`,
    soFar: (n: number): string => `${count(n, 'reading', 'readings')} so far.`,
    good: (name: string, n: number): string => `Good: ${name}. ${count(n, 'reading', 'readings')} so far.`,
    again: (name: string, n: number, undo: string): string =>
      `Good: ${name}, the same path as a card before. Type “${undo}” if it is that card again. ${count(n, 'reading', 'readings')} so far.`,
    slip: (sentence: string): string => `${sentence} It is not counted; type it again.`,
    undone: (names: readonly string[], n: number): string =>
      `Taken back: ${list.format(names)}. ${count(n, 'reading', 'readings')} so far.`,
    nothing: 'There is no card to take back.',
    tooFew: (n: number, least: number): string =>
      `The list stays open: it needs ${least} readings or more, and here are ${n}.`,
  },
};
