/** The help: what there is to type, by the names of commands and options, and what each does. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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
      forget: { behind: '<reading>', does: 'erase one reading; --all erases everything' },
    },
    /** What stands behind options, by its kind. */
    values: { reading: '<name>', folder: '<folder>', format: '<format>', file: '<file>', number: '<n>' },
    /** What each option is for; `format` with the formats of reports and drawings. */
    does: {
      reading:
        'go on with this reading or reading file, or begin it; share, compare, transcript, map, forget: this reading, before those that are named',
      scenes: 'another scene pack; not for new and forget',
      output: 'share, compare, accounts, transcript, map: write there, not to stdout',
      minGroup: 'compare: the group alone, without counts below n',
      all: 'map: also what no reading came to; forget: everything',
      strict: 'check: warnings are enough to fail',
      save: 'reading: keep nothing on disk',
      mouse: 'leave the wheel and the selecting of text to the terminal',
      plain: 'no full screen: for pipes and screen readers',
      color: 'no colours',
    },
    format: (report: readonly string[], drawing: readonly string[]): string =>
      `text or json; compare, accounts, transcript also ${list.format(report)}; map also ${list.format([...drawing, 'twee'])}, which is always the whole story; check also github; not for reading, preview, new and forget`,
  },
};
