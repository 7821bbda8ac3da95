import { type Key, useInput } from 'ink';
import { useState } from 'react';
import { drawBands } from '../layout/bands.ts';
import type { Line } from '../layout/line.ts';
import { lineAt, viewport, type Viewport } from '../layout/viewport.ts';
import { clean } from '../story/clean.ts';
import { isKey, isPressed, kazakhDigit } from './keys.ts';
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
  /** How many rows stood above the highlighted choice within the text; undefined where it was not on the screen. */
  readonly above?: number;
}

/** Where a page is scrolled to: a line of one layout, and the place in the text by which another finds it again. */
interface Scroll {
  readonly place: number;
  readonly top?: number;
  readonly layout?: PageLayout;
}

/** What of a page is on the screen, and what keys do about it. A list under the text has its own arrows, Enter and digits. */
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
  const count = content.choices.length;
  const [highlighted, setHighlighted] = useState(Math.min(before?.highlighted ?? 0, Math.max(0, count - 1)));
  const [leafed, setLeafed] = useState(0);
  const { choices, height, bands } = layout;
  const { typing } = content;
  const hasBands = bands !== undefined && count > 0;
  const lines = bands
    ? [...layout.lines, emptyLine, ...drawBands(bands, hasBands ? highlighted : undefined, pointer)]
    : layout.lines;
  /** The line at which the choices within the text begin, behind the text and an empty line. */
  const choicesFrom = layout.lines.length + 1;
  /** Rows of a page that goes on below. */
  const seen = Math.max(1, height - 1);
  /** The line and the height of a choice within the text. */
  const spotOf = (index: number): { readonly row: number; readonly height: number } => {
    const spot = bands?.spots[index];
    return { row: choicesFrom + (spot?.row ?? 0), height: spot?.height ?? 1 };
  };
  /** Where to begin in a layout that was not scrolled yet: at the highlighted choice as it stood, or the place in the text. */
  const found = (): number => {
    const spot = spotOf(highlighted);
    return hasBands && before?.above !== undefined
      ? spot.row - Math.max(0, Math.min(before.above, seen - spot.height))
      : lineAt(layout.lines, place);
  };
  const view = viewport({
    lines: lines.length,
    choices: choices.map((each) => each.length),
    highlighted,
    height,
    top: scrolledIn === layout && top !== undefined ? top : found(),
  });

  /** Whether the arrows have something to point at: a list under the text, or a choice within it, that is seen. */
  const isSeen = (index: number, from: number): boolean => {
    const { row } = spotOf(index);
    // At the end there is no line that says there is more.
    return row >= from && row < from + (from === view.bottom ? height : view.rows);
  };
  const hasList = count > 0 && (hasBands ? isSeen(highlighted, view.top) : !view.more);

  const settle = (to: number, index: number): void => {
    const next = Math.max(0, Math.min(to, view.bottom));
    const nextPlace = lines[next]?.at ?? 0;
    const above = hasBands && isSeen(index, next) ? spotOf(index).row - next : undefined;
    setScroll({ place: nextPlace, top: next, layout });
    setHighlighted(index);
    left.set(content.id, { place: nextPlace, highlighted: index, ...(above !== undefined && { above }) });
    if (next !== view.top) onPlace?.(nextPlace);
  };

  /** Scroll as the reader asked; what Enter would open has to be seen, so the arrows go to the first choice that is. */
  const leaf = (to: number): void => {
    const next = Math.max(0, Math.min(to, view.bottom));
    if (!hasBands) return next === view.top ? undefined : settle(next, 0);
    const first = bands.spots.findIndex((_, index) => isSeen(index, next));
    settle(next, first < 0 ? highlighted : first);
  };

  /** The arrows of the list have gone to a choice. */
  const highlight = (index: number): void => {
    setHighlighted(index);
    left.set(content.id, { place: left.get(content.id)?.place ?? 0, highlighted: index });
  };

  /** Bring a choice to the screen, its first line in any case, and at the first choice all that stands above. */
  const point = (index: number): void => {
    if (!hasBands) {
      highlight(index);
      setLeafed(leafed + 1);
      return;
    }
    const { row, height: rows } = spotOf(index);
    if (index === 0) settle(row + rows <= seen ? 0 : row - 1, index);
    else if (row <= view.top) settle(row - 1, index);
    else settle(Math.max(view.top, Math.min(row, row + rows - seen)), index);
  };

  /** To the next choice that is a stop, or the one before, around the end. */
  const leap = (isOnward: boolean): void => {
    const stops = content.choices.flatMap(({ isStop }, index) => (isStop ? [index] : []));
    const next = isOnward
      ? (stops.find((index) => index > highlighted || !hasList) ?? stops[0])
      : (stops.findLast((index) => index < highlighted) ?? stops.at(-1));
    if (next !== undefined) point(next);
  };

  /** Rows of a list that is longer than the screen. True where the key was about them. */
  const leafList = (key: Key, isPage: boolean): boolean => {
    const listed = view.choices[1] - view.choices[0];
    if (!hasList || hasBands || listed === count) return false;
    if (isPage) point(Math.min(highlighted + listed, count - 1));
    else if (key.pageUp && highlighted > 0) point(Math.max(0, highlighted - listed));
    else if (key.end) point(count - 1);
    else if (key.home && view.top === 0) point(0);
    else return false;
    return true;
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
    const isPage = key.pageDown || input === ' ';
    if (leafList(key, isPage)) return;
    if (isPage || (view.more && key.return && !hasList)) return leaf(view.top + page);
    if (key.pageUp) return leaf(view.top - page);
    if (key.home) return leaf(0);
    if (key.end) return leaf(view.bottom);
    if (key.downArrow && !hasList) return leaf(view.top + 1);
    if (key.upArrow && (!hasList || (!hasBands && highlighted === 0))) return leaf(view.top - 1);
    if (hasBands && hasList) {
      if (key.downArrow) return point((highlighted + 1) % count);
      if (key.upArrow) return point((highlighted + count - 1) % count);
    }
    if (key.ctrl || key.meta) return;

    const here = hasList ? content.choices[highlighted] : undefined;
    const chosen = hasBands
      ? key.return && here?.action
      : hasList && content.choices[kazakhDigit(input)]?.action;
    const onReturn = isKey('return', input) && here?.onReturn;
    const bound = content.keys.find(({ key: name }) => name !== 'return' && isPressed(name, input, key));
    const action = (chosen || onReturn || bound?.action) ?? undefined;
    if (action) perform(action);
    else if (bound?.key === 'next' || bound?.key === 'previous') leap(bound.key === 'next');
  });

  return { lines, view, highlighted, highlight, leafed, hasList };
}
