import type { Words } from '../language/words.ts';
import { nearest } from '../language/nearest.ts';
import { homeFolder } from '../progress/home.ts';
import { nameLike, readingName } from '../progress/name.ts';
import { type Entry, openShelf, type Shelf } from '../progress/shelf.ts';
import type { Reading } from '../reading/reading.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { unopenedText } from '../paragraphs/messages.ts';
import { echoed, type Request, Refusal } from './request.ts';

/** The shelf the environment names. Throws a `Refusal` where it names no place. */
export function shelfOf({ env, words }: Pick<Request, 'env' | 'words'>): Shelf {
  const home = homeFolder(env);
  if (home === undefined) throw new Refusal(2, words.kept.noPlace(echoed(env['ZHANAOZEN_STORY_HOME'] ?? '')));
  return openShelf(home);
}

/** The kept reading that a text names; undefined where it names none. */
export function nameMeant(names: ReadonlySet<string>, typed: string): string | undefined {
  const name = names.size === 0 ? undefined : (readingName(typed) ?? nameLike(typed));
  return name !== undefined && names.has(name) ? name : undefined;
}

/**
 * The name a user gave, as readings are named, or as that of a file that is there is written. Throws a
 * `Refusal` for what cannot be one.
 */
export function nameOf(text: string, { words }: Request, shelf?: Shelf): string {
  const name = readingName(text) ?? (shelf && nameMeant(shelf.names(), text));
  if (name === undefined) throw new Refusal(2, words.readings.badName(echoed(text)));
  return name;
}

/** Throws a `Refusal` where it is not known which readings are kept. */
export function refuseUnseen(shelf: Shelf, { words }: Pick<Request, 'words'>): void {
  const [text] = unseenTexts(shelf, words);
  if (text !== undefined) throw new Refusal(1, text);
}

/** That it is not known which readings are kept. */
export function unseenTexts(shelf: Shelf, words: Words): readonly string[] {
  const reason = shelf.unseen();
  return reason === undefined ? [] : [words.readings.unseen(visible(shelf.folder), reason)];
}

/** That there is no reading of this name, with the nearest there is. */
export const unknownText = (name: string, names: ReadonlySet<string>, words: Words): string =>
  words.readings.unknown(name, nearest(name, [...names]));

/** The reading of an entry and its name; or a sentence on why this story has none in it. */
export function openedEntry(
  entry: Entry,
  story: Story,
  words: Words,
): { readonly name: string; readonly reading: Reading } | string {
  const { name } = entry;
  if (entry.kind !== 'reading') return unopenedText(name, entry, words);
  const { story: id, moves } = entry.file;
  return id === story.id ? { name, reading: { story: id, moves } } : words.readings.unfit(visible(name));
}
