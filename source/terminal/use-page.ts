import { useInput } from 'ink';
import { useState } from 'react';
import { drawBands } from '../layout/bands.ts';
import type { Line } from '../layout/line.ts';
import { lineAt, viewport, type Viewport } from '../layout/viewport.ts';
import { clean } from '../story/clean.ts';
import { isKey, kazakhDigit } from './keys.ts';
import type { Action, PageContent } from './page.ts';
import { emptyLine, type PageLayout, pointer } from './page-layout.ts';

interface PageState {
  readonly lines: readonly Line[];
  readonly view: Viewport;
  readonly highlighted: number;
  readonly highlight: (index: number) => void;
  /** Changes when the arrows were moved from outside the list, which must then begin anew. */
  readonly leafed: number;
  readonly hasList: boolean;
}

const longestQuery = 60;

/** What a page is left with, so that it is found the same when the reader comes back to it. */
export interface Left {
  readonly place: number;
  readonly highlighted: number;
}

/** Where a page is scrolled to: a line of one layout, and the place in the text by which another finds it again. */
interface Scroll {
  readonly place: number;
  readonly top?: number;
  readonly layout?: PageLayout;
}

/** What of a page is on the screen, and what keys do about it. The list of choices has its own arrows, Enter and digits. */
export function usePage(
  content: PageContent,
  layout: PageLayout,
  perform: (action: Action) => void,
  onPlace: ((place: number) => void) | undefined,
  left: Map<string, Left>,
): PageState {
  const before = left.get(content.id);
  const [{ place, top, layout: scrolledIn }, setScroll] = useState<Scroll>({
    place: before?.place ?? content.place ?? 0,
  });
  const [highlighted, setHighlighted] = useState(
    Math.min(before?.highlighted ?? 0, Math.max(0, content.choices.length - 1)),
  );
  const [leafed, setLeafed] = useState(0);
  const { choices, height, bands } = layout;
  const { typing } = content;
  const hasBands = bands !== undefined && content.choices.length > 0;
  const lines = bands
    ? [...layout.lines, emptyLine, ...drawBands(bands, hasBands ? highlighted : undefined, pointer)]
    : layout.lines;
  /** The line at which the columns begin, behind the text and an empty line. */
  const columnsFrom = layout.lines.length + 1;
  /** Where to begin in a layout that was not scrolled yet: at the highlighted cell, or the place in the text. */
  const found = (): number => {
    const spot = hasBands && highlighted > 0 ? bands.spots[highlighted] : undefined;
    return spot ? columnsFrom - 1 + spot.row : lineAt(layout.lines, place);
  };
  const view = viewport({
    lines: lines.length,
    choices: choices.map((each) => each.length),
    highlighted,
    height,
    top: scrolledIn === layout && top !== undefined ? top : found(),
  });

  /** Whether the arrows have something to point at: a list under the text, or a cell within it, that is seen. */
  const spotRow = columnsFrom + (bands?.spots[highlighted]?.row ?? 0);
  const hasList =
    content.choices.length > 0 &&
    (hasBands ? spotRow >= view.top && spotRow < view.top + view.rows : !view.more);

  const scroll = (to: number): void => {
    const next = Math.max(0, Math.min(to, view.bottom));
    if (next === view.top) return;
    const nextPlace = lines[next]?.at ?? 0;
    setScroll({ place: nextPlace, top: next, layout });
    if (!hasBands) setHighlighted(0);
    left.set(content.id, { place: nextPlace, highlighted: hasBands ? highlighted : 0 });
    onPlace?.(nextPlace);
  };

  /** Scroll as the reader asked; what Enter would open has to be seen, so the arrows go to the first cell that is. */
  const leaf = (to: number): void => {
    scroll(to);
    if (!hasBands) return;
    const next = Math.max(0, Math.min(to, view.bottom));
    // At the end there is no line that says there is more.
    const rows = next === view.bottom ? height : view.rows;
    const seen = bands.spots.findIndex(
      ({ row }) => columnsFrom + row >= next && columnsFrom + row < next + rows,
    );
    if (seen < 0) return;
    setHighlighted(seen);
    setLeafed(leafed + 1);
    left.set(content.id, { place: lines[next]?.at ?? 0, highlighted: seen });
  };

  /** Bring a choice that stands within the text to the screen, the way to it from the top of the page kept in sight. */
  const highlight = (index: number): void => {
    const spot = bands?.spots[index];
    if (spot) bringToSight(index, spot);
    setHighlighted(index);
    left.set(content.id, { place: left.get(content.id)?.place ?? 0, highlighted: index });
  };

  const bringToSight = (index: number, spot: { readonly row: number; readonly height: number }): void => {
    const row = columnsFrom + spot.row;
    const seen = Math.max(1, height - 1);
    if (index === 0) scroll(0);
    else if (row < view.top) scroll(row - 1);
    else if (row + spot.height > view.top + seen) scroll(row + spot.height - seen);
  };

  useInput((input, key) => {
    if (typing && !key.escape) {
      const letters = key.ctrl || key.meta ? '' : input;
      if (key.return) perform(typing.onEnter);
      else if (key.backspace || key.delete)
        perform(typing.onText(Array.from(typing.text).slice(0, -1).join('')));
      else if (letters !== '') perform(typing.onText(clean(typing.text + letters).slice(0, longestQuery)));
      return;
    }
    const page = Math.max(1, view.rows - 1);
    if (key.pageDown || input === ' ' || (view.more && key.return && !hasList)) return leaf(view.top + page);
    if (key.pageUp) return leaf(view.top - page);
    if (key.home) return leaf(0);
    if (key.end) return leaf(view.bottom);
    if (key.downArrow && !hasList) return leaf(view.top + 1);
    if (key.upArrow && (!hasList || (!hasBands && highlighted === 0))) return leaf(view.top - 1);
    if (key.ctrl || key.meta) return;

    const chosen = hasList ? content.choices[kazakhDigit(input)]?.action : undefined;
    const onReturn = hasList && isKey('return', input) ? content.choices[highlighted]?.onReturn : undefined;
    const bound = content.keys.find(({ key: name }) =>
      name === 'close' ? key.escape : name !== 'return' && isKey(name, input),
    )?.action;
    const action = chosen ?? onReturn ?? bound;
    if (action) perform(action);
  });

  return { lines, view, highlighted, highlight, leafed, hasList };
}
