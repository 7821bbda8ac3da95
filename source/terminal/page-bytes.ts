/** A page as bytes, for who draws it before Ink is there. */
import chalk from 'chalk';
import type { Words } from '../language/words.ts';
import { merged, type Span, span } from '../layout/line.ts';
import type { Look } from './look.ts';
import { choiceRows, type ChoiceRow, rowsOn } from './page-rows.ts';
import type { Page, PageState } from './page-state.ts';
import type { Style } from './palettes.ts';

const home = '\u001B[H';
const clearToEnd = '\u001B[K';
const clearBelow = '\u001B[J';

/**
 * The bytes that draw a page over whatever stands on the screen. It has no head, and nothing stands beside its
 * text.
 */
export function pageBytes(page: Page, at: PageState, words: Words, look: Look): string {
  const { frame, header, choices, messages, spare, height } = page.layout;
  const { written, blank, footer, ...rows } = rowsOn(page, at, words);
  const [from, to] = rows.choices;
  const plain = ({ spans }: { readonly spans: readonly Span[] }): ChoiceRow => ({ spans, strong: false });
  const all: readonly ChoiceRow[] = [
    ...header.map(plain),
    ...empty(spare),
    ...written.slice(0, height).map(plain),
    ...choices
      .slice(from, to)
      .flatMap(({ heading, label }, index) => [
        ...heading.map(plain),
        ...choiceRows(label.slice(0, height), from + index === at.highlighted),
      ]),
    ...empty(blank),
    ...messages.map(plain),
    ...(spare > 0 ? [plain({ spans: [span(page.content.aside ?? '', 'later')] })] : []),
    plain({ spans: footer }),
  ];
  const indent = ' '.repeat(frame.indent);
  const drawn = all.map(({ spans, strong }) => {
    const pieces = merged(spans).map((each) => styled(look.write(each.text), look.style(each, strong)));
    return `${pieces.length === 0 ? '' : indent}${pieces.join('')}${clearToEnd}`;
  });
  return `${home}${drawn.join('\r\n')}${clearBelow}`;
}

const empty = (rows: number): readonly ChoiceRow[] =>
  Array.from({ length: Math.max(0, rows) }, () => ({ spans: [], strong: false }));

/** As Ink styles it. */
function styled(text: string, { color, dimColor, bold, italic, underline }: Style): string {
  const dimmed = dimColor === true ? chalk.dim(text) : text;
  const coloured = color === undefined ? dimmed : inColour(dimmed, color);
  const thick = bold === true ? chalk.bold(coloured) : coloured;
  const slanted = italic === true ? chalk.italic(thick) : thick;
  return underline === true ? chalk.underline(slanted) : slanted;
}

/** Palettes have the names of colours, and numbers of the 256. */
function inColour(text: string, colour: string): string {
  const number = /^ansi256\((\d+)\)$/.exec(colour)?.[1];
  if (number !== undefined) return chalk.ansi256(Number(number))(text);
  const named = chalk[colour as 'blue'];
  return named(text);
}
