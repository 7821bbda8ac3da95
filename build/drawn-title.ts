/** The title page of the built-in story for who has read nothing yet, drawn before anybody starts it. */
import { readingsKept } from '../source/command-line/readings-kept.ts';
import { firstWords } from '../source/language/first-words.ts';
import { column, margins } from '../source/layout/frame.ts';
import type { DrawnTitle } from '../source/start/drawn-title.ts';
import { storyOfText } from '../source/story/contents.ts';
import { layPage } from '../source/terminal/page-layout.ts';
import { rowsOn } from '../source/terminal/page-rows.ts';
import { opened } from '../source/terminal/page-state.ts';
import { titlePage } from '../source/terminal/pages/title.ts';
import { rowText } from '../source/terminal/row-text.ts';
import { styles } from '../source/terminal/theme.ts';

/** From where all of it has room, to the highest window anybody is likely to have. */
const fewest = 24;
const most = 120;
/** 256 colours, which is how it looks with more too, on a ground that is not known. */
const depth = 2;
const look = {
  style: styles(undefined, undefined, depth),
  write: (text: string) => text,
  depth,
  links: false,
};

export function drawnTitleOf(contents: string): DrawnTitle {
  const story = storyOfText(contents, { withScenes: false });
  const content = titlePage({
    story,
    words: firstWords(),
    messages: [],
    desk: readingsKept(story, undefined),
  });
  const textsOn = (rows: number): readonly string[] => {
    const page = { content, layout: layPage(content, column + margins, rows) };
    const at = opened(page);
    const { above, choices, from, below } = rowsOn(page, at, firstWords());
    const listed = choices.flatMap((rowsOf, index) => rowsOf(from + index === at.highlighted));
    return [...above, ...listed, ...below].map((row) => rowText(row, 0, look));
  };
  const over = (texts: readonly string[]): number => texts.findIndex((text) => text !== '');
  const lowest = textsOn(fewest);
  const rows = lowest.slice(
    over(lowest),
    lowest.findLastIndex((text, row) => text !== '' && row < lowest.length - 1) + 1,
  );
  return {
    fewest,
    over: Array.from({ length: most - fewest + 1 }, (_, higher) => over(textsOn(fewest + higher))),
    rows,
    foot: lowest.at(-1) ?? '',
  };
}
