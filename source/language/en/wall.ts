import { count, list } from './count.ts';

/** The words of the page that a room sees first. */
export const wall = {
  wall: {
    moments: 'Moment by moment: whose account each reading followed',
    momentsOf: 'Moment by moment: how many came to whose account',
    /** What the signs of the grid mean. */
    signs: (isMore: boolean, isUnread: boolean): string =>
      [
        'A column is a reading, a letter the account it heard there first',
        ...(isMore ? ['+ it heard others there too'] : []),
        ...(isUnread ? ['in brackets: the scene was skipped or left at its notice'] : []),
        '– it did not come there',
        'left out are the moments that the narrator alone tells',
      ].join('; ') + '.',
    letter: (mark: string, name: string): string => `${mark} ${name}`,
    letters: (each: readonly string[]): string => each.join(' · '),
    named: (n: number, name: string): string => `${n}\u00A0${name}`,
    counted: 'A bar is a scene, by the letter of whose account it is, with how many came to it.',
    account: 'Account',
    scene: 'Scene',
    came: 'Came',
    few: 'and ways that few took',
    mostDivided: (moment: string): string => `They were told the most different things at: ${moment}.`,
    notDivided: 'At no moment may it be shown that they were told different things.',
    unheard: 'Nobody heard',
    unheardIn: (claims: number, questions: number): string =>
      `${count(claims, 'claim', 'claims')} that the scenes tell, on ${count(questions, 'contested question', 'contested questions')}.`,
    claim: (account: string, words: string): string => `${account}: ${words}`,
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
