import { useInput, useWindowSize } from 'ink';
import { useMemo, useState } from 'react';
import type { Action, PageContent } from './page.ts';
import { layPage } from './page-layout.ts';
import { opened, type Page, type PageState } from './page-state.ts';
import { pressOf } from './press.ts';
import { takeKey } from './take-key.ts';

export interface PageProps {
  readonly content: PageContent;
  /** What stands over every page. */
  readonly header: string | undefined;
  readonly perform: (action: Action) => void;
  /** Called when the text is scrolled, with the place of its first line. */
  readonly onPlace: ((place: number) => void) | undefined;
  /** Pages are found as they were left until this is another. */
  readonly stay: unknown;
}

/** The page that is shown and what it is at. Every key there is comes in here, and nowhere else. */
export function usePage({ content, header, perform, onPlace, stay }: PageProps): {
  page: Page;
  at: PageState;
} {
  const { columns, rows } = useWindowSize();
  const page = useMemo(
    (): Page => ({ content, layout: layPage(content, columns, rows, header) }),
    [content, columns, rows, header],
  );
  /** What pages were left at, by their ids. */
  const [left, setLeft] = useState({ stay, pages: new Map<string, { page: Page; at: PageState }>() });
  const pages = left.stay === stay ? left.pages : new Map<string, { page: Page; at: PageState }>();
  const before = pages.get(content.id);
  const at = before?.page === page ? before.at : opened(page, before?.at);

  useInput((input, key) => {
    const { action, at: next = at } = takeKey(pressOf(input, key), page, at);
    if (next !== at) setLeft({ stay, pages: new Map(pages).set(content.id, { page, at: next }) });
    if (next.top !== at.top) onPlace?.(next.place);
    if (action) perform(action);
  });
  return { page, at };
}
