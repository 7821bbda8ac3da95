/** A path code for the camera of a phone. */
import chalk from 'chalk';
import { renderUnicode, renderUnicodeCompact } from 'uqr';
import { appearanceOf } from './appearance.ts';
import { type Request, Refusal } from './request.ts';

/** As much light around it as cameras need, in modules. */
const border = 4;

/** Black and white whatever palette the terminal has; of plain signs none fills its cell as a ground does. */
const onPaper = (line: string): string =>
  chalk.bgAnsi256(231).ansi256(16)(
    line.replace(/#+/g, (dark) => chalk.bgAnsi256(16)(' '.repeat(dark.length))),
  );

/**
 * A code as a QR, two modules a sign; in plain signs a module is two of them wide. Capitals are held closest.
 * Without colours it is dark on light by the ground there is: on paper, or in a terminal that says so. Throws
 * a `Refusal` where the window has no room for all of it.
 */
export function qrText(request: Request, code: string): string {
  const { stdout, words } = request;
  const { ground = stdout.isTTY ? 'dark' : 'light', signs } = appearanceOf(request);
  const hasColours = chalk.level > 0;
  const isDarkDrawn = hasColours || ground === 'light';
  const [blackChar, whiteChar] = isDarkDrawn ? ['##', '  '] : ['  ', '##'];
  const drawn =
    signs === 'ascii'
      ? renderUnicode(code.toUpperCase(), { border, blackChar, whiteChar })
      : renderUnicodeCompact(code.toUpperCase(), { border, invert: isDarkDrawn });
  const lines = drawn.split('\n');
  const { columns = Infinity, rows = Infinity } = stdout;
  const width = Math.max(...lines.map((line) => line.length));
  // Under it the code stands in letters, and the shell asks for the next line.
  const height = lines.length + underIt;
  if (columns < width || rows < height) throw new Refusal(1, words.share.narrow(width, height));
  return lines.map((line) => `${hasColours ? onPaper(line) : line}\n`).join('');
}

const underIt = 4;
