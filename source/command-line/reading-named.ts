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

/**
 * The name a user gave, as readings are named, or as that of a file that is there is written. Throws a
 * `Refusal` for what cannot be one.
 */
export function nameOf(text: string, { words }: Request, shelf?: Shelf): string {
  const name =
    readingName(text) ?? [nameLike(text)].find((like) => like !== undefined && shelf?.names().has(like));
  if (name === undefined) throw new Refusal(2, words.readings.badName(echoed(text)));
  return name;
}

/** Throws a `Refusal` where it is not known which readings are kept. */
export function refuseUnseen(shelf: Shelf, { words }: Pick<Request, 'words'>): void {
  for (const text of unseenTexts(shelf, words)) throw new Refusal(1, text);
}

/** That it is not known which readings are kept. */
export function unseenTexts(shelf: Shelf, words: Words): readonly string[] {
  const reason = shelf.unseen();
  return reason === undefined ? [] : [words.readings.unseen(visible(shelf.folder), reason)];
}

/** That there is no reading of this name, with the nearest there is. */
export const unknownText = (name: string, names: ReadonlySet<string>, words: Words): string =>
  words.readings.unknown(name, nearest(name, [...names]));

/** The reading of an entry, or a sentence on why this story has none in it. */
export function openedEntry(entry: Entry, story: Story, words: Words): Reading | string {
  if (entry.kind !== 'reading') return unopenedText(entry.name, entry, words);
  const { story: id, moves } = entry.file;
  return id === story.id ? { story: id, moves } : words.readings.unfit(visible(entry.name));
}
