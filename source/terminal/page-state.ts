/**
 * What a page is at: where it is scrolled to and which choice is highlighted. Whatever moves over a page is a
 * function from one such state to the next. Choices stand in a list under the text, which is on the screen
 * when the end of the text is, or in rows within the text. The same rules hold for both: only a choice that
 * is on the screen is moved from and taken, and who scrolls has the first that is on it highlighted.
 */
import { lineAt, turnedBack, turnedOn, viewport, type Viewport } from '../layout/viewport.ts';
import type { PageChoice, PageContent } from './page.ts';
import type { PageLayout } from './page-layout.ts';

/** A page as it is laid out for one window. */
export interface Page {
  readonly content: PageContent;
  readonly layout: PageLayout;
}

export interface PageState {
  /** The line at the top of the window. */
  readonly top: number;
  /** Index of the choice the arrows stand at; 0 where there is none. */
  readonly highlighted: number;
  /** The place in the text by which the line is found again in another layout. */
  readonly place: number;
  /**
   * How many lines of the window are above the highlighted row; undefined where there is no such row on the
   * screen.
   */
  readonly above?: number;
  /** After a page was turned on, the first line that had not been on the screen; until the next move. */
  readonly fresh?: number;
}

/** A page as it is opened: as it was left, in whatever layout, or at its beginning. */
export function opened(page: Page, left?: PageState): PageState {
  const { content, layout } = page;
  if (!left && content.pointsAt !== undefined)
    return point(page, { top: 0, highlighted: 0, place: 0 }, content.pointsAt);
  const { highlighted, place, above } = left ?? { highlighted: 0, place: content.place ?? 0 };
  const index = Math.max(0, Math.min(highlighted, content.choices.length - 1));
  const row = rowOf(layout, index);
  const line =
    row && above !== undefined
      ? row.line - Math.max(0, Math.min(above, layout.height - 1 - row.height))
      : begunAt(layout, place, left !== undefined);
  const { top, bottom } = viewAt(layout, line);
  return {
    // A page that only begins at a place is as full as it can be; one that was left is found as it was.
    top: left || content.choices.length > 0 ? top : Math.min(top, bottom),
    highlighted: index,
    place,
    above,
  };
}

/** Who comes back on another day begins with no empty row; a page that was left is found as it was. */
function begunAt({ lines }: PageLayout, place: number, wasLeft: boolean): number {
  const line = lineAt(lines, place);
  return wasLeft || line === 0 || lines[line]?.spans.length !== 0 ? line : line + 1;
}

/** The same where it was made anew: of the same lines, those that were new when it was turned still are. */
export function openedAgain(page: Page, left: { readonly page: Page; readonly at: PageState }): PageState {
  const { fresh, top } = left.at;
  const at = opened(page, left.at);
  const isAlike = at.top === top && page.layout.lines.length === left.page.layout.lines.length;
  return isAlike ? { ...at, fresh } : at;
}

/** What of the page is on the screen. */
export const viewOf = ({ layout }: Page, { top, highlighted }: PageState): Viewport =>
  viewAt(layout, top, highlighted);

const viewAt = (
  { lines, choices, bands, height, abreast }: PageLayout,
  top: number,
  highlighted = 0,
): Viewport =>
  viewport({
    lines: bands ? lines.length + 1 + bands.rows : lines.length,
    heads: (line) => lines[line]?.heads ?? false,
    choices: choices.map(({ heading, label }) => heading.length + label.length),
    highlighted,
    height: height * abreast,
    top,
  });

/** A choice within the text: its line, behind the text and an empty line, and how many it takes. */
function rowOf({ lines, bands }: PageLayout, index: number): { line: number; height: number } | undefined {
  const spot = bands?.spots[index];
  return spot && { line: lines.length + 1 + spot.row, height: spot.height };
}

/** Indexes of the choices on the screen. */
function seen({ content, layout }: Page, top: number, highlighted: number): readonly number[] {
  const view = viewAt(layout, top, highlighted);
  const [from, to] = view.choices;
  return [...content.choices.keys()].filter((index) => {
    if (!layout.bands) return index >= from && index < to;
    const line = rowOf(layout, index)?.line ?? -1;
    return line >= view.top && line < view.top + view.rows;
  });
}

/** Whether the highlighted choice is on the screen. */
export const isPointing = (page: Page, { top, highlighted }: PageState): boolean =>
  seen(page, top, highlighted).includes(highlighted);

/** The choice on the screen that Enter takes, or with an index, a digit: rows have no numbers. */
export function chosen(page: Page, at: PageState, digit?: number): PageChoice | undefined {
  if (digit !== undefined && page.layout.bands) return undefined;
  const index = digit ?? at.highlighted;
  return seen(page, at.top, at.highlighted).includes(index) ? page.content.choices[index] : undefined;
}

/** The state with this line at the top, or the nearest that can be. */
function settle(page: Page, line: number, highlighted: number, furthest: number): PageState {
  const { lines } = page.layout;
  const { top } = viewAt(page.layout, Math.min(line, furthest));
  const row = seen(page, top, highlighted).includes(highlighted) && rowOf(page.layout, highlighted);
  return {
    top,
    highlighted,
    place: lines[Math.min(top, lines.length - 1)]?.at ?? 0,
    above: row ? row.line - top : undefined,
  };
}

const bottomOf = ({ layout }: Page): number => viewAt(layout, 0).bottom;

/** Scroll to a line; the first choice that is on the screen then is highlighted. */
function scroll(page: Page, at: PageState, line: number, furthest = bottomOf(page)): PageState {
  const { top } = settle(page, line, at.highlighted, furthest);
  const [index = page.layout.bands ? at.highlighted : 0] = seen(page, top, 0);
  return top === at.top ? at : settle(page, top, index, furthest);
}

/**
 * Highlight a choice and bring it to the screen: its first line in any case, at the first row all that is
 * above.
 */
function point(page: Page, { top, place }: PageState, index: number): PageState {
  const row = rowOf(page.layout, index);
  if (!row) return { top, place, highlighted: index };
  const { line, height } = row;
  const room = Math.max(1, page.layout.height - 1);
  const bottom = bottomOf(page);
  if (index === 0) return settle(page, line + height <= room ? 0 : line - 1, index, bottom);
  if (line <= top) return settle(page, line - 1, index, bottom);
  return settle(page, Math.max(top, Math.min(line, line + height - room)), index, Math.max(bottom, top));
}

/** To the next choice, around the end; a line on where none is pointed at. */
function next(page: Page, at: PageState): PageState {
  if (isPointing(page, at)) return point(page, at, (at.highlighted + 1) % page.content.choices.length);
  return at.top < bottomOf(page) ? scroll(page, at, at.top + 1) : at;
}

/**
 * To the choice before; from the first one to the text above it, and around the beginning where there is
 * none.
 */
function previous(page: Page, at: PageState): PageState {
  const { length } = page.content.choices;
  return isPointing(page, at) && (at.highlighted > 0 || at.top === 0)
    ? point(page, at, (at.highlighted + length - 1) % length)
    : scroll(page, at, at.top - 1, at.top);
}

/** To the choice of this number, where it is below what is on the screen. */
export const reached = (page: Page, at: PageState, index: number): PageState =>
  !page.layout.bands && page.content.choices[index]
    ? { ...scroll(page, at, viewOf(page, at).bottom), highlighted: index }
    : at;

/** To the choice after or before, around the end; from the text to the one the arrows last stood at. */
function step(page: Page, at: PageState, by: number): PageState {
  const { length } = page.content.choices;
  if (length === 0) return at;
  const index = isPointing(page, at) ? (at.highlighted + by + length) % length : at.highlighted;
  return page.layout.bands ? point(page, at, index) : reached(page, at, index);
}

/** As far as a notch of the wheel; at the end of the text through choices that are not all on the screen. */
const notch = 3;

const wheelUp = (page: Page, at: PageState): PageState =>
  backThroughChoices(page, at, 1) ?? scroll(page, at, at.top - notch);

const wheelDown = (page: Page, at: PageState): PageState =>
  at.top < viewOf(page, at).bottom ? scroll(page, at, at.top + notch) : onThroughChoices(page, at, 1);

/** How many of the choices are on the screen, where the highlighted one is and others are not; else 0. */
function part(page: Page, { top, highlighted }: PageState): number {
  const shown = seen(page, top, highlighted);
  return shown.includes(highlighted) && shown.length < page.content.choices.length ? shown.length : 0;
}

/** So many choices on, where not all are on the screen. */
const onThroughChoices = (page: Page, at: PageState, by: number): PageState =>
  part(page, at) > 0 ? point(page, at, Math.min(at.highlighted + by, page.content.choices.length - 1)) : at;

/** The same back; undefined where all are on the screen, or where text is to be gone back through first. */
function backThroughChoices(page: Page, at: PageState, by: number): PageState | undefined {
  const isInReach = at.highlighted > 0 && (!page.layout.bands || at.top === 0);
  return isInReach && part(page, at) > 0 ? point(page, at, Math.max(0, at.highlighted - by)) : undefined;
}

/**
 * A screen on, with the last lines of this one at its top, also where little stands under them; at the end of
 * the text on through choices that are not all on the screen.
 */
function pageDown(page: Page, at: PageState): PageState {
  const view = viewOf(page, at);
  if (view.more) {
    const turned = scroll(page, at, turnedOn(view), Infinity);
    return { ...turned, fresh: view.top + view.rows };
  }
  return onThroughChoices(page, at, part(page, at));
}

/** A screen back; a list that is not all on the screen is gone back through first. */
function pageUp(page: Page, at: PageState): PageState {
  const { height, abreast } = page.layout;
  return (
    backThroughChoices(page, at, part(page, at)) ??
    scroll(page, at, turnedBack(viewOf(page, at), height * abreast), at.top)
  );
}

/** To the first line, and the first choice that is on the screen there. */
const first = (page: Page, at: PageState): PageState => scroll(page, { ...at, top: -1 }, 0);

/** To the last line; from there to the last choice, where not all are on the screen. */
function last(page: Page, at: PageState): PageState {
  const { bottom } = viewOf(page, at);
  return at.top < bottom ? scroll(page, at, bottom) : onThroughChoices(page, at, Infinity);
}

/** What the keys of these names do on every page. */
export const operations = {
  ...{ up: previous, down: next, pageUp, pageDown, first, last },
  nextChoice: (page: Page, at: PageState): PageState => step(page, at, 1),
  previousChoice: (page: Page, at: PageState): PageState => step(page, at, -1),
  wheelUp,
  wheelDown,
};

/** To the next choice that is a stop, or the one before, around the end. */
export function leap(page: Page, at: PageState, to: 'next' | 'previous'): PageState {
  const stops = page.content.choices.flatMap(({ isStop }, index) => (isStop ? [index] : []));
  const isHere = isPointing(page, at);
  const stop =
    to === 'next'
      ? (stops.find((index) => index > at.highlighted || !isHere) ?? stops[0])
      : (stops.findLast((index) => index < at.highlighted) ?? stops.at(-1));
  return stop === undefined ? at : point(page, at, stop);
}
