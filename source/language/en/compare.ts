import { count, list } from './count.ts';

const skipped = 'skipped, the summary read';
const behind = 'left at its notice';
const partly = 'in part';

/** Signs around what stands between them. */
const around = (opens: string, closes: string): readonly [string, string] => [opens, closes];

const few = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const capital = (n: number): string => few[n - 2] ?? String(n);

/** Names where they are few, their number where they are many. */
const who = (names: readonly string[]): string =>
  names.length <= 6 ? list.format(names) : count(names.length, 'reading', 'readings');

/** The words of a comparison, on the screen and in reports, and of asking for one. */
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
    /** Over columns. */
    all: (n: number): string => `${capital(n)} readings`,
    some: (from: number, to: number, n: number): string => `Readings ${from}–${to} of ${n}`,

    inOneLine: (shared: number, alone: number, parted: string | undefined): string => {
      const scenes = `${count(shared, 'scene', 'scenes')} in common, ${alone} that only one heard`;
      return parted === undefined
        ? `${scenes}; they never went different ways.`
        : `${scenes}; they first parted at: ${parted}.`;
    },
    alike: 'Nothing differs between them.',
    tooMany: (n: number): string =>
      `The columns of ${count(n, 'reading', 'readings')} are left out here, and the group stands for them. The format json holds every reading.`,
    readings: 'Whose accounts each reading heard',
    accounts: 'Accounts heard',
    noEnd: 'at no ending yet',
    groupOf: (n: number): string => `${capital(n)} readings as a group`,
    noColumns: 'No reading is shown by itself.',
    least: (least: number): string =>
      `Counts below ${least}, and those from which they could be reckoned, are not shown, so that nobody can be known by their path.`,
    unfollowed: (accounts: readonly string[]): string =>
      `Nobody heard anything of: ${list.format(accounts)}.`,
    divided: (isSorted: boolean): string =>
      isSorted
        ? 'Where they were told different things, the most divided moment first'
        : 'Where they were told different things, in the order of the story',
    undivided: 'At no moment were they told different things.',
    came: 'How many came to each scene',
    cameTo: (scene: string, n: number): string => `${scene} (${n === 0 ? 'nobody' : n})`,
    forks: 'How many went each way',
    unheardClaims: (n: number): string => `Nobody heard: ${count(n, 'claim', 'claims')} that the scenes tell`,
    claimOn: (question: string): string => `on: ${question}`,

    moment: 'Moment',
    notReached: 'not reached',
    same: 'same',
    differs: 'differs',
    partly: `${partly}: the same, not reached by all`,
    partlyShort: partly,
    only: (name: string): string => `only ${name}`,
    signs: { skipped: around('(', ')'), behind: around('[', ']'), none: '–', more: '+' },
    legend: { skipped, behind, more: 'other accounts there too' },

    talkAbout: (question: string): string => `To talk about: ${question}`,
    choose: 'Enter opens a scene, also one that nobody heard.',
    met: (
      heard: readonly string[],
      skippers: readonly string[] = [],
      leavers: readonly string[] = [],
    ): string =>
      heard.length + skippers.length + leavers.length === 0
        ? 'nobody here heard it'
        : [
            ...(heard.length === 0 ? [] : [`heard by ${who(heard)}`]),
            ...(skippers.length === 0 ? [] : [`skipped by ${who(skippers)}`]),
            ...(leavers.length === 0 ? [] : [`${behind} by ${who(leavers)}`]),
          ].join('; '),

    contested: 'Contested questions, and whose claims each reading heard',
    contestedIntro: 'Unheard are the claims that a scene tells and nobody here came to.',
    noClaim: 'no claim',
    untold: 'no scene tells it',
    unheardHere: (n: number): string => (n === 0 ? '' : `${n} unheard`),
    nothingUnheard: 'Every claim that the scenes tell was heard by somebody.',
    claim: (account: string, words: string, speaker: string, date: string): string =>
      `${account}: ${words} (${speaker}, ${date})`,

    talk: 'To talk about',
    talkIntro:
      'Where readings went different ways, in the order of the story. Enter opens the scene they parted at.',
    noTalk: 'There is no fork at which they are seen to have gone different ways.',
    way: (label: string, names: readonly string[]): string => `“${label}” — ${who(names)}`,
    wayCount: (label: string, n: number): string => `“${label}” — ${count(n, 'reading', 'readings')}`,

    which: (kept: readonly string[]): string =>
      kept.length < 2
        ? 'Name two or more readings: names of kept readings, path codes, or reading files.'
        : `Name two or more readings: names of kept readings, path codes, or reading files. Kept here: ${kept.join(', ')}.`,
    emptyList: 'The list is empty. Type a card a line into it, as it was written.',
    oneOnly:
      'One reading has nothing to be compared with. Name another: a kept reading, a path code, or a reading file.',
    badLeast: (typed: string): string =>
      `--min-group needs a whole number from 2, the smallest count to show; not “${typed}”.`,
    smallGroup: (n: number, least: number): string =>
      `--min-group needs ${least} readings or more; here are ${n}. Fewer cannot be hidden among each other.`,
  },
};
