import { isCount, isText, type Parsed, parseReading, type ReadingFile } from './reading-file.ts';

/**
 * What a kept reading's file holds: a reading file without a name, and what only this machine needs. `turn`
 * orders the readings instead of a clock.
 */
export interface KeptFile extends Omit<ReadingFile, 'name'> {
  readonly wording: string;
  readonly turn: number;
  readonly place: number;
}

/** A file that claims more does not push the others out of counting. */
const mostTurns = 1_000_000_000;

/** Take a kept reading apart into a fresh object that holds what it must and nothing else. */
export function parseKept(text: string): Parsed<KeptFile> {
  const parsed = parseReading(text);
  if (parsed.kind !== 'reading') return parsed;
  const { format, version, story, edition, moves } = parsed.file;
  const { wording, turn, place } = parsed.more ?? {};
  if (!isText(wording) || !isCount(turn) || !isCount(place)) return { kind: 'damaged' };
  const file = { format, version, story, edition, moves, wording, turn: turn > mostTurns ? 0 : turn, place };
  return { kind: 'reading', file };
}
