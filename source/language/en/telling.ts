import { count, list } from './count.ts';

/**
 * The words around a telling: who tells, how it came to us, what is against it, what was looked for and not
 * found.
 */
export const telling = {
  telling: {
    presence: {
      there: (teller: string): string => `${teller}, at first hand`,
      told: (teller: string): string => `${teller}, at second hand`,
      'sums-up': (teller: string): string => `${teller}, summing up`,
      document: (teller: string): string => teller,
    },
    to: (to: string, date: string): string => `${to}, ${date}`,
    /** Behind a day that lies before the horizon. */
    knownLater: (date: string): string => `${date} (known later)`,
    from: (when: string, language: string): string => `${when} · from ${language}`,
    /** Before each paragraph of a teller whose head is not in sight. */
    by: (short: string): string => `${short}: `,
    /** In the head, as long as a line of the telling is in sight. */
    inSight: (account: string, shorts: readonly string[]): string => [account, ...shorts].join(' · '),
    /** The same before the title, where both stand in one line. */
    beforeTitle: (names: readonly string[]): string => `${names.join(' · ')} · `,
    pageEnds: '— the page ends here',
    goesOn: (title: string): string => `— goes on in: ${title}`,
    provenance: 'How this came to us',
    against: 'Against this',
    alsoTold: 'It is also told',
    againstBy: (speaker: string, to: string | undefined, date: string): string =>
      to === undefined ? `${speaker}, ${date}:` : `${speaker}; ${to}, ${date}:`,
  },

  choices: {
    goOn: 'Go on',
    hear: 'First hear of this from',
    goOnWith: 'Go on with',
    orWith: 'Or with',
    ends: (chapter: string): string => `Here ends: ${chapter}`,
  },

  silence: {
    /** Of a moment, of one account. */
    none: (account: string, when: string, ways: number): string =>
      ways === 0
        ? `No scene tells this for: ${account}.`
        : `No scene tells this for: ${account} (looked for in ${when}, ${count(ways, 'search', 'searches')}).`,
    asked: (asked: string, how: string): string => `Looked for: ${asked} ${how}`,
    means: (means: string): string => `What that means: ${means}`,
    entry: (moment: string, sentences: readonly string[]): string => `${moment}: ${sentences.join(' ')}`,
    title: 'What no scene tells, and what was looked for',
  },

  quotations: {
    title: 'As it was said',
    original: (words: string, original: string, language: string): string =>
      `“${words}” — ${original} (${language})`,
  },

  hours: {
    disagree: 'Where the hours disagree',
    noHour: 'no hour given',
    hour: 'Hour',
    entry: (told: string, words: string): string => `${told}: ${words}`,
    disagreement: (title: string, words: string): string => `${title}: ${words}`,
    open: 'The day by the hour',
  },

  first: {
    title: (n: number): string =>
      n === 6 ? 'Six accounts, whom you can follow' : 'The accounts you can follow',
  },

  told: {
    title: 'What you were told',
    began: (first: string, last: string): string =>
      first === last
        ? `You began and ended with: ${first}.`
        : `You began with: ${first}. You ended with: ${last}.`,
    most: (account: string, scenes: number, of: number): string =>
      `Most of what you heard came from: ${account} (${scenes} of ${count(of, 'scene', 'scenes')}).`,
    narratorOnly: 'No account told you anything.',
    none: (question: string): string => `${question} Your path told you nothing of it.`,
    alone: (question: string, account: string): string =>
      `${question} You were told by one side alone: ${account}.`,
    several: (question: string, accounts: readonly string[]): string =>
      `${question} You were told by: ${list.format(accounts)}.`,
    unheard: (account: string, words: string, speaker: string): string =>
      `And somebody told this, and you did not hear it. ${account}: ${words} (${speaker})`,
    people: 'Those you met',
  },
};
