import { expect, it } from 'vitest';
import { listLines } from '../../source/command-line/list-lines.ts';
import { grouped } from '../../source/reading/path-code.ts';
import { understand } from '../../source/reading/typed-code.ts';
import { diamond } from '../fixtures/stories.ts';
import { codeOf, inDiamond, rounds, toBlues } from '../helpers/codes.ts';

const code = codeOf(diamond, inDiamond(toBlues, ...rounds(12)));

it.each([
  ['numbered', (n: number, card: string) => `${n}. ${card}`],
  ['numbered without a point', (n: number, card: string) => `${n}  ${card}`],
  ['called cards', (n: number, card: string) => `Card ${n}: ${card}`],
  ['quoted', (_: number, card: string) => `“${card}”`],
  ['a column of a spreadsheet', (n: number, card: string) => `"${n}","${card}","Room A"`],
  ['with semicolons', (n: number, card: string) => `${n};${card};`],
  ['in a table', (n: number, card: string) => `${n}\t${card}\tanna`],
  ['with a name behind', (_: number, card: string) => `${card}   anna`],
  ['with notes', (n: number, card: string) => `# card ${n}\n${card} # from the second table`],
  ['with long dashes', (_: number, card: string) => card.replaceAll(' ', '–')],
  ['each a bullet', (_: number, card: string) => `- ${card}`],
])('a list that is %s is understood', (_, written) => {
  const cards = [1, 2].map((n) => written(n, grouped(code))).join('\r\n');
  const lines = listLines(diamond.prefix, `${cards}\r\n\r\n`);
  expect(lines).toHaveLength(2);
  const meant = understand(diamond.prefix, code);
  expect(meant).toBeDefined();
  for (const { text } of lines) expect(understand(diamond.prefix, text)).toEqual(meant);
});

it.each([
  ['beside each other', (cards: readonly string[]) => cards.join(' ')],
  ['with a comma between', (cards: readonly string[]) => cards.join(', ')],
  ['with a name behind each', (cards: readonly string[]) => cards.map((card) => `${card} anna`).join('; ')],
])('no card is lost of a line that holds several: %s', (_, written) => {
  const lines = listLines(diamond.prefix, written([grouped(code), grouped(code), grouped(code)]));
  expect(lines.map(({ line }) => line)).toEqual([1, 1, 1]);
  for (const { text } of lines)
    expect(understand(diamond.prefix, text)).toEqual(understand(diamond.prefix, code));
});

it('a card with a slip takes none of the one behind it along', () => {
  const [first = '', second = ''] = [grouped(code).replace(/.$/, 'b'), grouped(code)];
  expect(listLines(diamond.prefix, `${first} ${second}`).map(({ text }) => text)).toEqual([first, second]);
});

it('a line that is no card is left as it is, with its number', () => {
  expect(listLines(diamond.prefix, '# Room A\n\nanna\n"Group two"\n')).toEqual([
    { text: 'anna', line: 3 },
    { text: 'Group two', line: 4 },
  ]);
});
