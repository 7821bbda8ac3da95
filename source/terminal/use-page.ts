import { useInput, usePaste, useWindowSize } from 'ink';
import { useMemo, useState } from 'react';
import type { Placed } from './begun.ts';
import type { Action, PageContent } from './page.ts';
import { layPage } from './page-layout.ts';
import { opened, openedAgain, type Page, type PageState } from './page-state.ts';
import { pressOf } from './press.ts';
import { deliberate, type Taken, takeKey, takePaste } from './take-key.ts';

/** What a page knows of the keys that come to it, and of itself having been seen. */
export interface PageInput {
  readonly frames: number;
  readonly arrival: { readonly frame: number; readonly isRepeat: boolean };
}

export interface PageProps {
  readonly content: PageContent;
  /** What stands over every page. */
  readonly header: string | undefined;
  readonly input: PageInput;
  readonly perform: (action: Action) => void;
  /** Called when the text is scrolled, with the place of its first line. */
  readonly onPlace: ((place: number) => void) | undefined;
  /** Pages are found as they were left until this is another. */
  readonly stay: unknown;
  /** What the first page is at to begin with. */
  readonly placed?: Placed | undefined;
}

/** The page that is shown and what it is at. Every key there is comes in here, and nowhere else. */
export function usePage({ content, header, input: source, perform, onPlace, stay, placed }: PageProps): {
  page: Page;
  at: PageState;
} {
  const { columns, rows } = useWindowSize();
  const page = useMemo(
    (): Page => ({ content, layout: layPage(content, columns, rows, header) }),
    [content, columns, rows, header],
  );
  /** What pages were left at, by their ids. */
  const [left, setLeft] = useState(() => ({ stay, pages: atFirst(page, placed, columns, rows) }));
  const pages: typeof left.pages = left.stay === stay ? left.pages : new Map();
  const before = pages.get(content.id);
  const at = !before ? opened(page) : before.page === page ? before.at : openedAgain(page, before);

  /** How many frames had been drawn when this page came. */
  const [shown, setShown] = useState({ id: content.id, stay, after: placed?.framesBefore ?? source.frames });
  if (shown.id !== content.id || shown.stay !== stay)
    setShown({ id: content.id, stay, after: source.frames });

  const take = ({ action, at: next = at }: Taken): void => {
    if (next !== at) setLeft({ stay, pages: new Map(pages).set(content.id, { page, at: next }) });
    if (next.top !== at.top) onPlace?.(next.place);
    if (action) perform(action);
  };
  useInput((input, key) => {
    // Nobody goes on from a page that was not on the screen when the key was pressed, nor by a key that is
    // held: it would fly through scenes.
    const { frame, isRepeat } = source.arrival;
    take(deliberate(takeKey(pressOf(input, key), page, at), frame > shown.after && !isRepeat));
  });
  // With a listener for them, Ink asks the terminal to mark what is pasted; elsewhere it must do nothing.
  usePaste((text) => take(takePaste(text, page)));
  return { page, at };
}

/** On another window it is found by its place in the text. */
function atFirst(
  page: Page,
  placed: Placed | undefined,
  columns: number,
  rows: number,
): ReadonlyMap<string, { page: Page; at: PageState }> {
  if (!placed) return new Map();
  const isSame = placed.columns === columns && placed.rows === rows;
  return new Map([[page.content.id, { page, at: isSame ? placed.at : opened(page, placed.at) }]]);
}
