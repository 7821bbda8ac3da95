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
import { beginsCode, faultOf, understand } from '../reading/typed-code.ts';
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
export function given(request: Request, story: Story, inputs: readonly string[]): Gathered {
  const { words } = request;
  const shelf = shelfOf(request);
  const taken: Taken[] = [];
  let codes = 0;
  for (let at = 0; at < inputs.length; at += taken.at(-1)?.used ?? 1) {
    const rest = inputs.slice(at);
    taken.push(
      keptReading(shelf, story, rest, request) ??
        readingInFile(story, rest, request) ??
        readingOfCode(shelf, story, rest, () => words.given.code(++codes), request),
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
  const names = uniqueNames(
    counted.map(({ name }) => name),
    words.given.again,
  );
  return {
    given: counted.map(({ reading }, index) => ({
      name: names[index] ?? '',
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
  { words }: Request,
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

function readingInFile(story: Story, [typed = '']: readonly string[], request: Request): Taken | undefined {
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
  { words }: Request,
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
 * do, those up to the next that is something else.
 */
function readingOfCode(
  shelf: Shelf,
  story: Story,
  rest: readonly string[],
  name: () => string,
  { words }: Request,
): Taken {
  const { prefix } = story;
  const [first = ''] = rest;
  const joined = (used: number): string => rest.slice(0, used).join(' ');
  const fault = (used: number, sentence: string): Taken => ({ used, kind: 'fault', sentence });
  const most = Math.min(rest.length, mostGroups);
  for (let used = 1; used <= most; used++) {
    if (!understand(prefix, joined(used))) continue;
    const shown = name();
    const read = readCode(story, joined(used));
    return 'reading' in read
      ? { used, kind: 'reading', name: shown, reading: read.reading }
      : fault(used, codeFaultText(read.fault, joined(used), words));
  }

  const isOther = (typed: string): boolean =>
    typed.length > longestGroup ||
    isFile(typed) ||
    beginsCode(prefix, typed) ||
    shelf.names().has(readingName(typed) ?? '');
  const next = first.length > longestGroup ? 1 : rest.findIndex((typed, at) => at > 0 && isOther(typed));
  const used = next === -1 ? rest.length : next;
  const found = faultOf(prefix, joined(used));
  if (found.kind !== 'unlike') {
    name();
    return fault(used, codeFaultText(found, joined(used), words));
  }
  const known = readingName(first);
  return fault(
    1,
    known === undefined
      ? words.given.nothing(visible(first).slice(0, 80))
      : words.readings.unknown(known, nearest(known, [...shelf.names()])),
  );
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
