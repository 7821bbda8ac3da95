import { type KeyAt, keyWords, pressed, signOf } from '../keys/keys.ts';
import { latin } from '../keys/layouts.ts';
import type { Words } from '../language/words.ts';

export type PlainKey = KeyAt<'plain'>;

/**
 * What a line that was typed asks for: a key and what is typed behind it, else a number, 0 where it is none.
 */
interface Typed {
  readonly key?: PlainKey | undefined;
  readonly behind: string;
  readonly number: number;
}

/** Read a line of any layout. `keys`: those that can be typed. */
export function readLine(line: string, keys: readonly PlainKey[]): Typed {
  const typed = latin(line);
  if (line.startsWith(signOf('search'))) return { key: 'search', behind: line.slice(1), number: 0 };
  const key = typed === '' ? 'help' : pressed(typed, keys);
  return { key, behind: '', number: /^\d+$/.test(typed) ? Number(typed) : 0 };
}

/** What can be typed. */
export const keysText = (keys: readonly PlainKey[], words: Words): string =>
  words.plain.keys(
    keys.map((key) => {
      const { typed = '', behind = '' } = keyWords(key, words);
      return words.plain.key(signOf(key) + behind, typed);
    }),
  );
