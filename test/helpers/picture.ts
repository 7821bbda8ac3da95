/** A screen as a picture: in whatever letters of one width there are, in the colours it was drawn with. */
import type { IBufferCell } from '@xterm/headless';
import type { Screen } from './screen.ts';

interface Ground {
  readonly paper: string;
  readonly ink: string;
  readonly edge: string;
}

export const grounds = {
  dark: { paper: '#16181c', ink: '#e4e2dd', edge: '#3a3d42' },
  light: { paper: '#fdfdfc', ink: '#1d1d1f', edge: '#cfcfcb' },
} as const satisfies Record<string, Ground>;

/** What is drawn of a screen, so that more screens can be had of it before they are made a picture. */
export type Frame = readonly (readonly IBufferCell[])[];

const cell = { width: 8.4, height: 19, letters: 14 };
const margin = 16;

const hex = (number: number): string => `#${number.toString(16).padStart(6, '0')}`;

/** The sixteen as xterm has them, which every terminal may have otherwise. */
export const sixteen =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff';

const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** A colour of the 256, or one of the sixteen as chalk calls it. */
export const numberOf = (colour: string | number): number =>
  typeof colour === 'number'
    ? colour
    : names.indexOf(colour.replace('Bright', '')) + (colour.endsWith('Bright') ? 8 : 0);

/** One of xterm's 256: those, then a cube of six shades each, and greys behind it. */
export function paletteColour(number: number): string {
  const named = sixteen.split(' ')[number];
  if (named !== undefined) return `#${named}`;
  if (number >= 232) return hex((8 + (number - 232) * 10) * 0x010101);
  const shade = (of: number): number => (of === 0 ? 0 : 55 + of * 40);
  const at = number - 16;
  return hex((shade(Math.floor(at / 36)) << 16) | (shade(Math.floor(at / 6) % 6) << 8) | shade(at % 6));
}

function lookOf(each: IBufferCell): string {
  const { opacity, ...style } = {
    fill: each.isFgRGB()
      ? hex(each.getFgColor())
      : each.isFgPalette()
        ? paletteColour(each.getFgColor())
        : undefined,
    'font-weight': each.isBold() ? 'bold' : undefined,
    'font-style': each.isItalic() ? 'italic' : undefined,
    'text-decoration': each.isUnderline() ? 'underline' : undefined,
    opacity: each.isDim() ? '.6' : undefined,
  };
  return Object.entries({ ...style, opacity })
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

/**
 * A row as pieces of one look between wide gaps. Each piece says where it stands and how wide it is, so that
 * columns stay columns whatever letters there are.
 */
function row(cells: readonly IBufferCell[], index: number): string {
  const pieces: { at: number; text: string; look: string }[] = [];
  cells.forEach((each, at) => {
    const look = lookOf(each);
    const text = each.getWidth() === 0 ? '' : each.getChars() || ' ';
    const last = pieces.at(-1);
    if (last && last.look === look && !(last.text.endsWith('  ') && text !== ' ')) last.text += text;
    else pieces.push({ at, text, look });
  });
  const y = margin + index * cell.height + cell.letters;
  return pieces
    .map(({ at, text, look }) => {
      const shown = text.trimStart();
      const x = margin + (at + text.length - shown.length) * cell.width;
      return { x, look, text: shown.trimEnd() };
    })
    .filter(({ text }) => text !== '')
    .map(({ x, look, text }) => {
      const wide = (text.length * cell.width).toFixed(1);
      return `<text x="${x.toFixed(1)}" y="${y}" textLength="${wide}"${look}>${escape(text)}</text>\n`;
    })
    .join('');
}

const drawn = (frame: Frame): string => frame.map(row).join('');

/** Frames one after the other, for ever. Who wants nothing to move sees the second: the first is a title. */
function moving(frames: readonly Frame[], seconds: number): string {
  const part = (100 / frames.length).toFixed(2);
  const style = `<style>
g { animation: shown ${frames.length * seconds}s step-end infinite; opacity: 0; }
@keyframes shown { 0% { opacity: 1; } ${part}%, 100% { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { g { animation: none; } g:nth-of-type(2) { opacity: 1; } }
</style>
`;
  const each = frames.map(
    (frame, index) => `<g style="animation-delay:${index * seconds}s">\n${drawn(frame)}</g>\n`,
  );
  return style + each.join('');
}

/** What is on the screen now. */
export const frameOf = ({ cells }: Screen): Frame => cells();

/** A picture of one screen, or of several that follow each other. */
export function picture(frames: readonly Frame[], { paper, ink, edge }: Ground, title: string): string {
  const [first = []] = frames;
  const width = Math.ceil((first[0]?.length ?? 0) * cell.width + 2 * margin);
  const height = first.length * cell.height + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${cell.letters}" fill="${ink}">
<title>${escape(title)}</title>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${paper}" stroke="${edge}"/>
${frames.length > 1 ? moving(frames, 4) : drawn(first)}</svg>
`;
}
