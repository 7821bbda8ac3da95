/**
 * The title page, drawn by the door before there is what draws all the others. It stands on the same data as
 * theirs, is laid out and takes its keys by the same functions; what leads away from it waits. Nothing is
 * written to disk. Where anything is not as it usually is, the whole program is left to say so.
 */
import { flagsToRead } from '../command-line/flags-to-read.ts';
import { lookOf } from '../command-line/look.ts';
import { readingsKept } from '../command-line/readings-kept.ts';
import type { Flags } from '../command-line/options.ts';
import { hasScreen, type Request } from '../command-line/request.ts';
import { endIfClosed, exitCodes, openTerminals } from '../command-line/signals.ts';
import { listenToInput } from '../command-line/streams.ts';
import { firstWords } from '../language/first-words.ts';
import { signsOf } from '../layout/signs.ts';
import { openShelf, type Shelf } from '../progress/shelf.ts';
import { storyOfText } from '../story/contents.ts';
import type { Begun } from '../terminal/begun.ts';
import { askedGround, colourDepth, firstTheme, needsGround, stylesOn } from '../terminal/colours.ts';
import { begins, clearRow, clearScreen, ends } from '../terminal/handover.ts';
import { type Key, PacedInput } from '../terminal/paced-input.ts';
import type { PageContent } from '../terminal/page.ts';
import { pageBytes } from '../terminal/page-bytes.ts';
import { layPage } from '../terminal/page-layout.ts';
import { opened, type Page, type PageState } from '../terminal/page-state.ts';
import { titlePage } from '../terminal/pages/title.ts';
import { pressOfSign } from '../terminal/press.ts';
import { signedPage } from '../terminal/signed-page.ts';
import { type Taken, takeKey } from '../terminal/take-key.ts';

export interface FirstPage {
  /** What the program goes on with. */
  readonly flags: Flags;
  readonly begun: Begun;
  /** The exit code, once the reader has left from this page. */
  readonly left: () => number | undefined;
  /** Settles when the terminal is given back after that. */
  readonly over: Promise<void>;
}

type Asked = Pick<Request, 'env' | 'flags' | 'stdin' | 'stdout'>;
type Surroundings = Omit<Asked, 'flags'>;

/** More readings than these are counted by the program. */
const mostReadings = 50;
/** On fewer cells a page is cut in ways that only its drawing knows. */
const smallest = { columns: 24, rows: 6 };

/**
 * Draw the title page, if that is all that is asked for. `read` reads a file that lies beside the program.
 * Undefined where the program has to look first; nothing was done then.
 */
export function firstPage(
  argv: readonly string[],
  { env, stdin, stdout }: Surroundings,
  home: string | undefined,
  read: (name: string) => string,
): FirstPage | undefined {
  const flags = flagsToRead(argv);
  if (!flags || !hasScreen({ env, flags, stdin, stdout })) return undefined;
  if (stdout.columns < smallest.columns || stdout.rows < smallest.rows) return undefined;
  if (home === undefined) return undefined;
  const shelf = flags.save ? openShelf(home) : undefined;
  if (shelf && !isSound(shelf)) return undefined;
  const withScenes = shelf !== undefined && shelf.names().size > 0;
  const story = storyOfText(read('contents.txt'), { withScenes });
  const desk = readingsKept(story, shelf);
  const content = titlePage({ story, words: firstWords(), messages: [], desk });
  return begin({ env, flags, stdin, stdout }, content, lookOf({ env, flags }, home));
}

/** Every reading can be read, and there is room for more. */
function isSound(shelf: Shelf): boolean {
  return (
    shelf.unwritable() === undefined &&
    shelf.unseen() === undefined &&
    shelf.names().size <= mostReadings &&
    shelf.list().every(({ kind }) => kind === 'reading')
  );
}

function begin(
  { flags, stdin, stdout }: Asked,
  first: PageContent,
  look: ReturnType<typeof lookOf>,
): FirstPage {
  const { mouse } = flags;
  const signs = signsOf(look.signs ?? 'all');
  let content = first;
  const laid = (): Page => {
    const signedContent = signedPage(content, signs);
    return { content: signedContent, layout: layPage(signedContent, stdout.columns, stdout.rows) };
  };
  let page = laid();
  let at: PageState = opened(page);
  let drawn = { columns: stdout.columns, rows: stdout.rows };
  let framesBefore = 0;
  const input = new PacedInput(stdin, { ask: (question) => stdout.write(question) });
  listenToInput(stdin);
  const draw = (): void => {
    const style = stylesOn(firstTheme(look, ground), ground);
    const write = signs?.inPlace ?? ((text: string): string => text);
    stdout.write(pageBytes(page, at, firstWords(), { style, write, depth: colourDepth, links: false }));
    input.drawn();
  };

  let code: number | undefined;
  let isOurs = true;
  const onResize = (): void => {
    page = laid();
    at = opened(page, at);
    drawn = { columns: stdout.columns, rows: stdout.rows };
    // Of what stood there some terminals leave what is beyond the new window, and others wrap it.
    stdout.write(clearScreen);
    draw();
  };
  const giveBack = (): void => {
    if (!isOurs) return;
    stop();
    stdout.write(ends(mouse));
    stdin.setRawMode(false);
  };
  const terminals = openTerminals();
  const signalled = (name: NodeJS.Signals): void => {
    giveBack();
    endIfClosed(terminals);
    process.exit(exitCodes[name]);
  };
  const stop = (): void => {
    isOurs = false;
    input.offer();
    stdout.off('resize', onResize);
    process.off('exit', giveBack);
    for (const name of signals) process.off(name, signalled);
  };
  let settle = (): void => undefined;
  const over = new Promise<void>((done) => (settle = done));
  const leave = async (as: number): Promise<void> => {
    code = as;
    giveBack();
    // An answer that is still on its way would stand at the prompt of the shell.
    await input.answered();
    input.destroy();
    stdin.pause();
    stdin.unref();
    settle();
  };
  const taken = (key: Key): Taken | undefined => {
    const press = key.kind === 'paste' ? undefined : pressOfSign(key.sign);
    return press && takeKey(press, page, at);
  };
  const take = (key: Key): boolean => {
    if (key.kind === 'paste') return true;
    const of = taken(key);
    if (!of) return false;
    const { action, at: next = at } = of;
    if (action?.do === 'leave' || action?.do === 'interrupt') {
      void leave(action.do === 'leave' ? 0 : 130);
      return true;
    }
    // What was turned on to is marked, and what leads away is not there yet.
    if (action || next.fresh !== undefined) return false;
    if (next !== at) {
      at = next;
      draw();
    }
    return true;
  };
  const signals = Object.keys(exitCodes) as NodeJS.Signals[];
  for (const name of signals) process.on(name, signalled);
  process.on('exit', giveBack);
  stdout.on('resize', onResize);
  // From here on whoever ends this gives the terminal back.
  input.hold();
  input.setRawMode(true);
  // In one piece with the page, so that nothing else is seen between.
  stdout.cork();
  stdout.write(clearRow + begins(mouse));
  const ground = askedGround(look, input, stdout);
  draw();
  stdout.uncork();
  input.ref();
  input.offer(take);
  const known = (): string => `${ground.now()} ${ground.isPale()}`;
  const supposed = known();
  if (needsGround(look)) void ground.answered.then(() => isOurs && known() !== supposed && draw());

  const handOver: Begun['handOver'] = () => {
    stop();
    return { at, ...drawn, framesBefore };
  };
  const show: Begun['show'] = (next) => {
    input.skip();
    input.offer();
    content = next;
    page = laid();
    at = opened(page);
    framesBefore = input.frames;
    draw();
  };
  return {
    flags,
    begun: { input, ground, wanted: () => input.next && taken(input.next)?.action, show, handOver, giveBack },
    left: () => code,
    over,
  };
}
