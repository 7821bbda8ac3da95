/** A page as bytes, for who draws it before Ink is there. */
import type { FirstWords } from '../language/first-words.ts';
import { merged, type Span, span, spansWidth } from '../layout/line.ts';
import { home } from './handover.ts';
import type { Look } from './look.ts';
import { choiceRows, type ChoiceRow, rowsOn } from './page-rows.ts';
import type { Page, PageState } from './page-state.ts';
import type { Style } from './palettes.ts';

const clearToEnd = '\u001B[K';
const clearBelow = '\u001B[J';

/** The bytes that draw a page over whatever stands on the screen. */
export function pageBytes(page: Page, at: PageState, words: FirstWords, look: Look, depth: number): string {
  const { frame, header, pinned, messages, spare } = page.layout;
  const { footer, aside } = rowsOn(page, at, words);
  const rule = pinned.length > 0 ? [plain({ spans: [span('─'.repeat(frame.whole), 'ornament')] })] : [];
  const all: readonly Row[] = [
    ...[...header.map(plain), ...empty(spare)],
    ...[...pinned.map(plain), ...rule, ...empty(pinned.length > 0 ? spare : 0)],
    ...middleRows(page, at, words),
    ...messages.map(plain),
    ...(spare > 0 ? [plain({ spans: aside })] : []),
    plain({ spans: footer }),
  ];
  const indent = ' '.repeat(frame.indent);
  const drawn = all.map(({ spans, strong, beside = [] }) => {
    const styledIn = (part: readonly Span[], isStrong: boolean): readonly string[] =>
      merged(part).map((each) => styled(look.write(each.text), look.style(each, isStrong), depth));
    const pieces = [...styledIn(spans, strong), ...styledIn(beside, false)];
    return `${pieces.length === 0 ? '' : indent}${pieces.join('')}${clearToEnd}`;
  });
  return `${home}${drawn.join('\r\n')}${clearBelow}`;
}

/** A row with what stands beside its text. */
interface Row extends ChoiceRow {
  readonly beside?: readonly Span[];
}

const plain = ({ spans }: { readonly spans: readonly Span[] }): ChoiceRow => ({ spans, strong: false });

/** The text and its choices, and what stands beside them with a rule between. */
function middleRows(page: Page, at: PageState, words: FirstWords): readonly Row[] {
  const { choices, height, abreast, margin, text: width } = page.layout;
  const { columns, length, blank, ...rows } = rowsOn(page, at, words);
  const [from, to] = rows.choices;
  const left: readonly ChoiceRow[] = [
    ...columns[0].map(plain),
    ...choices
      .slice(from, to)
      .flatMap(({ heading, label }, index) => [
        ...heading.map(plain),
        ...choiceRows(label.slice(0, height), from + index === at.highlighted),
      ]),
    ...empty(blank),
  ];
  const right = abreast > 1 ? columns[1] : margin.slice(0, height);
  const ruled = right.length === 0 ? 0 : Math.max(right.length, abreast > 1 ? columns[0].length : length);
  return Array.from({ length: Math.max(left.length, ruled) }, (_, row) => {
    const { spans, strong } = left[row] ?? { spans: [], strong: false };
    if (row >= ruled) return { spans, strong };
    const fill = ' '.repeat(Math.max(0, width - spansWidth(spans)));
    return { spans, strong, beside: [span(fill), span(' │ ', 'ornament'), ...(right[row]?.spans ?? [])] };
  });
}

const empty = (rows: number): readonly ChoiceRow[] =>
  Array.from({ length: Math.max(0, rows) }, () => ({ spans: [], strong: false }));

/** On a terminal without colours there are no styles either. */
function styled(text: string, { color, dimColor, bold, italic, underline }: Style, depth: number): string {
  const codes = [
    ...(bold === true ? ['1'] : []),
    ...(dimColor === true ? ['2'] : []),
    ...(italic === true ? ['3'] : []),
    ...(underline === true ? ['4'] : []),
    ...(color === undefined ? [] : [codeOf(color)]),
  ];
  return depth === 0 || codes.length === 0 ? text : `\u001B[${codes.join(';')}m${text}\u001B[m`;
}

/** Palettes have numbers of the 256, and names of the sixteen. */
const codeOf = (colour: string): string =>
  colour.startsWith('ansi256') ? `38;5;${/\d+(?=\))/.exec(colour)?.[0] ?? ''}` : (named[colour] ?? '39');

const named: Readonly<Record<string, string>> = {
  ...{
    blue: '34',
    magenta: '35',
    greenBright: '92',
    yellowBright: '93',
    cyanBright: '96',
    whiteBright: '97',
  },
};
