/** A code that a camera reads off a terminal: what is written is drawn cell by cell and decoded. */
import type { IBufferCell } from '@xterm/headless';
import chalk, { type ColorSupportLevel } from 'chalk';
import jsQR from 'jsqr';
import { afterEach, expect, it } from 'vitest';
import { qrText } from '../../source/command-line/qr-code.ts';
import { type Request, Refusal } from '../../source/command-line/request.ts';
import { en as words } from '../../source/language/en.ts';
import { pathCode, readCode } from '../../source/reading/path-code.ts';
import { documentary } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { mixedRoom } from '../helpers/room.ts';
import { openScreen } from '../helpers/screen.ts';

const codes = mixedRoom(documentary, 3).map(({ path }) => pathCode(documentary, path) ?? '');
const [code = ''] = codes;

const { level } = chalk;
afterEach(() => {
  chalk.level = level;
});

interface Look {
  readonly level?: ColorSupportLevel;
  readonly env?: Record<string, string>;
  readonly columns?: number;
  readonly rows?: number;
  readonly isPaper?: boolean;
}

/** What stands on a screen, or on paper, where the QR was written. */
async function drawnAs(
  text: string,
  { level = 3, env = {}, columns = 80, rows = 24, isPaper = false }: Look,
): Promise<readonly (readonly IBufferCell[])[]> {
  chalk.level = level;
  const screen = openScreen(columns, rows);
  const stdout = isPaper ? ({} as Request['stdout']) : screen.stdout;
  const asked = { env: { ZHANAOZEN_STORY_HOME: temporaryFolder(), ...env }, flags: {}, words, stdout };
  await new Promise((done) => screen.stdout.write(qrText(asked as unknown as Request, text), done));
  return screen.cells();
}

/** Where they stand in the palette, of sixteen colours and of more. */
const blacks = [0, 16];
const whites = [15, 231];

/** What a camera finds there, on a ground that is dark or light; it is not told to look for the inverse. */
function seen(cells: readonly (readonly IBufferCell[])[], ground: 'dark' | 'light'): string | undefined {
  const scale = 4;
  const width = (cells[0]?.length ?? 0) * scale;
  const height = cells.length * 2 * scale;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const paper = ground === 'dark' ? 0 : 255;
  const shade = (colour: number, otherwise: number): number =>
    blacks.includes(colour) ? 0 : whites.includes(colour) ? 255 : otherwise;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = cells[Math.floor(y / scale / 2)]?.[Math.floor(x / scale)];
      const sign = cell?.getChars() ?? '';
      const isUpper = Math.floor(y / scale) % 2 === 0;
      const isInk = sign === '█' || sign === '#' || sign === (isUpper ? '▀' : '▄');
      const value = isInk
        ? shade(cell?.getFgColor() ?? -1, 255 - paper)
        : shade(cell?.getBgColor() ?? -1, paper);
      pixels.fill(value, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQR.default(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

it.each([
  ['in colours, on a dark ground', 'dark', {}],
  ['in colours, on a light ground', 'light', {}],
  ['in the sixteen colours there are', 'dark', { level: 1 }],
  ['without colours, on a dark ground', 'dark', { level: 0 }],
  ['without colours, on a light ground that is known', 'light', { level: 0, env: { COLORFGBG: '0;15' } }],
  ['without colours, on paper', 'light', { level: 0, isPaper: true }],
  ['in plain signs', 'dark', { env: { LANG: 'C' }, columns: 90, rows: 50 }],
  ['in plain signs without colours', 'dark', { level: 0, env: { LANG: 'C' }, columns: 90, rows: 50 }],
] as const)('a camera reads the code %s', async (_, ground, look) => {
  const read = seen(await drawnAs(code, look), ground);
  expect(read).toBe(code.toUpperCase());
  expect(readCode(documentary, read ?? '')).toEqual(readCode(documentary, code));
});

it('every code of a room is read', async () => {
  for (const each of codes) expect(seen(await drawnAs(each, { rows: 40 }), 'dark')).toBe(each.toUpperCase());
});

it.each([
  [30, 24],
  [80, 12],
])('a window of %i×%i has no room for it, which is said', async (columns, rows) => {
  const drawn = drawnAs(code, { columns, rows });
  await expect(drawn).rejects.toThrow(Refusal);
  await expect(drawn).rejects.toThrow(/needs a window of \d\d columns and \d\d rows/);
});
