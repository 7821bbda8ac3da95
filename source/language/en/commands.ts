import { count, either } from './count.ts';

/** The words of the commands and of wrong usage. */
export const commands = {
  forget: {
    done: (name: string): string => `The reading “${name}” is erased.`,
    all: (n: number): string =>
      `${count(n, 'file is', 'files are')} erased. Nothing of your readings is left in the folder.`,
    none: 'There was nothing to erase.',
    which: 'Say which reading to erase, or --all.',
    failed: (file: string, reason: string): string => `${file} could not be erased (${reason}).`,
    left: (file: string): string => `${file} is not called as a reading is, and is left.`,
  },

  check: {
    moreProblems: (n: number): string =>
      `And ${count(n, 'other problem', 'other problems')}. Mend these first.`,
    severity: { error: 'error', warning: 'warning' },
    problem: (place: string, severity: string, message: string, code: string): string =>
      `${place}: ${severity}: ${message} [${code}]`,
    clean: 'No problems.',
    counts: (chapters: number, scenes: number, choices: number, endings: number, words: number): string =>
      `${count(chapters, 'chapter', 'chapters')}, ${count(scenes, 'scene', 'scenes')}, ${count(choices, 'choice', 'choices')}, ${count(endings, 'ending', 'endings')}, ${count(words, 'word', 'words')}.`,
    problems: (errors: number, warnings: number): string =>
      `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
    /** How a reader comes to the scene a problem is about. */
    trail: (choices: readonly string[]): string =>
      choices.length === 0 ? 'It is where the story starts.' : `To come here, choose: ${choices.join(', ')}.`,
  },

  usage: {
    broken: 'A file of this program is missing or damaged. Install it again; what you read is kept.',
    oldNode: (version: string): string => `This program needs Node.js 20.19 or newer; this is ${version}.`,
    unknownCommand: (word: string, near: string | undefined, help: string): string =>
      near === undefined
        ? `There is no command “${word}”. See ${help}.`
        : `There is no command “${word}”. Did you mean “${near}”?`,
    unknownFlag: (word: string, near: string | undefined, help: string): string =>
      near === undefined
        ? `There is no option ${word}. See ${help}.`
        : `There is no option ${word}. Did you mean ${near}?`,
    unknownFormat: (word: string, near: string | undefined, formats: readonly string[]): string =>
      near === undefined
        ? `There is no format “${word}” here. Formats: ${formats.join(', ')}.`
        : `There is no format “${word}” here. Did you mean “${near}”?`,
    unknownValue: (flag: string, word: string, near: string | undefined, known: readonly string[]): string =>
      near === undefined
        ? `${flag} takes no “${word}”. It takes ${either.format(known)}.`
        : `${flag} takes no “${word}”. Did you mean “${near}”?`,
    twice: (flag: string): string => `${flag} stands twice.`,
    noValue: (flag: string): string => `${flag} takes no value.`,
    needsValue: (flag: string): string => `${flag} needs a value behind it.`,
    otherFlag: (flag: string, command: string | undefined, options: readonly string[]): string =>
      command === undefined
        ? `${flag} means nothing without a command. What reading takes: ${options.join(', ')}.`
        : `${flag} means nothing to ${command}. What it takes: ${options.join(', ')}.`,
    forceAlone: (output: string): string => `--force means nothing without ${output}: it is about a file.`,
    tooMany: (word: string, help: string): string =>
      `There is nothing “${word}” could mean here. See ${help}.`,
    noSaveWithReading: 'Use --no-save or --reading, not both: a reading that is not kept has no name.',
    fault: (message: string): string => `Something went wrong in the program itself: ${message}`,
  },
};
