/** The help: what there is to type, by the names of commands and options, and what each does. */
import { list } from './count.ts';

export const commandLine = {
  commandLine: {
    usage: 'Usage',
    options: 'Options',
    examples: 'Examples',

    /** What stands behind each command, and what it does. */
    commands: {
      read: { behind: '', does: 'read; offers to go on where you left off' },
      readings: { behind: '', does: 'list the readings kept on this machine' },
      share: { behind: '[reading]', does: 'its path as a code; --output writes a reading file' },
      compare: { behind: '<a> <b>…', does: 'readings side by side: names, path codes or files' },
      accounts: { behind: '<a> <b>', does: 'accounts side by side, moment by moment' },
      transcript: { behind: '[name]', does: 'what was read, with its sources' },
      map: { behind: '[name…]', does: 'the shape of the story, and where readings went' },
      check: { behind: '[folder]', does: 'check a scene pack' },
      preview: { behind: '[folder]', does: 'read a scene pack and see it change as its files are saved' },
      new: { behind: '<folder>', does: 'a small scene pack of two accounts, to start from' },
      kit: { behind: '<folder>', does: 'for a workshop: cards, a sheet, a plan, an empty list' },
      completion: { behind: '<shell>', does: 'what bash, zsh or fish completes a line by' },
      forget: { behind: '<reading>', does: 'erase one reading; --all erases everything' },
    },
    /** What stands behind options, by its kind. */
    values: {
      reading: '<name>',
      folder: '<folder>',
      format: '<format>',
      file: '<file>',
      number: '<n>',
      theme: '<theme>',
      width: '<width>',
    },
    /** What each option is for; `format` with the formats of reports and drawings. */
    does: {
      reading:
        'go on with this reading or reading file, or begin it; share, compare, transcript, map, forget: this reading, before those that are named',
      scenes: 'another scene pack; not for new, completion and forget',
      output: 'share, compare, accounts, transcript, map: write there, not to stdout',
      force: 'with --output: over the file that is there',
      qr: 'share: the code also as a QR code, for the camera of a phone',
      typed: 'compare: also cards that are typed in now, a line each, until “close”',
      minGroup: 'compare: the group alone, without counts below n',
      all: 'map: also what no reading came to; forget: everything',
      strict: 'check: warnings are enough to fail',
      save: 'reading: keep nothing on disk',
      mouse: 'leave the wheel and the selecting of text to the terminal',
      theme:
        'colours: dark, light, high-contrast or mono, kept for the next time; auto: by the ground the terminal has',
      ambiguous: 'wide where the terminal draws signs such as ─ in two cells, else narrow',
      plain: 'no full screen: for pipes and screen readers',
      color: 'no colours',
    },
    format: (report: readonly string[], drawing: readonly string[]): string =>
      `text or json; compare, accounts, transcript also ${list.format(report)}; compare also csv; map also ${list.format([...drawing, 'twee'])}, which is always the whole story; check also github; not for reading, preview, new, kit, completion and forget`,
  },

  completion: {
    which: (shells: readonly string[], call: string): string =>
      `Say which shell this is for (${list.format(shells)} are known): ${call}`,
    unknown: (typed: string, near: string | undefined, shells: readonly string[]): string =>
      near === undefined
        ? `There is no completion for “${typed}”. There is one for ${list.format(shells)}.`
        : `There is no completion for “${typed}”. Did you mean “${near}”?`,
  },

  /** What stands on the manual page alone. */
  manual: {
    name: 'Name',
    synopsis: 'Synopsis',
    line: (call: string): string => `${call} [command] [options]`,
    commands: 'Commands',
    brief: 'this in short; the version',
    status: 'Exit status',
    statuses: {
      0: 'done',
      1: 'what was asked about has problems',
      2: 'wrong usage',
      '129, 130, 143': 'ended by a hang-up, an interrupt, a termination',
    },
    environment: 'Environment',
    variables: {
      ZHANAOZEN_STORY_HOME: 'the folder in which readings are kept',
      NO_COLOR: 'no colours, as with --no-color',
      INK_SCREEN_READER: 'true: no full screen, as with --plain',
    },
  },
};
