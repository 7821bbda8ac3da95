import { useInput } from 'ink';
import { useState } from 'react';
import { lineAt, viewport, type Viewport } from '../layout/viewport.ts';
import { isKey, kazakhDigit } from './keys.ts';
import type { Action, PageContent } from './page.ts';
import type { PageLayout } from './page-layout.ts';

interface PageState {
  readonly view: Viewport;
  readonly highlighted: number;
  readonly highlight: (index: number) => void;
}

/** What of a page is on the screen, and what keys do about it. The list of choices has its own arrows, Enter and digits. */
export function usePage(
  content: PageContent,
  layout: PageLayout,
  perform: (action: Action) => void,
  onPlace: ((place: number) => void) | undefined,
): PageState {
  const [place, setPlace] = useState(content.place ?? 0);
  const [highlighted, highlight] = useState(0);
  const { lines, choices, height } = layout;
  const view = viewport({
    lines: lines.length,
    choices: choices.map((each) => each.length),
    highlighted,
    height,
    top: lineAt(lines, place),
  });

  const scroll = (to: number): void => {
    const top = Math.max(0, Math.min(to, view.bottom));
    if (top === view.top) return;
    const next = lines[top]?.at ?? 0;
    setPlace(next);
    highlight(0);
    onPlace?.(next);
  };

  useInput((input, key) => {
    const page = Math.max(1, view.rows - 1);
    const hasList = content.choices.length > 0 && !view.more;
    if (key.pageDown || input === ' ' || (view.more && key.return)) return scroll(view.top + page);
    if (key.pageUp) return scroll(view.top - page);
    if (key.home) return scroll(0);
    if (key.end) return scroll(view.bottom);
    if (key.downArrow && !hasList) return scroll(view.top + 1);
    if (key.upArrow && (!hasList || highlighted === 0)) return scroll(view.top - 1);
    if (key.ctrl || key.meta) return;

    const chosen = hasList ? content.choices[kazakhDigit(input)]?.action : undefined;
    const returned = hasList && isKey('return', input) ? content.choices[highlighted]?.onReturn : undefined;
    const bound = content.keys.find(({ key: name }) =>
      name === 'close' ? key.escape : name !== 'return' && isKey(name, input),
    )?.action;
    const action = chosen ?? returned ?? bound;
    if (action) perform(action);
  });

  return { view, highlighted, highlight };
}
