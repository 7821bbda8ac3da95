import { count, list } from './count.ts';

const number = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' });
const ratio = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The first few names of many, and how many more there are. */
const named = (ids: readonly string[]): string =>
  list.format(
    ids.length <= 8
      ? ids.map((id) => `"${id}"`)
      : [...ids.slice(0, 7).map((id) => `"${id}"`), count(ids.length - 7, 'other', 'others')],
  );

/** What can be shown of a story by following every way through it, and what is wrong with the ways. */
export const proof = {
  proof: {
    exhaustive: 'Exhaustive: every scene and every choice was followed.',
    sampled: (readings: number, seed: number): string =>
      `Partial for the median, which is of ${number.format(readings)} random readings, seed ${seed}.`,
    noTrail: (endings: number): string =>
      `Partial for the trails to ${count(endings, 'ending', 'endings')}, which would be too long to give.`,
    reckoned: (speed: number): string =>
      `Minutes are at ${speed} words a minute. A scene that is come back to is counted once.`,
    scenes: 'scenes',
    choices: 'choices',
    circles: 'circles',
    endings: 'endings',
    paths: 'paths',
    accounts: 'accounts',
    balance: 'balance',
    ofScenes: (all: number, reached: number, leading: number): string =>
      reached === all && leading === all
        ? `${number.format(all)}: each can be reached, and leads to an ending`
        : `${number.format(all)}: ${number.format(all - reached)} cannot be reached, ${number.format(all - leading)} ${all - leading === 1 ? 'leads' : 'lead'} to no ending`,
    ofChoices: (all: number, reached: number): string =>
      reached === all
        ? `${number.format(all)}: each can be met`
        : `${number.format(all)}: ${number.format(all - reached)} cannot be met`,
    ofCircles: (all: number, closed: number): string =>
      closed === 0
        ? `${number.format(all)}: each can be left`
        : `${number.format(all)}: ${number.format(closed)} cannot be left`,
    shortest: 'shortest',
    median: 'median',
    longest: 'longest',
    noPath: 'none leads to an ending',
    words: (n: number): string => `${number.format(n)} ${n === 1 ? 'word' : 'words'}`,
    minutes: (n: number): string => count(n, 'minute', 'minutes'),
    countScenes: (n: number): string => `${number.format(n)} ${n === 1 ? 'scene' : 'scenes'}`,
    moreEndings: (n: number): string => `and ${number.format(n)} more`,
    away: (steps: number | undefined): string =>
      steps === undefined ? 'cannot be reached' : count(steps, 'choice away', 'choices away'),
    share: (part: number): string => percent.format(part),
    ofBalance: (most: string, fewest: string, times: number | undefined): string =>
      times === undefined
        ? `${most}: the most words. ${fewest}: none`
        : `${most}: ${ratio.format(times)} times the words of ${fewest}`,
    trail: (choices: readonly string[]): string =>
      choices.length === 0 ? 'It is where the story starts.' : `To come here, choose: ${choices.join(', ')}.`,
  },

  ways: {
    deadEnd: {
      message: 'The scene has neither choices nor an ending.',
      hint: 'Add "choices", or name the "ending" it is.',
    },
    endingWithChoices: { message: 'An ending has no choices.', hint: 'Take out "choices" or "ending".' },
    unreachable: {
      message: 'No way leads from the start to this scene.',
      hint: 'Let a choice lead here, or take the scene out.',
    },
    noWayOut: {
      message: 'No ending can be reached from this scene.',
      hint: 'Let a way from here lead to an ending.',
    },
    closedCircle: (scenes: readonly string[]): { message: string; hint: string } => ({
      message:
        scenes.length === 1
          ? 'The scene leads only to itself; a reader who comes here cannot leave.'
          : `The scenes ${named(scenes)} lead only to each other; a reader who comes here cannot leave.`,
      hint: 'Let a choice lead out, towards an ending.',
    }),
    sameTarget: (to: string): { message: string; hint: string } => ({
      message: `Two choices lead to "${to}".`,
      hint: 'Join them, or let one lead elsewhere.',
    }),
    toItself: {
      message: 'The choice leads to the scene it stands in.',
      hint: 'Let it lead elsewhere, or take it out.',
    },
  },
};
