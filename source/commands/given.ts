import { statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../language/nearest.ts';
import { codeFaultText } from '../layout/said.ts';
import { readingName } from '../progress/name.ts';
import { nameShown, openReadingFile } from '../progress/reading-file.ts';
import type { Shelf } from '../progress/shelf.ts';
import { readCode } from '../reading/path-code.ts';
import type { Reading } from '../reading/reading.ts';
import { type NamedPath, replay } from '../reading/replay.ts';
import { beginsCode, mayBeginCode, understand } from '../reading/typed-code.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { type Request, Refusal } from './command.ts';
import { shelfOf } from './shelf.ts';

/** A reading that was named on the command line. */
export interface Given extends NamedPath {
  readonly reading: Reading;
}

export interface Gathered {
  readonly given: readonly Given[];
  /** What was given again and is not counted again, by name. */
  readonly repeated: readonly string[];
}

/** What is asked of the command line here. */
type Asked = Pick<Request, 'words' | 'env'>;

/** What one or several arguments were taken for. */
type Taken = { readonly used: number } & (
  | { readonly kind: 'reading'; readonly name: string; readonly reading: Reading; readonly file?: string }
  | { readonly kind: 'fault'; readonly sentence: string }
);

/**
 * Take readings in any form: names of kept readings, path codes, reading files. A code may lie in several arguments,
 * as it is printed in groups. The same file twice is one reading, the same code twice is two readers; where nothing
 * else was given, a file stays beside itself. Throws one `Refusal` with everything that could not be taken.
 */
export function given(request: Asked, story: Story, inputs: readonly string[]): Gathered {
  const { words } = request;
  const shelf = shelfOf(request);
  const taken: Taken[] = [];
  const names = shelf.names();
  const isOther = (typed: string): boolean =>
    beginsCode(story.prefix, typed) || names.has(readingName(typed) ?? '') || isFile(typed);
  let codes = 0;
  const nextCode = (): string => words.given.code(++codes);
  for (let at = 0; at < inputs.length; at += taken.at(-1)?.used ?? 1) {
    const rest = inputs.slice(at);
    taken.push(
      keptReading(shelf, story, rest, request) ??
        readingInFile(story, rest, request) ??
        readingOfCode(story, rest, isOther, nextCode, request) ??
        nothing(shelf, rest, request),
    );
  }
  const found = taken.flatMap((each) => (each.kind === 'reading' ? [each] : []));
  const sentences = taken.flatMap((each) => (each.kind === 'fault' ? [each.sentence] : []));
  if (sentences.length > 0) {
    const good = found.map(({ name }) => name);
    throw new Refusal(1, [...sentences, ...(good.length > 0 ? [words.given.good(good)] : [])].join('\n'));
  }

  const isFirst = (each: (typeof found)[number], index: number): boolean =>
    each.file === undefined || found.findIndex(({ file }) => file === each.file) === index;
  const once = found.filter(isFirst);
  const counted = once.length === 1 ? found.slice(0, 2) : once;
  const shown = uniqueNames(
    counted.map(({ name }) => name),
    words.given.again,
  );
  return {
    given: counted.map(({ reading }, index) => ({
      name: shown[index] ?? '',
      reading,
      path: replay(story, reading),
    })),
    repeated: [...new Set(found.filter((each) => !counted.includes(each)).map(({ name }) => name))],
  };
}

/** Which file a path leads to, by whatever way; undefined where it leads nowhere. */
function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

function keptReading(
  shelf: Shelf,
  story: Story,
  [typed = '']: readonly string[],
  { words }: Asked,
): Taken | undefined {
  const name = readingName(typed);
  const entry = name === undefined ? undefined : shelf.find(name);
  if (name === undefined || !entry) return undefined;
  const fault = (sentence: string): Taken => ({ used: 1, kind: 'fault', sentence });
  if (entry.kind === 'newer') return fault(words.readings.newer(name));
  if (entry.kind === 'damaged') return fault(words.given.damaged(name));
  if (entry.kind === 'unreadable') return fault(words.readings.unreadable(name, entry.reason));
  const { file } = entry;
  if (file.story !== story.id) return fault(words.readings.unfit(name));
  const reading = { story: file.story, moves: file.moves };
  return { used: 1, kind: 'reading', name, reading, ...fileAt(shelf.fileOf(name)) };
}

const fileAt = (file: string): { file?: string } => {
  const identity = identityOf(file);
  return identity === undefined ? {} : { file: identity };
};

/** Whether a text is the path of a file, there or not, or the name of something that is there. */
const isFile = (typed: string): boolean => looksLikeFile(typed) || identityOf(typed) !== undefined;

export const looksLikeFile = (typed: string): boolean => /[/\\]|\.json$/i.test(typed);

function readingInFile(story: Story, [typed = '']: readonly string[], request: Asked): Taken | undefined {
  if (!isFile(typed)) return undefined;
  const opened = openedFile(story, typed, request);
  return typeof opened === 'string'
    ? { used: 1, kind: 'fault', sentence: opened }
    : { used: 1, kind: 'reading', ...opened, ...fileAt(typed) };
}

/** The reading in a file and the name it has or its file has; or a sentence on why there is none. */
export function openedFile(
  story: Story,
  typed: string,
  { words }: Asked,
): { readonly name: string; readonly reading: Reading } | string {
  const shown = visible(typed);
  const opened = openReadingFile(typed);
  if (opened.kind === 'newer') return words.given.file.newer(shown);
  if (opened.kind === 'damaged') return words.given.file.damaged(shown);
  if (opened.kind === 'unreadable') {
    const { reason } = opened;
    if (reason === 'ENOENT') return words.given.file.missing(shown);
    return reason === 'EISDIR' || reason === 'ENOTFILE'
      ? words.given.file.notFile(shown)
      : words.given.file.unreadable(shown, reason);
  }
  const { story: id, moves, name } = opened.file;
  if (id !== story.id) return words.given.file.unfit(shown);
  const base = visible(path.basename(typed).replace(/\.json$/i, ''));
  return { name: name ?? (nameShown(base) || base), reading: { story: id, moves } };
}

/** No code has more groups. */
const mostGroups = 250;
/** A group with one character too many. */
const longestGroup = 5;

/**
 * The code that begins with the first argument. As many arguments belong to it as make its checksum right; where none
 * do, those up to the next that is something else. `name` is asked for once for every code, good or bad.
 */
function readingOfCode(
  story: Story,
  rest: readonly string[],
  isOther: (typed: string) => boolean,
  name: () => string,
  { words }: Asked,
): Taken | undefined {
  const [first = ''] = rest;
  const most = rest.slice(0, mostGroups);
  const joined = (count: number): string => most.slice(0, count).join(' ');
  const right = mayBeginCode(first)
    ? most.findIndex((_, index) => understand(story.prefix, joined(index + 1)))
    : -1;
  const other =
    first.length > longestGroup
      ? 1
      : most.findIndex((typed, index) => index > 0 && (typed.length > longestGroup || isOther(typed)));
  const used = right >= 0 ? right + 1 : other >= 0 ? other : most.length;
  const read = readCode(story, joined(used));
  if ('reading' in read) return { used, kind: 'reading', name: name(), reading: read.reading };
  if (read.fault.kind === 'unlike') return undefined;
  name();
  return { used, kind: 'fault', sentence: codeFaultText(read.fault, joined(used), words) };
}

/** What is no reading, no file and no code. */
function nothing(shelf: Shelf, [typed = '']: readonly string[], { words }: Asked): Taken {
  const name = readingName(typed);
  const sentence =
    name === undefined
      ? words.given.nothing(visible(typed).slice(0, 80))
      : words.readings.unknown(name, nearest(name, [...shelf.names()]));
  return { used: 1, kind: 'fault', sentence };
}

/** The names, with a number behind each that stood already. */
function uniqueNames(
  names: readonly string[],
  again: (name: string, number: number) => string,
): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = again(name, number);
    taken.add(free);
    return free;
  });
}
