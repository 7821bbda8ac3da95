/** A page as bytes, for who draws it before Ink is there. */
import type { FirstWords } from '../language/first-words.ts';
import { overScreen } from './handover.ts';
import type { Look } from './look.ts';
import { rowsOn } from './page-rows.ts';
import type { Page, PageState } from './page-state.ts';
import { rowText } from './row-text.ts';

/** The bytes that draw a page over whatever stands on the screen. */
export function pageBytes(page: Page, at: PageState, words: FirstWords, look: Look): string {
  const { above, choices, from, below } = rowsOn(page, at, words);
  const listed = choices.flatMap((rows, index) => rows(from + index === at.highlighted));
  const { indent } = page.layout.frame;
  return overScreen([...above, ...listed, ...below].map((row) => rowText(row, indent, look)));
}
