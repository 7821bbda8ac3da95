/** The title page that the build draws, for who has read nothing yet on a terminal as most are. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingsKept } from '../../source/command-line/readings-kept.ts';
import { firstWords } from '../../source/language/first-words.ts';
import { type DrawnTitle, drawnTitle, isNew, isUsual } from '../../source/start/drawn-title.ts';
import { storyOfText } from '../../source/story/contents.ts';
import { pageBytes } from '../../source/terminal/page-bytes.ts';
import { layPage } from '../../source/terminal/page-layout.ts';
import { opened } from '../../source/terminal/page-state.ts';
import { titlePage } from '../../source/terminal/pages/title.ts';
import { styles } from '../../source/terminal/theme.ts';
import { temporaryFolder } from '../helpers/folder.ts';

const built = (name: string): string => readFileSync(path.join('dist', name), 'utf8');
const words = firstWords();
const drawn = JSON.parse(built('title.json')) as DrawnTitle;

describe('the title page that the build draws', () => {
  const story = storyOfText(built('contents.txt'), { withScenes: false });
  const content = titlePage({ story, words, messages: [], desk: readingsKept(story, undefined) });

  it.each([60, 75, 76, 80, 100, 101, 160, 200, 400])(
    'is byte for byte what would be drawn, on %i columns',
    (columns) => {
      for (let rows = 20; rows <= 125; rows++) {
        const bytes = drawnTitle(drawn, { columns, rows });
        expect(bytes === undefined, `${rows}`).toBe(columns < 76 || rows < 24 || rows > 120);
        if (bytes === undefined) continue;
        const page = { content, layout: layPage(content, columns, rows) };
        for (const depth of [2, 3]) {
          const look = { style: styles(undefined, undefined, depth), write: String, depth, links: false };
          expect(bytes, `${rows}`).toBe(pageBytes(page, opened(page), words, look));
        }
      }
    },
  );

  it.each([
    [{}, true],
    [{ TERM: 'screen-256color', LANG: 'kk_KZ.UTF-8' }, true],
    [{ TERM: 'xterm', COLORTERM: 'truecolor' }, true],
    [{ TERM: 'xterm' }, false],
    [{ TERM: 'linux' }, false],
    [{ TERM: 'linux-16color', COLORTERM: 'truecolor' }, false],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, false],
    [{ COLORFGBG: '0;15' }, false],
    [{ INK_SCREEN_READER: 'true' }, false],
    [{ CI: '' }, false],
    [{ LANG: 'ru_RU.KOI8-R' }, false],
    [{ LANG: 'ru_RU.KOI8-R', LC_ALL: 'C.utf8' }, true],
  ])('is for a terminal with %j: %s', (env: Record<string, string>, isFor) => {
    expect(isUsual({ TERM: 'xterm-256color', ...env })).toBe(isFor && process.platform !== 'win32');
  });

  it('is for who has kept nothing, and could', () => {
    const home = temporaryFolder();
    expect(isNew(home)).toBe(true);
    expect(isNew(path.join(home, 'not', 'there'))).toBe(true);
    writeFileSync(path.join(home, 'preferences.json'), '{}');
    expect(isNew(home)).toBe(false);
    const other = temporaryFolder();
    mkdirSync(path.join(other, 'readings'));
    expect(isNew(other)).toBe(false);
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(isNew(file)).toBe(false);
  });
});
