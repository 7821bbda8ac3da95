/** What stands where on a page that is laid out, whoever draws it. */
import { firstSignOf } from '../keys/keys.ts';
import type { Words } from '../language/words.ts';
import { drawBands } from '../layout/bands.ts';
import { footer, type Hint } from '../layout/footer.ts';
import { type Line, type Span, span, textOf } from '../layout/line.ts';
import type { PageContent } from './page.ts';
import { emptyLine, pointer } from './page-layout.ts';
import { type Page, type PageState, viewOf } from './page-state.ts';

/** A line of a choice. */
export interface ChoiceRow {
  readonly spans: readonly Span[];
  /** The choice is the highlighted one. */
  readonly strong: boolean;
}

interface PageRows {
  /** The lines of the text on the screen, in one column or two, and the one that says that there is more. */
  readonly columns: readonly [readonly Line[], readonly Line[]];
  /** How many there are without it. */
  readonly length: number;
  /** Indexes of the choices of the list on the screen, from the first to before the second. */
  readonly choices: readonly [from: number, to: number];
  /** What is said over the footer; nothing where nothing is: GNU screen draws a slanted space reversed. */
  readonly aside: readonly Span[];
  /** Empty rows under them. */
  readonly blank: number;
  /** The first line of the text on the screen. */
  readonly top: number;
  readonly footer: readonly Span[];
}

export function rowsOn(page: Page, at: PageState, words: Pick<Words, 'more' | 'moreChoices'>): PageRows {
  const { content, layout } = page;
  const { choices, height, frame, abreast } = layout;
  const view = viewOf(page, at);
  const [from, to] = view.choices;
  const text = linesOf(page, at).slice(view.top, view.top + view.rows);
  const listed = choices
    .slice(from, to)
    .reduce((total, { heading, label }) => total + heading.length + label.length, 0);
  const shown = to - from < choices.length ? words.moreChoices(`${from + 1}–${to}`, choices.length) : '';
  const foot = view.more ? [`  ↓ ${words.more}`] : to > from ? [`  ${shown}`] : [];
  const written = [...text, ...foot.map((said): Line => ({ spans: [span(said, 'faint')], at: 0 }))];
  const end = abreast > 1 && listed === 0 ? endOfColumn(written, height) : height;
  return {
    columns: [written.slice(0, end), written.slice(end)],
    length: text.length,
    choices: view.choices,
    aside: content.aside === undefined ? [] : [span(content.aside, 'later')],
    top: view.top,
    blank: height - Math.min(written.length, end) - listed,
    footer: footer(hintsOf(content), content.corners ?? [], frame.whole),
  };
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

/** The lines of a choice, with the pointer before the first where it is highlighted. */
export const choiceRows = (label: readonly Line[], isHighlighted: boolean): readonly ChoiceRow[] =>
  label.map(({ spans }, row) => ({
    spans: [span(isHighlighted && row === 0 ? pointer : ' '.repeat(pointer.length), 'strong'), ...spans],
    strong: isHighlighted,
  }));

/** All lines of the text, and of the choices within it. */
function linesOf({ content, layout: { lines, bands } }: Page, { highlighted }: PageState): readonly Line[] {
  const pointed = content.choices.length > 0 ? highlighted : undefined;
  return bands ? [...lines, emptyLine, ...drawBands(bands, pointed, pointer)] : lines;
}

function hintsOf({ keys, opens }: PageContent): readonly Hint[] {
  return [
    ...(opens === undefined ? [] : [{ key: firstSignOf('take').toLowerCase(), label: opens }]),
    ...keys.flatMap(({ key, label }) => (label === undefined ? [] : [{ key: firstSignOf(key), label }])),
  ];
}
