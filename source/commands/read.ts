import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { column } from '../layout/frame.ts';
import { signsOf } from '../layout/signs.ts';
import { freeName, readingName } from '../progress/name.ts';
import type { Shelf } from '../progress/shelf.ts';
import { keepProblemText, unopenedText } from '../paragraphs/messages.ts';
import type { Desk, Seat, Unopened } from '../reading/desk.ts';
import { clean, visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { signSetOf } from '../command-line/sign-set.ts';
import { type Command, hasScreen, type Request, Refusal } from '../command-line/request.ts';
import { inTerminal } from '../command-line/on-screen.ts';
import { openDesk } from '../command-line/kept-desk.ts';
import { looksLikeFile, openedFile } from '../command-line/file-given.ts';
import { nameOf, openedEntry, shelfOf } from '../command-line/reading-named.ts';
import { untilSignal } from '../command-line/signals.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { typedLines } from '../command-line/typed-lines.ts';
import { tidy } from '../command-line/tidy.ts';

/** Read: on a full screen where there is one, plainly where there is not. */
export const command: Command = async (request) => {
  const { flags, words, stderr } = request;
  if (!flags.save && flags.reading !== undefined) throw new Refusal(2, words.usage.noSaveWithReading);
  // What is typed while the story is opened is for its first page. Node gives the mode back whatever comes.
  if (hasScreen(request)) request.stdin.setRawMode(true);
  const story = await storyAsked(request);
  const shelf = flags.save ? shelfOf(request) : undefined;
  const onKeeping = shelf
    ? [...(await tidy(shelf, request, () => undefined)).said, ...cannotKeep(shelf, request)]
    : [];
  // On a screen it stands over every page.
  const otherStory = story.folder === undefined ? [] : [words.otherStory.said(story.folder)];
  const desk = openDesk(story, shelf);
  const named = await seatAskedFor(request, desk, story, shelf);
  const messages = [...onKeeping, ...goingOn(named, request)];

  const { result, code } = await untilSignal<{ readonly seat: Seat | undefined }>((stop) =>
    hasScreen(request)
      ? inTerminal(request, { story, desk, seat: named, messages }, stop)
      : plainly(request, desk, named, [...otherStory, ...messages], stop),
  );
  const after = result.seat && comeBack(result.seat, desk.readings()[0]?.name, request);
  if (after !== undefined) stderr.write(`${after}\n`);
  return code;
};

/**
 * The reading of `--reading`: taken up where there is one, begun where there is none yet. A reading file is
 * begun under the name it has, or the next that is free, and goes on where it stands.
 */
async function seatAskedFor(
  request: Request,
  desk: Desk,
  story: Story,
  shelf: Shelf | undefined,
): Promise<Seat | undefined> {
  const { flags, words } = request;
  if (flags.reading === undefined) return undefined;
  if (looksLikeFile(flags.reading)) {
    const opened = openedFile(story, flags.reading, request);
    if (typeof opened === 'string') throw new Refusal(1, opened);
    const name = readingName(opened.name);
    const names = shelf?.names() ?? new Set();
    return desk.begin(name !== undefined && names.has(name) ? freeName(names, name) : name, opened.reading);
  }
  const name = nameOf(flags.reading, request, shelf);
  const entry = shelf?.find(name);
  if (!entry || entry.kind === 'damaged') return desk.begin(name);
  const opened = openedEntry(entry, story, words);
  if (typeof opened === 'string') throw new Refusal(1, opened);
  return taken(await desk.resume(name), name, request);
}

/** A seat that was to be taken up. Throws a `Refusal` where it was not: nothing is begun in its place. */
function taken(next: Seat | Unopened, name: string, { words }: Request): Seat {
  if ('session' in next) return next;
  throw new Refusal(1, unopenedText(name, next, words));
}

function cannotKeep(shelf: Shelf, { words }: Request): readonly string[] {
  const reason = shelf.unwritable();
  return reason === undefined ? [] : [words.kept.unwritten(visible(shelf.home), reason)];
}

/** That a reading goes on which lies in a file, and under which name. */
const goingOn = (named: Seat | undefined, { flags: { reading = '' }, words }: Request): readonly string[] =>
  named && looksLikeFile(reading) ? [words.share.goingOn(visible(reading), named.name() ?? '')] : [];

async function plainly(
  request: Request,
  desk: Desk,
  named: Seat | undefined,
  messages: readonly string[],
  stop: AbortSignal,
): Promise<{ seat: Seat }> {
  const { flags, words, stdin, stdout, stderr, env } = request;
  const { readPlainly } = await import('../plain/plain.ts');
  const signs = signsOf(signSetOf(env, flags.ambiguous));
  const tell = (text: string): void => void stderr.write(`${signs?.text(text) ?? text}\n`);
  for (const text of messages) tell(text);
  const latest = desk.readings()[0];
  const first =
    named ?? (latest ? taken(await desk.resume(latest.name), latest.name, request) : await desk.begin());
  const name = first.name();
  if (name !== undefined && !named) {
    tell(latest ? words.plain.goingOn(name) : words.plain.beginning(name));
  }

  stop.addEventListener('abort', () => stdin.destroy());
  const whole = env['INK_SCREEN_READER'] === 'true';
  const width = whole ? undefined : Math.min(column, (stdout.isTTY && stdout.columns) || column);
  try {
    const write = (text: string): void => void stdout.write(text);
    const seat = await readPlainly(
      desk,
      first,
      { lines: cleanLines(stdin, stop), write, width, signs },
      words,
    );
    seat.session.save();
    return { seat };
  } finally {
    stdin.destroy();
  }
}

async function* cleanLines(stdin: Readable, stop: AbortSignal): AsyncIterable<string | undefined> {
  for await (const line of typedLines(stdin)) {
    // Where many come at once no signal is heard until they are read, unless it is listened for.
    await setImmediate();
    if (stop.aborted) return;
    yield line && clean(line.slice(0, 1000));
  }
}

/** The one line after leaving: how to come back, or that nothing was kept. */
function comeBack(seat: Seat, latest: string | undefined, request: Request): string | undefined {
  const { words, flags } = request;
  const name = seat.name();
  if (name === undefined) return words.kept.notKept;
  const { problem, reading, place } = seat.session.state();
  if (problem && problem.kind !== 'copied') return keepProblemText(problem, words);
  if (reading.moves.length === 0 && place === 0) return undefined;
  const named = name !== latest || flags.reading !== undefined || flags.scenes !== undefined;
  return words.kept.comeBack(
    words.call(
      ...(flags.scenes === undefined ? [] : ['--scenes', visible(flags.scenes)]),
      ...(named ? ['--reading', name] : []),
    ),
  );
}
