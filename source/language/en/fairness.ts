/** The words of the figures of fairness. */
export const fairness = {
  fairness: {
    title: 'How evenly it is told',
    whole: 'the whole story',
    heads: ['', 'words', 'alone', 'against'],
    alone: (percent: number, source: string | undefined): string =>
      source === undefined ? '–' : `${percent} % ${source}`,
    balance: (ratio: string, quiet: string): string =>
      `loudest to quietest ${ratio} : 1; the quietest has ${quiet} of the loudest`,
    there: (percent: number, count: number, of: number): string =>
      `told by somebody who was there: ${percent} % (${count} of ${of})`,
    then: (percent: number, count: number, of: number): string =>
      `said by the end of the month of the horizon: ${percent} % (${count} of ${of})`,
    unopposed: (count: number, of: number): string =>
      `scenes of accounts with nothing against them: ${count} of ${of}`,
    silence: (percent: string): string => `words about what was not found: ${percent} %`,
    choices: (mean: string, most: number): string =>
      `choices of a scene: ${mean} on average, ${most} at most`,
    shared: (n: number): string => `Runs of eight words and more shared with the text: ${n}.`,
  },
};
