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
import { listenToInput } from '../command-line/streams.ts';
import { firstWords } from '../language/first-words.ts';
import { openShelf, type Shelf } from '../progress/shelf.ts';
import { storyOfText } from '../story/contents.ts';
import type { Begun } from '../terminal/begun.ts';
import { askedGround, needsGround } from '../terminal/colours.ts';
import { type Key, PacedInput } from '../terminal/paced-input.ts';
import type { PageContent } from '../terminal/page.ts';
import { titlePage } from '../terminal/pages/title.ts';
import { pressOfSign } from '../terminal/press.ts';
import { type Taken, takeKey } from '../terminal/take-key.ts';
import { drawPage } from './first-drawing.ts';
import { type HeldTerminal, holdTerminal } from './held-terminal.ts';

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
type Look = ReturnType<typeof lookOf>;

/** More readings than these are counted by the program. */
const mostReadings = 50;
/** On fewer cells a page is cut in ways that only its drawing knows. */
const smallest = { columns: 24, rows: 6 };

/**
 * Draw the title page, if that is all that is asked for. `read` reads a file that lies beside the program.
 * Undefined where the program has to look first; nothing was done then. `held`: the terminal, where the page
 * stands on it already.
 */
export function firstPage(
  argv: readonly string[],
  { env, stdin, stdout }: Surroundings,
  home: string | undefined,
  read: (name: string) => string,
  held?: HeldTerminal,
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
  return begin({ env, flags, stdin, stdout }, content, lookOf({ env, flags }, home), held);
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
  content: PageContent,
  look: Look,
  held?: HeldTerminal,
): FirstPage {
  const input = new PacedInput(stdin, { ask: (question) => stdout.write(question) });
  listenToInput(stdin);
  // In one piece with the page, so that nothing else is seen between.
  stdout.cork();
  const terminal = held ?? holdTerminal({ stdin, stdout }, flags.mouse);
  input.hold();
  const ground = askedGround(look, input, stdout);
  const drawing = drawPage(content, { stdout, look, ground }, held !== undefined, () => input.drawn());
  stdout.uncork();
  const { refit } = drawing;
  stdout.on('resize', refit);
  terminal.on({
    passed() {
      input.offer();
      stdout.off('resize', refit);
    },
    back: refit,
  });

  let code: number | undefined;
  let settle = (): void => undefined;
  const over = new Promise<void>((done) => (settle = done));
  /** Else a program that is over would wait for keys. */
  const hearNoMore = (): void => {
    input.destroy();
    stdin.pause();
    stdin.unref();
  };
  const leave = async (as: number): Promise<void> => {
    code = as;
    terminal.giveBack();
    // An answer that is still on its way would stand at the prompt of the shell.
    await input.answered();
    hearNoMore();
    settle();
  };
  const taken = (key: Key): Taken | undefined => {
    const press = key.kind === 'paste' ? undefined : pressOfSign(key.sign);
    return press && takeKey(press, drawing.page(), drawing.placed().at);
  };
  const take = (key: Key): boolean => {
    if (key.kind === 'paste') return true;
    const of = taken(key);
    if (!of) return false;
    const { action, at } = of;
    if (action?.do === 'leave') void leave(0);
    else if (action?.do === 'interrupt') void leave(130);
    // What was turned on to is marked, and what leads away is not there yet.
    else if (action || at?.fresh !== undefined) return false;
    else if (at && at !== drawing.placed().at) drawing.move(at);
    return true;
  };
  input.ref();
  input.offer(take);
  const known = (): string => `${ground.now()} ${ground.isPale()}`;
  const supposed = known();
  if (needsGround(look))
    void ground.answered.then(() => terminal.isOurs() && known() !== supposed && drawing.draw());

  let framesBefore = 0;
  const begun: Begun = {
    input,
    ground,
    wanted: () => input.next && taken(input.next)?.action,
    show(next) {
      input.skip();
      input.offer();
      framesBefore = input.frames;
      drawing.show(next);
    },
    handOver() {
      terminal.pass();
      return { ...drawing.placed(), framesBefore };
    },
    giveBack() {
      terminal.giveBack();
      hearNoMore();
    },
  };
  return { flags, begun, left: () => code, over };
}
