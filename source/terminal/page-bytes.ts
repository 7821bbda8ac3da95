/** A page as bytes, for who draws it before Ink is there. */
import type { FirstWords } from '../language/first-words.ts';
import { home } from './handover.ts';
import type { Look } from './look.ts';
import { rowsOn } from './page-rows.ts';
import type { Page, PageState } from './page-state.ts';
import { rowText } from './row-text.ts';

const clearToEnd = '\u001B[K';
const clearBelow = '\u001B[J';

/** The bytes that draw a page over whatever stands on the screen. */
export function pageBytes(page: Page, at: PageState, words: FirstWords, look: Look): string {
  const { above, choices, from, below } = rowsOn(page, at, words);
  const listed = choices.flatMap((rows, index) => rows(from + index === at.highlighted));
  const { indent } = page.layout.frame;
  const drawn = [...above, ...listed, ...below].map((row) => rowText(row, indent, look) + clearToEnd);
  return `${home}${drawn.join('\r\n')}${clearBelow}`;
}
