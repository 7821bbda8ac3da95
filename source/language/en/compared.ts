import { count, list } from './count.ts';

const few = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Names where they are few, their number where they are many. */
const who = (names: readonly string[]): string =>
  names.length <= 6 ? list.format(names) : count(names.length, 'reading', 'readings');

/** The words of the screens on which readings lie side by side; what their reports say too stands in `compare.ts`. */
export const compared = {
  compared: {
    title: (n: number): string => `${few[n] ?? n} readings`,
    some: (from: number, to: number, n: number): string => `Readings ${from}–${to} of ${n}`,
    parted: (moment: string): string => `parted at: ${moment}`,
    neverParted: 'never parted',
    summary: (shared: number, alone: number): string =>
      `${count(shared, 'scene', 'scenes')} in common, ${alone} heard in one reading alone.`,
    signs: {
      narrator: '·',
      skipped: ['(', ')'],
      behind: ['[', ']'],
      none: '–',
    } as const,
    legend: {
      narrator: 'the narrator',
      skipped: 'skipped, the summary read',
      behind: 'left at its notice',
      partly: 'in part: the same, not reached by all',
    },
    partly: 'in part',
  },

  comparedMoment: {
    talk: (question: string): string => `To talk about: ${question}`,
    choose: 'Enter opens a scene, also one that nobody heard.',
    met: (heard: readonly string[], skipped: readonly string[], behind: readonly string[]): string =>
      heard.length + skipped.length + behind.length === 0
        ? 'nobody here heard it'
        : [
            ...(heard.length === 0 ? [] : [`heard by ${who(heard)}`]),
            ...(skipped.length === 0 ? [] : [`skipped by ${who(skipped)}`]),
            ...(behind.length === 0 ? [] : [`left at its notice by ${who(behind)}`]),
          ].join('; '),
  },

  comparedQuestions: {
    title: 'Contested questions, and whose claims each reading heard',
    intro: 'Unheard are the claims that a scene tells and nobody here came to.',
    unheard: (n: number): string => (n === 0 ? '' : `${n} unheard`),
    nothing: 'no claim',
    heard: (names: readonly string[]): string => `heard by ${who(names)}`,
    nobody: 'nobody here heard it',
    untold: 'no scene tells it',
  },

  comparedTalk: {
    intro:
      'Where readings went different ways, in the order of the story. Enter opens the scene they parted at.',
    took: (names: readonly string[], label: string): string => `“${label}” — ${who(names)}`,
  },

  comparedGroup: {
    title: (n: number): string => `${few[n] ?? n} readings as a group`,
    noColumns: 'No reading is shown by itself.',
    forks: 'How many went each way',
    unheard: (n: number): string => `Nobody heard: ${count(n, 'claim', 'claims')} that the scenes tell`,
    came: (n: number | undefined): string => {
      if (n === undefined) return 'number not shown';
      return n === 0 ? 'nobody came here' : `${count(n, 'reading', 'readings')} came here`;
    },
    claim: (question: string): string => `on: ${question}`,
  },

  mark: {
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

/** What the footer calls the keys of these screens. */
export const comparedKeys = {
  next: 'next difference',
  previous: 'previous',
  nextPart: 'next part',
  previousPart: 'part before',
  left: 'others',
  right: 'others',
  compare: 'compare',
  talk: 'talk',
  group: 'group',
  met: 'scenes',
  scene: 'the scene',
  show: 'open',
  claims: 'its claims',
  choose: 'choose',
};

/** What help says of them. */
export const comparedHelp = {
  comparing: {
    next: 'the next difference; after the last, the first',
    previous: 'the difference before',
    right: 'other readings, where there are more than four',
    questions: 'what is contested, and whose claims each reading heard',
    talk: 'to talk about: where readings went different ways',
    group: 'the readings as a group, where there are five or more',
  },
};
