/** What moves on a screen, against a model of a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrolled } from '../../source/terminal/scrolled.ts';
import { openScreen } from '../helpers/screen.ts';

const rows = 12;
const columns = 40;

/** A terminal on which these rows stand, and what stands there after some bytes. */
async function after(lines: readonly string[], bytes: string): Promise<readonly string[]> {
  const { stdout, lines: shown } = openScreen(columns, rows);
  const write = (text: string): Promise<void> => new Promise((done) => void stdout.write(text, () => done()));
  await write(lines.join('\r\n'));
  await write(bytes);
  return shown();
}

const page = (first: number): readonly string[] => [
  'THE SIXTEENTH',
  ...Array.from({ length: rows - 3 }, (_, row) => `Line ${first + row} of what somebody tells.`),
  'esc back',
  '',
];

describe('a page that scrolls', () => {
  it.each([1, 3, -1, -4])('by %i has its rows moved by the terminal, head and foot stay', async (by) => {
    const move = scrolled(page(20), page(20 + by), rows);
    expect(await after(page(20), move?.bytes ?? '')).toEqual(move?.lines);
    const unlike = page(20 + by).filter((line, row) => line !== move?.lines[row]);
    expect(unlike).toHaveLength(Math.abs(by));
  });

  it('is written where nothing goes elsewhere, and where it is not all of the screen', () => {
    expect(scrolled(page(20), page(400), rows)).toBeUndefined();
    expect(scrolled(page(20), page(21), rows + 1)).toBeUndefined();
  });

  it('is as it is said to be, whatever was on it and comes to it, and takes less to write', async () => {
    const line = fc.constantFrom('', 'wind', 'The square is full.', 'A yurt, and another one behind it.');
    const screen = fc.array(line, { minLength: rows, maxLength: rows });
    const turned = fc
      .tuple(screen, fc.integer({ min: -rows, max: rows }), screen)
      .map(([before, by, other]) => ({
        before,
        next: before.map((_, row) => before[row + by] ?? other[row] ?? ''),
      }));
    const length = (lines: readonly string[]): number => lines.join('').length;
    await fc.assert(
      fc.asyncProperty(turned, async ({ before, next }) => {
        const move = scrolled(before, next, rows);
        if (!move) return;
        expect(await after(before, move.bytes)).toEqual(move.lines);
        const unlike = (lines: readonly string[]): readonly string[] =>
          next.filter((each, row) => each !== lines[row]);
        expect(move.bytes.length + length(unlike(move.lines))).toBeLessThan(length(unlike(before)));
      }),
      { numRuns: 100 },
    );
  });
});
