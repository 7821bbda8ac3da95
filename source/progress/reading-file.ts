import { readFileSync, statSync } from 'node:fs';
import { clean } from '../story/clean.ts';
import { textIn } from '../story/encoding.ts';
import type { Move, Reading } from '../reading/reading.ts';
import { errnoOf } from './steady.ts';

/**
 * A reading as a document of its own, to be handed on. No times, no user name, no host: it is a reading about
 * a political killing. It knows choices by their ids, so that it can be read when the story has been edited.
 */
export interface ReadingFile {
  readonly format: typeof readingFormat;
  readonly version: typeof readingVersion;
  readonly story: string;
  readonly edition: string;
  /** Written by hand, never by us: it may tell who. */
  readonly name?: string;
  readonly moves: readonly Move[];
}

export const readingFormat = 'zhanaozen-story reading';
export const readingVersion = 1;

export type Parsed<Document> =
  | {
      readonly kind: 'reading';
      readonly file: Document;
      /** All that the document held, known or not. */
      readonly more?: Readonly<Record<string, unknown>>;
    }
  /** Written by a newer version of the program. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const mostMoves = 100_000;
/** Larger than any reading. */
export const largestFile = 16 * 1024 * 1024;

/** Take a reading apart into a fresh object that holds what it must and nothing else. */
export function parseReading(text: string): Parsed<ReadingFile> {
  const value = recordIn(text);
  if (value?.['format'] !== readingFormat) return { kind: 'damaged' };
  const { version, story, edition, name } = value;
  if (isCount(version) && version > readingVersion) return { kind: 'newer' };
  const moves = parseMoves(value['moves']);
  if (version !== readingVersion || !isText(story) || !isText(edition) || !moves) return { kind: 'damaged' };
  const shown = typeof name === 'string' ? nameShown(name) : '';
  return {
    kind: 'reading',
    file: {
      format: readingFormat,
      version: readingVersion,
      story,
      edition,
      ...(shown !== '' && { name: shown }),
      moves,
    },
    more: value,
  };
}

/**
 * What a file on the disk holds; `reason` is the system's word, `ENOENT`. Nothing but a regular file is
 * opened.
 */
export function openReadingFile(
  file: string,
): Parsed<ReadingFile> | { readonly kind: 'unreadable'; readonly reason: string } {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { kind: 'unreadable', reason: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' };
    return stat.size > largestFile ? { kind: 'damaged' } : parseReading(textIn(readFileSync(file)));
  } catch (error) {
    return { kind: 'unreadable', reason: errnoOf(error) };
  }
}

/** The text of a reading file. */
export function readingFileText(story: { readonly edition: string }, reading: Reading): string {
  const file: ReadingFile = {
    format: readingFormat,
    version: readingVersion,
    story: reading.story,
    edition: story.edition,
    moves: reading.moves,
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** A name as it can stand on one line beside others. */
export const nameShown = (name: string): string =>
  Array.from(clean(name.slice(0, 1000)).replace(/\s+/gu, ' ').trim())
    .slice(0, 40)
    .join('');

/** The object that a text holds; undefined where it holds none. */
function recordIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parseMoves(value: unknown): readonly Move[] | undefined {
  if (!Array.isArray(value) || value.length > mostMoves) return undefined;
  const moves: Move[] = [];
  for (const each of value as readonly unknown[]) {
    const move = parseMove(each);
    if (!move) return undefined;
    moves.push(move);
  }
  return moves;
}

function parseMove(value: unknown): Move | undefined {
  if (!isRecord(value) || !isText(value['at'])) return undefined;
  const { kind, at, choice, steps, chapter } = value;
  switch (kind) {
    case 'choose':
      return isText(choice) ? { kind, at, choice } : undefined;
    case 'back':
      return isCount(steps) && steps > 0 ? { kind, at, steps } : undefined;
    case 'skip':
      if (chapter === undefined) return { kind, at };
      return chapter === true ? { kind, at, chapter } : undefined;
    case 'open':
      return { kind, at };
    default:
      return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && clean(value) === value;

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
