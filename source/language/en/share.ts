import { count, list } from './count.ts';

/** The words of path codes and reading files. */
export const share = {
  share: {
    compare: (name: string, call: string): string =>
      `The code of the reading “${name}”, to write on a card. To lay paths side by side: ${call}`,
    long: (call: string): string => `It is long for a card. A reading file is easier to hand over: ${call}`,
    narrow: (columns: number, rows: number): string =>
      `The QR code needs a window of ${columns} columns and ${rows} rows. Make the window larger or its letters smaller.`,
    qrAlone: (option: string): string =>
      `--qr draws the code in the terminal, and --${option} writes something else. Leave one of them out.`,
    tooLong: (name: string): string =>
      `The path of “${name}” is too long for a code. With --output <file> it is written into a reading file.`,
    onPath: (call: string): string =>
      `This is the code of your path, to write on a card. To lay paths side by side: ${call}`,
    onPathSoFar: (code: string): string => `The code of the path so far: ${code}`,
    goingOn: (file: string, name: string): string =>
      `The reading of ${file} goes on here as “${name}”. The file stays as it is.`,
  },

  /** What was given for a reading: a name, a file, a code. */
  given: {
    code: (number: number): string => `code ${number}`,
    again: (name: string, number: number): string => `${name} (${number})`,
    good: (names: readonly string[]): string =>
      names.length > 6
        ? `The other ${names.length} could be read.`
        : `These could be read: ${list.format(names)}.`,
    more: (n: number): string => `And ${count(n, 'other', 'others')} could not be read.`,
    /** Of faults in a list. */
    aside: 'Put # before a line that cannot be mended, and the others are compared.',
    /** `sentence` says what is wrong with the code of this name. */
    inCode: (name: string, sentence: string): string => `For ${name}: ${sentence}`,
    inList: (file: string, line: number, sentence: string): string => `${file}, line ${line}: ${sentence}`,
    note: (file: string, line: number, typed: string): string =>
      `${file}, line ${line}: “${typed}” is no code. Put # before a note.`,
    lost: (name: string, steps: number): string =>
      `The story was changed since “${name}” was read: ${count(steps, 'step', 'steps')} cannot be followed any more. A reading file holds such steps all the same; everything else leaves them out.`,
    repeated: (names: readonly string[]): string => `Given twice, counted once: ${list.format(names)}.`,
    nothing: (typed: string): string => `“${typed}” is no reading, no file and no path code.`,
    headless: (typed: string, begins: string): string =>
      `“${typed}” names no reading, no file and no path code. A code of this story begins with “${begins}”: is its first group missing?`,
    oneOnly: (first: string, second: string): string =>
      `Only one reading can be named here; these are “${first}” and “${second}”.`,
    damaged: (name: string): string => `The reading “${name}” is damaged and cannot be read.`,
    file: {
      missing: (file: string, near: string | undefined): string =>
        near === undefined ? `There is no file ${file}.` : `There is no file ${file}. Did you mean ${near}?`,
      notFile: (file: string): string => `${file} is not a file. Name a reading file.`,
      unreadable: (file: string, reason: string): string => `${file} cannot be read (${reason}).`,
      damaged: (file: string, call: string): string =>
        `${file} is no reading file. One is written by: ${call}`,
      large: (file: string): string =>
        `${file} is no reading file, and too large for a list of codes: one of up to a mebibyte is read.`,
      newer: (file: string): string =>
        `${file} was written by a newer version of this program, which can read it.`,
      unfit: (file: string): string => `The reading in ${file} belongs to another story.`,
    },
  },

  /** What is wrong with a path code. `code` is how it begins. */
  code: {
    unlike: (code: string): string => `“${code}” is no path code.`,
    long: (code: string): string => `The code “${code}” is longer than any path code.`,
    foreign: (code: string, sign: string, n: number, group: string): string =>
      `In the code “${code}” group ${n}, “${group}”, holds “${sign}”, which never stands in a code. Look at the card again.`,
    wrong: (code: string, n: number, group: string): string =>
      `In the code “${code}” one character of group ${n}, “${group}”, is wrong. Look at the card again.`,
    missing: (code: string, n: number, group: string): string =>
      `In the code “${code}” one character is missing in group ${n}, “${group}”. Look at the card again.`,
    surplus: (code: string, n: number, group: string): string =>
      `In the code “${code}” there is one character too many in group ${n}, “${group}”. Look at the card again.`,
    swapped: (code: string, n: number, group: string): string =>
      `In the code “${code}” two characters of group ${n}, “${group}”, have changed places. Look at the card again.`,
    swappedAcross: (code: string, n: number, group: string, next: string): string =>
      `In the code “${code}” two characters have changed places where group ${n}, “${group}”, meets group ${n + 1}, “${next}”. Look at the card again.`,
    garbled: (code: string): string =>
      `In the code “${code}” more than one character is wrong or missing. Compare all of it with the card.`,
    story: (code: string): string => `The code “${code}” is right, and belongs to another story.`,
    edition: (code: string): string =>
      `The code “${code}” is right, but the branches of this story have changed since it was made. The name or the file of its reading still works.`,
    nowhere: (code: string): string => `The code “${code}” leads along no path of this story.`,
  },
};
