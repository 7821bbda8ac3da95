/** A row of a page as a terminal takes it: its text with the sequences for its styles. */
import process from 'node:process';
import { merged, type Span } from '../layout/line.ts';
import type { Look } from './look.ts';
import type { PageRow } from './page-rows.ts';
import { sixteen, type Style } from './palettes.ts';

/** GNU screen, which says so by this name, shows italics reversed, as if they were meant to shout. */
const italics = process.env['STY'] === undefined ? 3 : undefined;

/** Before the first line that a turned page has more than the one before. */
const tick = '╶';

/** `indent`: empty cells at its left. A row of nothing is no text at all. */
export function rowText(
  { spans, strong = false, beside = [], isFirstNew }: PageRow,
  indent: number,
  look: Look,
): string {
  const written = (part: readonly Span[], isStrong: boolean): readonly string[] =>
    merged(part).map((each) =>
      linked(styled(look.write(each.text), look.style(each, isStrong), look.depth), each, look),
    );
  const pieces = [...written(spans, strong), ...written(beside, false)];
  if (pieces.length === 0) return '';
  const before = Math.max(0, indent - 2);
  const margin = isFirstNew && indent > 0 ? ' '.repeat(before) + look.write(tick) : '';
  return margin + ' '.repeat(indent - margin.length) + pieces.join('');
}

/** The text as a link, where the terminal knows links; addresses stand on the page as text in any case. */
const linked = (text: string, { link }: Span, { links }: Look): string =>
  link !== undefined && links ? `\u001B]8;;${link}\u0007${text}\u001B]8;;\u0007` : text;

/**
 * On a terminal without colours there are no styles either. Each is begun and ended by itself, as Ink does
 * where it puts a row together.
 */
function styled(text: string, { color, dimColor, bold, italic, underline }: Style, depth: number): string {
  if (depth === 0) return text;
  const colour = typeof color === 'number' ? `38;5;${color}` : color && sixteen[color];
  const fromInside = [
    [colour, 39],
    [underline && 4, 24],
    [italic && italics, 23],
    [dimColor && 2, 22],
    [bold && 1, 22],
  ] as const;
  return fromInside.reduce(
    (inner, [begin, end]) => (begin ? `\u001B[${begin}m${inner}\u001B[${end}m` : inner),
    text,
  );
}
