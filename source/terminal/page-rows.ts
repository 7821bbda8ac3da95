/** What stands where on a page that is laid out, whoever draws it. */
import { firstSignOf } from '../keys/keys.ts';
import type { Words } from '../language/words.ts';
import { drawBands, pointer } from '../layout/bands.ts';
import { footer, type Hint } from '../layout/footer.ts';
import { type Line, type Span, span, spansWidth, textOf } from '../layout/line.ts';
import type { Viewport } from '../layout/viewport.ts';
import type { PageContent } from './page.ts';
import { emptyLine, type PageLayout } from './page-layout.ts';
import { type Page, type PageState, viewOf } from './page-state.ts';

/** A row of the screen, from behind the empty cells at its left. */
export interface PageRow {
  readonly spans: readonly Span[];
  /** It is of the choice that is highlighted. */
  readonly strong?: boolean;
  /** What stands beside it and is not of it. */
  readonly beside?: readonly Span[];
  /** It is the first that a turned page has more than the one before. */
  readonly isFirstNew?: boolean;
}

/** All rows of the screen, those of a list of choices by themselves. */
interface PageRows {
  readonly above: readonly PageRow[];
  /** Of each choice on the screen; as many of one that is highlighted as of one that is not. */
  readonly choices: readonly ((isHighlighted: boolean) => readonly PageRow[])[];
  /** Index of the first of them. */
  readonly from: number;
  readonly below: readonly PageRow[];
}

export function rowsOn(page: Page, at: PageState, words: Pick<Words, 'more' | 'moreChoices'>): PageRows {
  const { content, layout } = page;
  const { frame, header, pinned, messages, spare, height } = layout;
  const view = viewOf(page, at);
  const [from, to] = view.choices;
  const { columns, length } = columnsOn(page, at, view, words);
  const text = columns[0].length;
  const beside = besideOf(page, columns, length);
  const shown = layout.choices.slice(from, to);
  const before = (index: number): number =>
    shown
      .slice(0, index)
      .reduce((total, { heading, label }) => total + heading.length + Math.min(height, label.length), text);
  const used = before(shown.length);
  const rule = [{ spans: [span('─'.repeat(frame.whole), 'ornament')] }, ...empty(spare)];
  // Nothing where nothing is said: GNU screen draws a slanted space reversed.
  const aside = { spans: content.aside === undefined ? [] : [span(content.aside, 'later')] };
  return {
    above: [
      ...header,
      ...empty(spare),
      ...(pinned.length > 0 ? [...pinned, ...rule] : []),
      ...beside.of(markedFirst(columns[0], length, (at.fresh ?? Infinity) - view.top), 0),
    ],
    choices: shown.map(
      (choice, index) => (isHighlighted) =>
        beside.of(choiceRows(choice, height, isHighlighted), before(index)),
    ),
    from,
    below: [
      ...beside.of(empty(Math.max(height, beside.rows) - used), used),
      ...messages,
      ...(spare > 0 ? [aside] : []),
      { spans: footer(hintsOf(content), content.corners ?? [], frame.whole) },
    ],
  };
}

/**
 * The lines of the text on the screen, in one column or two, and the one that says that there is more;
 * `length`: how many there are without it.
 */
function columnsOn(
  page: Page,
  at: PageState,
  view: Viewport,
  words: Pick<Words, 'more' | 'moreChoices'>,
): { readonly columns: readonly [readonly Line[], readonly Line[]]; readonly length: number } {
  const { choices, height, abreast } = page.layout;
  const [from, to] = view.choices;
  const text = linesOf(page, at).slice(view.top, view.top + view.rows);
  const shown = to - from < choices.length ? words.moreChoices(`${from + 1}–${to}`, choices.length) : '';
  const foot = view.more ? [`  ↓ ${words.more}`] : to > from ? [`  ${shown}`] : [];
  const written = [...text, ...foot.map((said): Line => ({ spans: [span(said, 'faint')], at: 0 }))];
  const end = abreast > 1 && to === from ? endOfColumn(written, height) : height;
  return { columns: [written.slice(0, end), written.slice(end)], length: text.length };
}

/**
 * Where the first of two columns ends that are no higher than the page: as near to the middle as an entry
 * ends, so that no scrap of one stands alone in the second.
 */
function endOfColumn(lines: readonly Line[], height: number): number {
  if (lines.length <= height) return height;
  const isBlank = (index: number): boolean => textOf(lines[index]?.spans ?? []).trim() === '';
  const between = Array.from(lines.keys()).filter(
    (index) =>
      index <= height &&
      lines.length - index <= height &&
      isBlank(index - 1) &&
      !isBlank(index) &&
      !lines.slice(0, index).findLast(({ spans }) => textOf(spans).trim() !== '')?.heads,
  );
  const far = (index: number): number => Math.abs(2 * index - lines.length);
  return between.reduce((best, index) => (far(index) < far(best) ? index : best), between[0] ?? height);
}

/** A choice, with the pointer before its first line where it is highlighted. */
const choiceRows = (
  { heading, label }: PageLayout['choices'][number],
  height: number,
  isHighlighted: boolean,
): readonly PageRow[] => [
  ...heading,
  ...label.slice(0, height).map(({ spans }, row) => ({
    spans: [span(isHighlighted && row === 0 ? pointer : ' '.repeat(pointer.length), 'strong'), ...spans],
    strong: isHighlighted,
  })),
];

/** The lines of the first column, marked the first from `fresh` on that has something on it. */
function markedFirst(lines: readonly Line[], length: number, fresh: number): readonly PageRow[] {
  const first = lines.findIndex(
    ({ spans }, index) => index >= fresh && index < length && textOf(spans).trim() !== '',
  );
  return lines.map((line, index) => (index === first ? { spans: line.spans, isFirstNew: true } : line));
}

/** What stands beside the text, with a rule between that is as long as the longer of the two. */
function besideOf(
  { layout: { abreast, margin, height, text: width } }: Page,
  columns: readonly [readonly Line[], readonly Line[]],
  length: number,
): {
  readonly rows: number;
  /** Rows with what is beside them, the first of them under so many others. */
  readonly of: (rows: readonly PageRow[], first: number) => readonly PageRow[];
} {
  const right = abreast > 1 ? columns[1] : margin.slice(0, height);
  const ruled = right.length === 0 ? 0 : Math.max(right.length, abreast > 1 ? columns[0].length : length);
  const of = (rows: readonly PageRow[], first: number): readonly PageRow[] =>
    rows.map((row, index) => {
      if (first + index >= ruled) return row;
      const space = ' '.repeat(Math.max(0, width - spansWidth(row.spans)));
      const spans = right[first + index]?.spans ?? [];
      return { ...row, beside: [span(space), span(' │ ', 'ornament'), ...spans] };
    });
  return { rows: ruled, of };
}

const empty = (rows: number): readonly PageRow[] =>
  Array.from({ length: Math.max(0, rows) }, () => emptyLine);

/** All lines of the text, and of the choices within it. */
function linesOf({ content, layout: { lines, bands } }: Page, { highlighted }: PageState): readonly Line[] {
  const pointed = content.choices.length > 0 ? highlighted : undefined;
  return bands ? [...lines, emptyLine, ...drawBands(bands, pointed)] : lines;
}

function hintsOf({ keys, opens }: PageContent): readonly Hint[] {
  return [
    ...(opens === undefined ? [] : [{ key: firstSignOf('take').toLowerCase(), label: opens }]),
    ...keys.flatMap(({ key, label }) => (label === undefined ? [] : [{ key: firstSignOf(key), label }])),
  ];
}
