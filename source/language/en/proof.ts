import { count, late, locale } from './count.ts';

const number = late(() => new Intl.NumberFormat(locale));
const percent = late(() => new Intl.NumberFormat(locale, { style: 'percent' }));
const ratio = late(
  () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/** What can be shown of a story by following every scene and choice that can be reached. */
export const proof = {
  proof: {
    exhaustive: 'Exhaustive: every scene and choice that can be reached was followed.',
    sampled: (readings: number, seed: number): string =>
      `Partial for the median, which is of ${number().format(readings)} random readings, seed ${seed}; they prefer what is unread.`,
    noTrail: (endings: number): string =>
      `Partial for the trails to ${count(endings, 'ending', 'endings')}, which would be too long to give.`,
    reckoned: (speed: number): string =>
      `Words are of the scenes’ paragraphs, at ${speed} a minute; titles and choices are not counted. Nothing is skipped, and a scene that is come back to is counted once.`,
    trail: (choices: readonly string[]): string => `shortest trail: ${choices.join(', ')}`,
    scenes: 'scenes',
    choices: 'choices',
    circles: 'circles',
    endings: 'endings',
    paths: 'paths',
    accounts: 'accounts',
    balance: 'balance',
    ofScenes: (all: number, reached: number, leading: number): string =>
      reached === all && leading === all
        ? `${number().format(all)}: each can be reached, and leads to an ending`
        : `${number().format(all)}: ${number().format(all - reached)} cannot be reached, ${number().format(all - leading)} ${all - leading === 1 ? 'leads' : 'lead'} to no ending`,
    ofChoices: (all: number, reached: number): string =>
      reached === all
        ? `${number().format(all)}: each can be met`
        : `${number().format(all)}: ${number().format(all - reached)} cannot be met`,
    ofCircles: (all: number, closed: number): string =>
      closed === 0
        ? `${number().format(all)}: each can be left`
        : `${number().format(all)}: ${number().format(closed)} cannot be left`,
    shortest: 'shortest',
    median: 'median',
    longest: 'longest',
    noPath: 'none leads to an ending',
    words: (n: number): string => count(n, 'word', 'words'),
    minutes: (n: number): string => count(n, 'minute', 'minutes'),
    countScenes: (n: number): string => count(n, 'scene', 'scenes'),
    moreEndings: (n: number): string => `and ${number().format(n)} more`,
    away: (steps: number | undefined): string =>
      steps === undefined ? 'cannot be reached' : count(steps, 'choice away', 'choices away'),
    share: (part: number): string => percent().format(part),
    ofBalance: (most: string, fewest: string, times: number | undefined): string =>
      times === undefined
        ? `${most}: the most words. ${fewest}: none`
        : `${most}: ${ratio().format(times)} times the words of ${fewest}`,
  },
};
