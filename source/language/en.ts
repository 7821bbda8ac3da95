/** Every word of the interface in English. A sentence is one entry, never glued from pieces. */
import { commandLine } from './en/command-line.ts';
import { commands } from './en/commands.ts';
import { compare } from './en/compare.ts';
import { count, list, locale } from './en/count.ts';
import { fromDayToDay } from './en/dates.ts';
import { evidence } from './en/evidence.ts';
import { fairness } from './en/fairness.ts';
import { kit } from './en/kit.ts';
import { keys, opens } from './en/keys.ts';
import { problems } from './en/problems.ts';
import { storyMap } from './en/story-map.ts';
import { share } from './en/share.ts';
import { telling } from './en/telling.ts';
import { title } from './en/title.ts';
import { proof } from './en/proof.ts';
import { preview } from './en/preview.ts';
import { typedCards } from './en/typed-cards.ts';
import { wall } from './en/wall.ts';

export const en = {
  locale,
  list: (items: readonly string[]): string => list.format(items),
  /** What is typed to start the program with these arguments. Who starts it says how it was called. */
  call: (...args: readonly string[]): string => ['zhanaozen-story', ...args].join(' '),

  about: (date: string): string => `about ${date}`,
  fromDayToDay,
  /** Those that most sources have; Intl knows the others, and takes a while to. */
  languages: { en: 'English', kk: 'Kazakh', ru: 'Russian' } as Readonly<Record<string, string>>,
  fromTo: (from: string, to: string): string => `${from} – ${to}`,
  narrator: 'The narrator',
  knownLater: 'known later',
  allLater: 'All of this page is known later.',
  chapterOf: (n: number, m: number): string => `${n} of ${m}`,
  chapterAndLeft: (chapter: string, minutes: number): string =>
    `${chapter} · about ${count(minutes, 'minute', 'minutes')} left`,
  dateAndTime: (date: string, time: string): string => `${date}, ${time}`,
  whenAndWhere: (when: string, where: string): string => `${when}, ${where}`,
  alreadyRead: 'read',
  ...title,
  readings: {
    title: 'Readings kept on this computer',
    none: 'No reading is kept on this computer.',
    atScene: (chapter: string, scene: string): string => `${chapter}: ${scene}`,
    ended: (ending: string): string => `ended: ${ending}`,
    scenes: (n: number): string => count(n, 'scene', 'scenes'),
    damaged: (name: string, file: string): string =>
      `The reading “${name}” could not be read. Its file was set aside as ${file}; nothing in it was changed.`,
    cutOff: (name: string, file: string, n: number): string =>
      `Only the first ${count(n, 'step', 'steps')} of the reading “${name}” could be read, and it goes on from there. The damaged file was set aside as ${file}; nothing in it was changed.`,
    unseen: (folder: string, reason: string): string =>
      `${folder} cannot be looked into (${reason}), so it is not known whether a reading is kept there.`,
    newer: (name: string): string =>
      `The reading “${name}” was kept by a newer version of this program and is left as it is.`,
    unreadable: (name: string, reason: string): string =>
      `The reading “${name}” cannot be read (${reason}) and is left as it is.`,
    unfit: (name: string): string => `The reading “${name}” belongs to another story.`,
    unknown: (name: string, near: string | undefined): string =>
      near === undefined
        ? `There is no reading “${name}”.`
        : `There is no reading “${name}”. Did you mean “${near}”?`,
    badName: (name: string): string =>
      `“${name}” cannot name a reading. Use letters, digits and hyphens, at most 40, beginning with a letter or digit.`,
  },

  aboutPage: {
    title: 'About',
    accounts: 'The accounts',
    interest: (text: string): string => `What they stand to gain: ${text}`,
    credits: 'Credits',
    sources: 'All sources',
  },

  notice: {
    title: 'Before this scene',
    read: 'Read the scene',
    skip: 'Read a short summary instead',
    skipAll: 'Read a summary in place of every such scene of this chapter',
    unskip: 'Read the whole scene after all',
    skipped: 'You took the summary in place of this scene. It changes nothing in what follows.',
  },

  quiet: {
    over: 'That scene ends here. Take the time you need.',
    goOn: 'Go on',
  },

  sources: {
    title: 'Who says so',
    none: 'This scene cites no source: the documentary speaks about its own record.',
    speaker: (speaker: string, date: string): string => `${speaker}, ${date}`,
    gains: (account: string, text: string): string => `${account}: ${text}`,
    gainsTitle: 'What this side stands to gain',
  },

  ...evidence,
  ...storyMap,

  others: {
    title: (moment: string): string => `Other accounts: ${moment}`,
    intro: 'Read what others say of this. It is a look aside: your path stays where it is.',
    none: 'No other account tells of this.',
    silent: (accounts: readonly string[]): string => `No scene of this from: ${list.format(accounts)}.`,
    heard: 'on your path',
    back: 'Back to the page of your path',
    scene: (account: string, title: string): string => `${account}: ${title}`,
    close: 'Back',
    aside: 'A look aside. Your path stays where it is.',
  },

  beside: {
    behind: 'With o you can open it.',
  },

  path: {
    title: 'The path so far',
    titleEnded: 'Your path',
    ended: (ending: string): string => `You read to an ending: ${ending}.`,
    scenes: (scenes: number, moments: number): string =>
      `${count(scenes, 'scene', 'scenes')} read, at ${count(moments, 'moment', 'moments')}.`,
    accounts: 'Whose accounts you heard',
    accountScenes: (n: number): string => (n === 0 ? 'not heard' : count(n, 'scene', 'scenes')),
    legend: 'By moment: whom you heard, and who else spoke of it',
    unheard: (marks: string): string => `not heard: ${marks}`,
    skipped: (marks: string): string => `skipped: ${marks}`,
    choose:
      'Choose a moment to hear the others who speak of it. With r you read on from there: what came after leaves your path.',
    goBack: 'Go back to this moment and read on from there',
  },

  margin: {
    alsoSpeak: 'Of this also speak',
    contested: 'Contested here',
  },

  ending: {
    yourPath: 'Your path: whom you heard, and whom you did not',
    title: 'Back to the title page',
  },

  help: {
    title: 'Keys',
    intro:
      'Everything can be reached with the arrows and Enter, or with the letters j, k, e and x. The other keys are short cuts.',
    choices: 'The choices',
    goOn: '“Go on” leads to what comes next, with whoever tells it.',
    hear: '“First hear of this from” stays at this moment: another account tells it, and that is the next step of your path. With o you only look at it, and your path stays where it is.',
    read: 'A choice marked “read” leads to a scene of your path.',
    /** Where a page has nothing to choose. */
    scrolls: { down: 'scroll where the page is long', take: 'go on where the page is long' },
    marks: 'The letters',
    narrator:
      'A choice without a letter leads to the narrator, who tells only what nobody disputes. In other lists the narrator’s sign is *.',
    page: 'The page',
    numbers: 'A small number behind words is that of their source; s says which.',
    bar: 'A bar at the left runs along what one person tells. At first hand: who tells was there. At second hand: they had it from others. Summing up: they put together what others had told.',
    turned: 'After a page is turned, a short line at the left shows where the new text begins.',
    later: 'A paragraph marked “known later” was said or became known after the days it tells of.',
    plain: (call: string): string => `For a screen reader, or to read without a full screen: ${call}`,
  },

  keys,
  opens,

  edited: {
    words: 'The words of this story were mended since you last read. Your path is the same.',
    moved: (n: number): string =>
      `This story was changed since you last read: ${count(n, 'step', 'steps')} of your path cannot be followed any more. You are at the nearest scene that is still there. Nothing of your reading was thrown away.`,
  },

  /** Said when one is chosen while reading. */
  themes: {
    dark: 'Colours for a dark ground.',
    light: 'Colours for a light ground.',
    'high-contrast': 'Colours of high contrast.',
    mono: 'No colours.',
  },

  kept: {
    unwritten: (folder: string, reason: string): string =>
      `This reading cannot be kept in ${folder} (${reason}). You can read on; the path will be lost when you leave.`,
    noPlace: (typed: string): string =>
      `ZHANAOZEN_STORY_HOME is “${typed}”, which is no whole path, so nothing is kept there. Write the folder from its root on, without ~.`,
    copied: (name: string): string =>
      `Another window is reading this too. Your path goes on as the reading “${name}”; nothing of the other was changed.`,
    notKept: 'Nothing of this reading is kept.',
    comeBack: (call: string): string => `Your place is kept. To come back: ${call}`,
  },

  plain: {
    keys: (keys: readonly string[]): string => `Type a number to choose. Or type ${keys.join(', ')}.`,
    key: (key: string, does: string): string => `${key} ${does}`,
    prompt: '> ',
    goingOn: (name: string): string => `Going on with the reading “${name}”. Type new to begin another.`,
    beginning: (name: string): string => `A new reading, “${name}”.`,
    notUnderstood: (typed: string, n: number): string => {
      if (n === 0) return `“${typed}” is no choice here. Type ? for what can be typed.`;
      return `“${typed}” is no choice here. Type ${n === 1 ? '1' : `a number from 1 to ${n}`}, or ? for what else can be typed.`;
    },
    longLine: 'This line is too long and was passed over. Type ? for what can be typed.',
    alreadyRead: (choice: string): string => `${choice} (read)`,
    atStart: 'This is the first scene.',
    /** Of the map: whose telling of a moment the path came to. */
    mapMoment: (moment: string, came: readonly string[], others: readonly string[]): string =>
      [
        `${moment}: you went to ${list.format(came)}`,
        ...(others.length === 0 ? [] : [`it is also told by ${list.format(others)}`]),
      ].join('; '),
    /** A reading of the list. */
    reading: (name: string, at: string, scenes: string): string => `${name}: ${at}, ${scenes}`,
    beside: 'Choose the reading to lay beside yours.',
    besideNone: 'No other reading of this story is kept here.',
    besideAll: (n: number): string => `All ${n} readings`,
    ending: 'This is an ending. Type p for your path, b to go back, new to begin anew, q to quit.',
    moment: (
      moment: string,
      heard: readonly string[],
      skipped: readonly string[],
      unheard: readonly string[],
    ): string =>
      [
        heard.length === 0 ? `${moment}: heard nobody` : `${moment}: heard ${list.format(heard)}`,
        ...(skipped.length === 0 ? [] : [`skipped ${list.format(skipped)}`]),
        ...(unheard.length === 0 ? [] : [`not heard ${list.format(unheard)}`]),
      ].join('; '),
  },

  ...compare,
  ...typedCards,
  ...wall,
  ...kit,

  ...commands,
  ...commandLine,
  ...share,
  ...telling,
  ...fairness,

  /** What is wrong in a pack, by code. */
  problems,
  ...proof,
  ...preview,
};
