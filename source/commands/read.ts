import { createInterface } from 'node:readline';
import { readPlainly } from '../plain/plain.ts';
import type { Shelf } from '../progress/shelf.ts';
import type { Seat } from '../reading/desk.ts';
import { clean, visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { type Command, type Request, Refusal, signalCodes } from './command.ts';
import { openDesk } from './desk.ts';
import { nameOf, setDamagedAside, shelfOf } from './shelf.ts';
import { storyOf } from './story.ts';

/** Read: on a full screen where there is one, plainly where there is not. */
export const read: Command = async (request) => {
  const { flags, words, stderr } = request;
  if (!flags.save && flags.reading !== undefined) throw new Refusal(2, words.usage.noSaveWithReading);
  const story = await storyOf(request);
  const shelf = flags.save ? shelfOf(request) : undefined;
  const said = [
    ...(flags.scenes === undefined ? [] : [words.title.notOurs(visible(flags.scenes))]),
    ...(shelf ? setDamagedAside(shelf, request) : []),
    ...cannotKeep(shelf, request),
  ];
  const desk = openDesk(story, shelf);
  const named = flags.reading === undefined ? undefined : await namedSeat(request, desk, story, shelf);

  const { seat, code } = isPlain(request)
    ? await plainly(request, desk, named, said)
    : await onScreen(request, { story, desk, seat: named, said });
  const after =
    seat &&
    comeBack(
      seat,
      desk.readings()[0]?.name,
      flags.reading !== undefined || flags.scenes !== undefined,
      request,
    );
  if (after !== undefined) stderr.write(`${after}\n`);
  return code;
};

/** The reading of `--reading`: taken up where there is one, begun where there is none yet. */
async function namedSeat(
  request: Request,
  desk: ReturnType<typeof openDesk>,
  story: Story,
  shelf: Shelf | undefined,
): Promise<Seat> {
  const { flags, words } = request;
  const name = nameOf(flags.reading ?? '', request);
  const entry = shelf?.find(name);
  if (!entry) return desk.beginNamed(name);
  if (entry.kind === 'newer') throw new Refusal(1, words.readings.newer(name));
  if (entry.kind !== 'reading') throw new Refusal(1, words.readings.unreadable(name, entry.kind));
  if (entry.file.story !== story.id) throw new Refusal(1, words.readings.unfit(name));
  return desk.resume(name);
}

function isPlain({ flags, env, stdin, stdout }: Request): boolean {
  return (
    flags.plain ||
    !stdin.isTTY ||
    !stdout.isTTY ||
    env['TERM'] === 'dumb' ||
    env['INK_SCREEN_READER'] === 'true'
  );
}

function cannotKeep(shelf: Shelf | undefined, { words }: Request): readonly string[] {
  const reason = shelf?.unwritable();
  return shelf && reason !== undefined ? [words.kept.unwritten(shelf.home, reason)] : [];
}

interface Left {
  readonly seat: Seat | undefined;
  readonly code: number;
}

async function plainly(
  { words, stdin, stdout, stderr, env }: Request,
  desk: ReturnType<typeof openDesk>,
  named: Seat | undefined,
  said: readonly string[],
): Promise<Left> {
  for (const text of said) stderr.write(`${text}\n`);
  const latest = desk.readings()[0];
  const first = named ?? (latest ? await desk.resume(latest.name) : await desk.begin());
  const name = first.name();
  if (name !== undefined && !named)
    stderr.write(`${latest ? words.plain.goingOn(name) : words.plain.beginning(name)}\n`);

  const lines = createInterface({ input: stdin, crlfDelay: Infinity });
  let code = 0;
  const stop = (signal: NodeJS.Signals): void => {
    code = signalCodes[signal] ?? 1;
    lines.close();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const whole = env['INK_SCREEN_READER'] === 'true';
  try {
    const seat = await readPlainly(
      desk,
      first,
      {
        lines: cleanLines(lines),
        write: (text) => stdout.write(text),
        width: whole ? undefined : Math.min(72, stdout.isTTY ? stdout.columns : 72),
      },
      words,
    );
    seat.session.save();
    return { seat, code };
  } finally {
    for (const signal of signals) process.off(signal, stop);
    lines.close();
    stdin.destroy();
  }
}

async function* cleanLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield clean(line.slice(0, 1000));
}

async function onScreen(
  { words, stdin, stdout, stderr }: Request,
  props: { story: Story; desk: ReturnType<typeof openDesk>; seat: Seat | undefined; said: readonly string[] },
): Promise<Left> {
  const { readInTerminal } = await import('../terminal/terminal.tsx');
  const { seat: first, ...rest } = props;
  const { seat, signal } = await readInTerminal(
    { ...rest, words, ...(first && { seat: first }) },
    { stdin, stdout, stderr },
  );
  return { seat, code: signal === undefined ? 0 : (signalCodes[signal] ?? 1) };
}

/** The one line after leaving: how to come back, or that nothing was kept. */
function comeBack(
  seat: Seat,
  latest: string | undefined,
  byName: boolean,
  { words, flags }: Request,
): string | undefined {
  const name = seat.name();
  if (name === undefined) return words.kept.notKept;
  const { problem, reading, place } = seat.session.state();
  if (problem?.kind === 'unwritten') return words.kept.unwritten(problem.folder, problem.reason);
  if (reading.moves.length === 0 && place === 0) return undefined;
  if (flags.scenes !== undefined) return words.kept.comeBackTo(name, visible(flags.scenes));
  return byName || name !== latest ? words.kept.comeBack(name) : words.kept.comeBackLatest;
}
