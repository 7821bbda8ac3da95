import { count, list } from './count.ts';

/** The words of a comparison's reports, and of asking for one. */
export const compare = {
  report: {
    contents: 'Contents',
    row: (head: string, cell: string): string => `${head}: ${cell}`,
    cell: (lines: readonly string[]): string => lines.join('; '),
  },

  compare: {
    title: (story: string, n: number): string => `${story}: ${count(n, 'reading', 'readings')} side by side`,
    titleGroup: (story: string, n: number): string =>
      `${story}: a group of ${count(n, 'reading', 'readings')}`,

    oneLine: 'In one line',
    inOneLine: (shared: number, alone: number, parted: string | undefined): string => {
      const scenes = `${count(shared, 'scene', 'scenes')} in common, ${alone} heard in one reading alone`;
      return parted === undefined
        ? `${scenes}; they never went different ways.`
        : `${scenes}; they first parted at: ${parted}.`;
    },
    alike: 'Nothing differs between them.',
    tooMany: (n: number): string =>
      `The columns of ${count(n, 'reading', 'readings')} are left out here, and the group stands for them. The format json holds every reading.`,
    readings: 'Whose accounts each reading heard',
    reading: 'Reading',
    accounts: 'Accounts heard',
    scenes: 'Scenes',
    end: 'Where it ended',
    noEnd: 'at no ending yet',
    none: 'none',

    group: 'The group',
    size: (n: number): string => `${count(n, 'reading', 'readings')}.`,
    least: (least: number): string =>
      `Counts below ${least}, and those from which they could be reckoned, are not shown, so that nobody can be known by their path.`,
    unfollowed: (accounts: readonly string[]): string =>
      `Nobody heard anything of: ${list.format(accounts)}.`,
    allFollowed: 'Every account was heard by somebody.',
    divided: 'Where they were told different things, the most divided moment first',
    undivided: 'At no moment were they told different things.',
    came: 'How many came to each scene',
    cameTo: (scene: string, n: number | undefined): string => {
      if (n === undefined) return `${scene} (number not shown)`;
      return n === 0 ? `${scene} (nobody)` : `${scene} (${n})`;
    },

    moments: 'Moment by moment',
    moment: 'Moment',
    status: 'Compared',
    told: (chapter: string): string => `${chapter}: what each reading was told`,
    toldSome: (chapter: string, from: number, to: number, of: number): string =>
      from === to
        ? `${chapter}: what was told, reading ${from} of ${of}`
        : `${chapter}: what was told, readings ${from}–${to} of ${of}`,
    toldAll: (chapter: string): string => `${chapter}: how the readings compare`,
    skipped: (scene: string): string => `${scene} (skipped, its summary read)`,
    behind: (scene: string): string => `${scene} (left at its notice)`,
    notReached: 'not reached',
    same: 'same',
    differs: 'differs',
    partly: 'the same, not reached by all',
    only: (name: string): string => `only ${name}`,
    unheardScenes: (chapter: string): string => `Scenes nobody heard: ${chapter}`,
    unheardScene: (moment: string, scene: string): string => `${moment} — ${scene}`,

    questions: 'Questions, and what nobody heard',
    question: 'Question',
    heard: 'Whose claims each reading heard',
    heardSome: (from: number, to: number, of: number): string =>
      from === to
        ? `Whose claims were heard, reading ${from} of ${of}`
        : `Whose claims were heard, readings ${from}–${to} of ${of}`,
    unheardCount: 'Claims nobody heard',
    unheard: (question: string): string => `Nobody heard: ${question}`,
    nothingUnheard: 'Every claim that the scenes tell was heard by somebody.',
    claim: (account: string, words: string, speaker: string, date: string): string =>
      `${account}: ${words} (${speaker}, ${date})`,

    talk: 'To talk about',
    noTalk: 'There is no fork at which they are seen to have gone different ways.',
    ways: (scene: string): string => `The ways taken from: ${scene}`,
    way: (label: string, names: readonly string[]): string => `“${label}” — ${list.format(names)}`,
    wayCount: (label: string, n: number): string => `“${label}” — ${count(n, 'reading', 'readings')}`,

    which: (kept: readonly string[]): string =>
      kept.length < 2
        ? 'Name two or more readings: names of kept readings, path codes, or reading files.'
        : `Name two or more readings: names of kept readings, path codes, or reading files. Kept here: ${kept.join(', ')}.`,
    oneOnly:
      'One reading has nothing to be compared with. Name another: a kept reading, a path code, or a reading file.',
    badLeast: (typed: string): string =>
      `--min-group needs a whole number from 2, the smallest count to show; not “${typed}”.`,
    smallGroup: (n: number, least: number): string =>
      `--min-group needs ${least} readings or more; here are ${n}. Fewer cannot be hidden among each other.`,
  },
};
