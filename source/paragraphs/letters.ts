/** A room of readings in one letter each: whose account it heard at a moment. */
import type { ComparedReading, Comparison, Visit } from '../comparison/comparison.ts';
import type { Words } from '../language/words.ts';
import { type LetterRow, lettersOf } from '../layout/letters.ts';
import { type Span, span, type Tone } from '../layout/line.ts';
import { type Account, accountOf, type Story } from '../story/story.ts';
import { laneMark } from './marks.ts';

/** A sign, and whose account it stands for. */
interface Told {
  readonly text: string;
  readonly account?: Account | undefined;
}

/** The account that a reading heard first where it came to a moment, and whether there were others. */
export function signOf(
  story: Story,
  { visits }: ComparedReading,
  cell: readonly Visit[],
  words: Words,
): Told {
  const [only] = cell;
  if (!only) return { text: words.compare.signs.none };
  const sides = sidesIn(cell);
  const told = cell.filter(({ scene }) => sides.size === 0 || scene.account !== undefined);
  const order = told.length > 1 ? [...visits.keys()] : [];
  const [{ scene, met } = only] = [...told].sort((a, b) => order.indexOf(a.scene) - order.indexOf(b.scene));
  const account = accountOf(story, scene);
  const sign = `${laneMark(account).text}${sides.size > 1 ? words.compare.signs.more : ''}`;
  if (met === 'heard') return { text: sign, account };
  const [open, close] = words.compare.signs[met];
  return { text: `${open}${sign}${close}`, account };
}

/** Whether some reading heard more than one account at a moment. */
export const hasMore = ({ moments }: Comparison): boolean =>
  moments.some(({ cells }) => cells.some((cell) => sidesIn(cell).size > 1));

/** The accounts of what a reading came to at a moment. */
const sidesIn = (cell: readonly Visit[]): ReadonlySet<string> =>
  new Set(cell.flatMap(({ scene }) => scene.account ?? []));

/** More readings have no room by their numbers or names. */
export const mostNumbered = 16;

/** Who the numbers are; nothing of cards, which have them already, nor of a room too large for names. */
export function namesText({ readings }: Comparison, words: Words): string | undefined {
  const named = readings.flatMap(({ name }, index) =>
    name === words.given.code(index + 1) ? [] : [words.wall.named(index + 1, name)],
  );
  return named.length === 0 || readings.length > mostNumbered ? undefined : words.wall.letters(named);
}

/** How much a moment stands out: where they were told different things, where some did not come. */
const tones: Readonly<Record<Comparison['moments'][number]['status'], Tone>> = {
  differs: 'strong',
  partly: 'plain',
  same: 'faint',
  unreached: 'faint',
};

/** A row for each moment, a letter for each reading. */
export function momentLetters(
  story: Story,
  { readings, moments }: Comparison,
  words: Words,
): ReturnType<typeof lettersOf> {
  const spanOf = ({ text, account }: Told): Span =>
    account ? { text, tone: 'strong', colour: account.colour } : span(text, 'faint');
  const rows = moments.map(({ moment, cells, status }): LetterRow => ({
    title: span(moment.title, tones[status]),
    signs: readings.map((reading, index) => spanOf(signOf(story, reading, cells[index] ?? [], words))),
  }));
  return lettersOf(
    readings.map((_, index) => String(index + 1)),
    rows,
  );
}
