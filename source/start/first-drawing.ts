/** A page as it stands on a terminal before there is Ink to draw it. */
import type { WriteStream } from 'node:tty';
import { firstWords } from '../language/first-words.ts';
import { signsOf } from '../layout/signs.ts';
import type { Placed } from '../terminal/begun.ts';
import { type Appearance, colourDepth, firstTheme, stylesOn } from '../terminal/colours.ts';
import type { AskedGround } from '../terminal/ground.ts';
import { clearScreen } from '../terminal/handover.ts';
import type { PageContent } from '../terminal/page.ts';
import { pageBytes } from '../terminal/page-bytes.ts';
import { layPage } from '../terminal/page-layout.ts';
import { opened, type Page, type PageState } from '../terminal/page-state.ts';
import { signedPage } from '../terminal/signed-page.ts';

interface Drawing {
  readonly page: () => Page;
  /** What the page is at, and for which window it was laid out. */
  readonly placed: () => Omit<Placed, 'framesBefore'>;
  readonly draw: () => void;
  /** The page is at something else. */
  readonly move: (to: PageState) => void;
  /** Another page stands there. */
  readonly show: (content: PageContent) => void;
  /** The window has another size. */
  readonly refit: () => void;
}

/** Draw a page, unless it stands there already; `drawn` is called whenever it was drawn. */
export function drawPage(
  first: PageContent,
  { stdout, look, ground }: { stdout: WriteStream; look: Omit<Appearance, 'onTheme'>; ground: AskedGround },
  isThere: boolean,
  drawn: () => void,
): Drawing {
  const signs = signsOf(look.signs ?? 'all');
  const write = signs?.inPlace ?? ((text: string): string => text);
  let content = first;
  const laid = (): Page => {
    const signed = signedPage(content, signs);
    return { content: signed, layout: layPage(signed, stdout.columns, stdout.rows) };
  };
  let page = laid();
  let at = opened(page);
  let window = { columns: stdout.columns, rows: stdout.rows };
  const draw = (): void => {
    const style = stylesOn(firstTheme(look, ground), ground);
    stdout.write(pageBytes(page, at, firstWords(), { style, write, depth: colourDepth, links: false }));
    drawn();
  };
  if (isThere) drawn();
  else draw();
  return {
    page: () => page,
    placed: () => ({ at, ...window }),
    draw,
    move(to) {
      at = to;
      draw();
    },
    show(next) {
      content = next;
      page = laid();
      at = opened(page);
      draw();
    },
    refit() {
      page = laid();
      at = opened(page, at);
      window = { columns: stdout.columns, rows: stdout.rows };
      // Of what stood there some terminals leave what is beyond the new window, and others wrap it.
      stdout.write(clearScreen);
      draw();
    },
  };
}
