/**
 * What each piece of a screen is meant as, found by how it looks in every theme: whose drawing it may be is
 * said by the palettes, in many colours and in sixteen.
 */
import type { IBufferCell } from '@xterm/headless';
import type { Tone } from '../../source/layout/line.ts';
import { type Style, themeNames } from '../../source/terminal/palettes.ts';
import { styles } from '../../source/terminal/theme.ts';
import { documentary } from './built-in.ts';
import { numberOf } from './picture.ts';

/** A theme on a dark ground, with as many colours as chalk's level says. */
export const views = ([2, 1] as const).flatMap((level) => themeNames.map((theme) => ({ level, theme })));

const shape = (colour: string, is: readonly (boolean | undefined)[]): string =>
  [colour, ...['bold', 'dim', 'italic', 'underlined'].filter((_, index) => is[index])].join(' ').trim();

const tones: readonly Tone[] = ['plain', 'strong', 'faint', 'later', 'term', 'ornament'];
const hues = [{ mark: '', colour: undefined }, ...documentary.accounts.values()];

/** Every meaning: a tone, an account's letter behind it, `!` in a choice that is highlighted. */
const meanings = [false, true].flatMap((strong) =>
  hues.flatMap(({ mark, colour }) =>
    tones.map((tone) => ({
      name: `${tone}${mark === '' ? '' : `:${mark}`}${strong ? '!' : ''}`,
      looks: views.map(({ level, theme }) =>
        lookOfStyle(styles(theme, 'dark', level)({ text: 'x', tone, ...(colour && { colour }) }, strong)),
      ),
    })),
  ),
);

function lookOfStyle({ color, bold, dimColor, italic, underline }: Style): string {
  return shape(color === undefined ? '' : String(numberOf(color)), [bold, dimColor, italic, underline]);
}

/** The same of a cell; most of a screen looks alike. */
const known = new Map<number, string>();
function lookOfCell(cell: IBufferCell): string {
  const is = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline()].map((each) => each !== 0);
  const colour = cell.isFgDefault() ? -1 : cell.getFgColor();
  const key = is.reduce((sum, each) => 2 * sum + Number(each), colour);
  const look = known.get(key) ?? shape(colour < 0 ? '' : String(colour), is);
  known.set(key, look);
  return look;
}

/** What something may be that has had these looks, one after the other: the name of the first that has. */
interface Meant {
  readonly next: Map<string, Meant>;
  readonly name: string;
}

const anything: Meant = { next: new Map(), name: '' };
for (const { name, looks } of meanings)
  looks.reduce<Meant>((meant, look) => {
    const next = meant.next.get(look) ?? { next: new Map(), name };
    meant.next.set(look, next);
    return next;
  }, anything);

/** Every meaning, with its looks. */
export const table = meanings
  .map(({ name, looks }) => `${name.padEnd(14)}${looks.map((look) => look || '–').join(' │ ')}`)
  .join('\n');

/** The looks of a screen in one view after the other. */
export class Looks {
  readonly #seen: (readonly (readonly (Meant | undefined)[])[])[] = [];

  /** Whether in the view of this index all that is written has a look that goes with those before. */
  goes(view: number, cells: readonly (readonly IBufferCell[])[]): boolean {
    let isMeant = true;
    const before = this.#seen[view - 1] ?? [];
    const next = cells.map((line, row) =>
      line.map((cell, column) => {
        if (cell.getChars().trim() === '') return undefined;
        const so = view === 0 ? anything : before[row]?.[column];
        const meant = so?.next.get(lookOfCell(cell));
        // What a theme is called stands where nothing did.
        isMeant &&= meant !== undefined || so === undefined;
        return meant;
      }),
    );
    this.#seen[view] = next;
    return isMeant;
  }

  /** A line for each row: the columns, from 1, of what is not plain, by the first view. */
  toString(): string {
    return (this.#seen[0] ?? [])
      .map((cells, row) => {
        const runs: { name: string; from: number; to: number }[] = [];
        for (const [column, meant] of cells.entries()) {
          const last = runs.at(-1);
          if (last && meant && last.name === meant.name) last.to = column;
          else if (meant) runs.push({ name: meant.name, from: column, to: column });
        }
        const told = runs
          .filter(({ name }) => name !== 'plain')
          .map(({ name, from, to }) => `${name} ${from + 1}${to > from ? `-${to + 1}` : ''}`);
        return told.length === 0 ? '' : `${row + 1}  ${told.join('  ')}`;
      })
      .filter((row) => row !== '')
      .join('\n');
  }
}
