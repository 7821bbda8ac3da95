import { count, list } from './count.ts';

/** The words of the page that a room sees first. */
export const wall = {
  wall: {
    moments: 'Moment by moment: whose account each reading followed',
    momentsOf: 'Moment by moment: how many came to whose account',
    /** What the signs of the grid mean. */
    signs: (occurs: {
      readonly more: boolean;
      readonly narrator: boolean;
      readonly skipped: boolean;
      readonly left: boolean;
    }): string =>
      [
        'A column is a reading, a letter the account it heard there first',
        ...(occurs.more ? ['+ it heard others there too'] : []),
        ...(occurs.narrator ? ['* it heard the narrator alone'] : []),
        ...(occurs.skipped ? ['( ) the scene was skipped'] : []),
        ...(occurs.left ? ['[ ] it was left at its notice'] : []),
        '– the reading did not come there',
        'left out are the moments that the narrator alone tells',
      ].join('; ') + '.',
    letter: (mark: string, name: string): string => `${mark} ${name}`,
    letters: (each: readonly string[]): string => each.join(' · '),
    named: (n: number, name: string): string => `${n}\u00A0${name}`,
    counted: (isNarrator: boolean): string =>
      `A bar is a scene, by the letter of whose account it is${isNarrator ? ', * the narrator’s,' : ''} and with how many came to it. A reading may have come to several.`,
    account: 'Account',
    scene: 'Scene',
    came: 'Came',
    /** Under the counts of a moment: few took the others, or they would tell of few elsewhere. */
    few: 'how many went other ways is not shown',
    /** The same where no count stands. */
    fewAll: 'how many went which way is not shown',
    /** Beside bars. */
    fewShort: 'others not shown',
    /** How many read, and at how many moments a count may be shown. */
    shownAt: (size: number, moments: number, others: number): string => {
      const read = `${count(size, 'person', 'people')} read.`;
      if (moments === 0) return `${read} At no moment may it be shown that they were told different things.`;
      const shown = `At ${count(moments, 'moment', 'moments')} they parted and enough of them went one way to show how many`;
      return others === 0
        ? `${read} ${shown}.`
        : `${read} ${shown}; at the other${others === 1 ? '' : ` ${others}`} they did not part, or it may not be shown how many went where.`;
    },
    unheard: 'Nobody heard',
    unheardIn: (claims: number, questions: number): string =>
      `${count(claims, 'claim', 'claims')} that the scenes tell, on ${count(questions, 'contested question', 'contested questions')}.`,
    claim: (account: string, question: string, words: string): string =>
      `${account}, on “${question}”: ${words}`,
    /** Where there is nothing that nobody heard. */
    beginWith: (moments: number): string =>
      moments === 1 ? 'Begin with the moment below.' : 'Begin with the moments below.',
    moreUnheard: (n: number): string =>
      `And ${count(n, 'other', 'others')}: see “Every claim that nobody heard”.`,
    first: 'To talk about first',
    side: (scene: string, numbers: string): string => `${scene} — ${numbers}`,
    nobody: 'nobody',
    /** Readings by their numbers. */
    numbers: (ranges: readonly (readonly [from: number, to: number])[]): string =>
      ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', '),
    readings: (n: number): string => count(n, 'reading', 'readings'),
    some: (n: number, of: number): string => `${n} of ${of}`,
    sides: 'What each side told there',
    summary: 'In short, as the scene is told with violence:',
    everyUnheard: 'Every claim that nobody heard',
    who: 'Who was told what',
    momentIs: (moment: string, status: string): string => `${moment} — ${status}`,
    questionIs: (question: string, unheard: number): string =>
      unheard === 0 ? question : `${question} — ${count(unheard, 'claim', 'claims')} unheard`,
    ended: (end: string): string => `ended: ${end}`,
    reading: (name: string, scenes: number, end: string, accounts: readonly string[]): string =>
      accounts.length === 0
        ? `${name}: ${count(scenes, 'scene', 'scenes')}; no account was heard; ${end}.`
        : `${name}: ${count(scenes, 'scene', 'scenes')}; heard: ${list.format(accounts)}; ${end}.`,
    skippedBy: (numbers: string): string => `skipped: ${numbers}`,
    leftBy: (numbers: string): string => `left at its notice: ${numbers}`,
    missedBy: (numbers: string): string => `not reached: ${numbers}`,
    together: (parts: readonly string[]): string => parts.join('; '),
    questions: 'Questions, and whose claims were heard',
    ways: (scene: string, ways: readonly string[]): string => `From ${scene}: ${ways.join('; ')}`,
    way: (label: string, numbers: string): string => `“${label}” ${numbers}`,
    parted: 'To talk about: every moment at which they parted',
  },
};
