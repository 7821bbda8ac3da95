import { nearest } from '../language/nearest.ts';
import { codeFaultText } from '../paragraphs/messages.ts';
import { readingName } from '../progress/name.ts';
import { readingsOf, type Shelf } from '../progress/shelf.ts';
import { readCode } from '../reading/path-code.ts';
import type { Reading } from '../reading/reading.ts';
import { type NamedPath, type Path, replay } from '../reading/replay.ts';
import { beginsCode, rightTogether } from '../reading/typed-code.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { echoed, type Request, Refusal } from './request.ts';
import { identityOf, isFile, listIn, missingText, openedFile } from './file-given.ts';
import { listLines } from './list-lines.ts';
import { nameMeant, openedEntry, refuseUnseen, unseenTexts, shelfOf, unknownText } from './reading-named.ts';

/** A reading that was named on the command line. */
export interface Given extends NamedPath {
  readonly reading: Reading;
}

export interface Gathered {
  readonly given: readonly Given[];
  /** What was given again and is not counted again, by name. */
  readonly repeated: readonly string[];
  /** How many codes were given before these and with them. */
  readonly codes: number;
}

/** What is asked of the command line here. */
type Asked = Pick<Request, 'words' | 'env'>;

/** What one or several arguments were taken for. */
type Taken = { readonly used: number } & (
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly reading: Reading;
      /** Its path, where that was walked already. */
      readonly path?: Path;
      readonly file: string | undefined;
    }
  /** `isNothing`: it is not even like something that could be taken. */
  | {
      readonly kind: 'fault';
      readonly sentences: readonly string[];
      /** How a code is called that stands on no line of a list. */
      readonly name?: string;
      readonly isNothing?: true;
    }
);

/** What names readings on the command line: `--reading`, and behind it all that stands behind the command. */
export const namedIn = ({ input, flags }: Pick<Request, 'input' | 'flags'>): readonly string[] =>
  flags.reading === undefined ? input : [flags.reading, ...input];

/** What was typed, and where in which file it stands. */
interface Line {
  readonly text: string;
  readonly at?: readonly [file: string, line: number];
}

/** More sentences on what could not be taken help nobody. */
const mostFaults = 10;

/**
 * Take readings in any form: names of kept readings, path codes, reading files, and files that list any of
 * these, one a line. A code may lie in several arguments, as it is printed in groups. The same file twice is
 * one reading, the same code twice is two readers; where nothing else was given, a file stays beside itself.
 * Throws one `Refusal` with everything that could not be taken. `before`: how many codes were given before.
 */
export function given(request: Asked, story: Story, typed: readonly string[], before = 0): Gathered {
  const { words } = request;
  const shelf = shelfOf(request);
  const names = shelf.names();
  const lines = typed.flatMap((each): readonly Line[] => {
    const list = nameMeant(names, each) === undefined ? listIn(each) : undefined;
    return list === undefined
      ? [{ text: each }]
      : listLines(story.prefix, list).map(({ text, line }) => ({ text, at: [visible(each), line] }));
  });
  const inputs = lines.map(({ text }) => text);
  const taken: Taken[] = [];
  const sentences: string[] = [];
  let codes = before;
  const nextCode = (): string => words.given.code(++codes);
  for (let at = 0; at < inputs.length; at += taken.at(-1)?.used ?? 1) {
    const first = inputs[at] ?? '';
    const place = lines[at]?.at;
    const each =
      readingOnDisk(story, first, shelf, names, request) ??
      // On a line of a list stands all there is of a card.
      readingOfCode(story, place ? [first] : inputs, place ? 0 : at, names, nextCode, request);
    taken.push(each);
    if (each.kind !== 'fault') continue;
    const { name } = each;
    if (!place)
      sentences.push(
        ...each.sentences.map((text) => (name === undefined ? text : words.given.inCode(name, text))),
      );
    else if (each.isNothing) sentences.push(words.given.note(...place, echoed(first)));
    else sentences.push(...each.sentences.map((text) => words.given.inList(...place, text)));
  }
  const found = taken.flatMap((each) => (each.kind === 'reading' ? [each] : []));
  if (sentences.length > 0) {
    const good = found.map(({ name }) => name);
    const more = sentences.length - mostFaults;
    const isListed = lines.some(({ at }) => at !== undefined);
    throw new Refusal(
      1,
      [
        ...unseenTexts(shelf, words),
        ...sentences.slice(0, mostFaults),
        ...(more > 0 ? [words.given.more(more)] : []),
        ...(good.length > 0 ? [words.given.good(good)] : []),
        ...(isListed ? [words.given.aside] : []),
      ].join('\n'),
    );
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
    codes,
    given: counted.map(({ reading, path = replay(story, reading) }, index) => ({
      name: shown[index] ?? '',
      reading,
      path,
    })),
    repeated: [...new Set(found.filter((each) => !counted.includes(each)).map(({ name }) => name))],
  };
}

/** The readings that are named; the latest where none is, none where none is kept. */
export function readingsAsked(request: Request, story: Story): Gathered {
  const named = namedIn(request);
  const latest = readingsOf(shelfOf(request), story.id).slice(0, 1);
  return given(request, story, named.length > 0 ? named : latest.map(({ name }) => name));
}

/** The one reading that is named, or else the latest. Throws a `Refusal` for none and for several. */
export function readingAsked(request: Request, story: Story): Given {
  const { words } = request;
  const gathered = readingsAsked(request, story);
  const [only, second] = gathered.given;
  if (!only) {
    refuseUnseen(shelfOf(request), request);
    throw new Refusal(1, words.readings.none);
  }
  if (second) throw new Refusal(2, words.given.oneOnly(only.name, second.name));
  tellGiven(gathered, request);
  return only;
}

/** Say what is not counted, and what the story no longer knows. */
export function tellGiven(
  { given: readings, repeated }: Gathered,
  { words, stderr }: Pick<Request, 'words' | 'stderr'>,
): void {
  if (repeated.length > 0) stderr.write(`${words.given.repeated(repeated)}\n`);
  for (const { name, path } of readings) {
    if (path.lost > 0) stderr.write(`${words.given.lost(name, path.lost)}\n`);
  }
}

/** The kept reading of this name, or else the reading in this file; undefined where there is neither. */
function readingOnDisk(
  story: Story,
  typed: string,
  shelf: Shelf,
  names: ReadonlySet<string>,
  request: Asked,
): Taken | undefined {
  const name = nameMeant(names, typed);
  const entry = name === undefined ? undefined : shelf.find(name);
  if (!entry && !isFile(typed)) return undefined;
  const opened = entry ? openedEntry(entry, story, request.words) : openedFile(story, typed, request);
  if (typeof opened === 'string') return { used: 1, kind: 'fault', sentences: [opened] };
  const file = identityOf(entry ? shelf.fileOf(entry.name) : typed);
  return { used: 1, kind: 'reading', ...opened, file };
}

/** A group with one character too many. */
const longestGroup = 5;
/** No code has more groups. */
const mostGroups = 250;

/**
 * The code that begins at an argument. As many arguments belong to it as make its checksum right; where none
 * do, those up to the next that is something else. `name` is asked for once for every code, good or bad.
 */
function readingOfCode(
  story: Story,
  typed: readonly string[],
  at: number,
  names: ReadonlySet<string>,
  name: () => string,
  { words }: Asked,
): Taken {
  const { prefix } = story;
  const first = typed[at] ?? '';
  const isOther = (text: string): boolean =>
    text.length > longestGroup ||
    beginsCode(prefix, text) ||
    nameMeant(names, text) !== undefined ||
    isFile(text);
  const upToOther = (): number => {
    if (first.length > longestGroup) return 1;
    let other = at + 1;
    while (other < typed.length && !isOther(typed[other] ?? '')) other++;
    return other - at;
  };
  const used = typed.length === 1 ? 1 : rightTogether(prefix, typed, at) || upToOther();
  const groups = typed.slice(at, at + used);
  const code = groups.join(' ');
  const isNone = used > mostGroups && !beginsCode(prefix, first);
  const read = isNone ? undefined : readCode(story, code);
  if (read && 'reading' in read) return { used, kind: 'reading', name: name(), ...read, file: undefined };
  if (!read || read.fault.kind === 'unlike')
    return { used, kind: 'fault', sentences: nothing(prefix, names, groups, words), isNothing: true };
  return { used, kind: 'fault', name: name(), sentences: [codeFaultText(read.fault, code, words)] };
}

/**
 * What to say of neighbours that are no reading, no file and no code: names, or a code that lost its
 * beginning.
 */
function nothing(
  prefix: string,
  names: ReadonlySet<string>,
  typed: readonly string[],
  words: Asked['words'],
): readonly string[] {
  const all = [...names];
  const isNear = (text: string): boolean => nearest(readingName(text) ?? '', all) !== undefined;
  const sentenceOf = (text: string): string => {
    if (/[\\/]|\.(txt|csv|json)$/i.test(text)) return missingText(text, words);
    const name = readingName(text);
    return name === undefined ? words.given.nothing(echoed(text)) : unknownText(name, names, words);
  };
  const strange = typed.filter((text) => !isNear(text));
  if (strange.length < 2) return typed.map(sentenceOf);
  const begins = [...strange.slice(0, 2), ...(strange.length > 2 ? ['…'] : [])].join(' ');
  return [...typed.filter(isNear).map(sentenceOf), words.given.headless(visible(begins), `${prefix}1`)];
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
