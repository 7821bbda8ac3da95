import { en } from '../../source/language/en.ts';
import { readPlainly } from '../../source/plain/plain.ts';
import type { Desk, Seat } from '../../source/reading/desk.ts';

/** What is written to somebody at a desk who types these lines. */
export async function writtenTo(
  desk: Desk,
  seat: Seat,
  lines: Iterable<string> | AsyncIterable<string>,
  width?: number,
): Promise<string> {
  let text = '';
  async function* typed(): AsyncIterable<string> {
    yield* lines;
  }
  await readPlainly(desk, seat, { lines: typed(), write: (piece) => (text += piece), width }, en);
  return text;
}
