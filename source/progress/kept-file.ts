import { clean } from '../story/clean.ts';
import type { Move } from '../reading/reading.ts';

/**
 * What a kept reading's file holds. No times, no user name, no host: it is a reading about a political killing, and
 * may be found by somebody else. `turn` orders the readings instead of a clock.
 */
export interface KeptFile {
  readonly format: typeof keptFormat;
  readonly version: typeof keptVersion;
  readonly story: string;
  readonly edition: string;
  readonly wording: string;
  readonly turn: number;
  readonly place: number;
  readonly moves: readonly Move[];
}

export const keptFormat = 'zhanaozen-story reading';
export const keptVersion = 1;

export type Parsed =
  | { readonly kind: 'reading'; readonly file: KeptFile }
  /** Written by a newer version of the program: it is left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const mostMoves = 100_000;
/** A file that claims more does not push the others out of counting. */
const mostTurns = 1_000_000_000;

/** Take a kept reading apart into a fresh object that holds what it must and nothing else. */
export function parseKept(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (!isRecord(value) || value['format'] !== keptFormat) return { kind: 'damaged' };
  if (typeof value['version'] === 'number' && value['version'] > keptVersion) return { kind: 'newer' };
  const { version, story, edition, wording, turn, place, moves } = value;
  if (version !== keptVersion || !isText(story) || !isText(edition) || !isText(wording)) {
    return { kind: 'damaged' };
  }
  if (!isCount(turn) || !isCount(place) || !Array.isArray(moves) || moves.length > mostMoves)
    return { kind: 'damaged' };
  const parsed = moves.map(parseMove);
  if (parsed.some((move) => move === undefined)) return { kind: 'damaged' };
  return {
    kind: 'reading',
    file: {
      format: keptFormat,
      version: keptVersion,
      story,
      edition,
      wording,
      turn: turn > mostTurns ? 0 : turn,
      place,
      moves: parsed as Move[],
    },
  };
}

function parseMove(value: unknown): Move | undefined {
  if (!isRecord(value) || !isText(value['at'])) return undefined;
  const { kind, at, choice, steps } = value;
  if (kind === 'choose' && isText(choice)) return { kind, at, choice };
  if (kind === 'back' && isCount(steps)) return { kind, at, steps };
  if (kind === 'open' || kind === 'skip') return { kind, at };
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && clean(value) === value;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
