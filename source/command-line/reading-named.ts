import type { Words } from '../language/words.ts';
import { nearest } from '../language/nearest.ts';
import { homeFolder } from '../progress/home.ts';
import { readingName } from '../progress/name.ts';
import { errnoOf, type Entry, openShelf, type Shelf } from '../progress/shelf.ts';
import type { Reading } from '../reading/reading.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { type Request, Refusal } from './request.ts';

export const shelfOf = ({ env }: Pick<Request, 'env'>): Shelf => openShelf(homeFolder(env));

/** The name a user gave, as readings are named. Throws a `Refusal` for what cannot be one. */
export function nameOf(text: string, { words }: Request): string {
  const name = readingName(text);
  if (name === undefined) throw new Refusal(2, words.readings.badName(visible(text).slice(0, 80)));
  return name;
}

/** The reading of this name. Throws a `Refusal` where there is none, with the nearest there is. */
export function entryOf(shelf: Shelf, name: string, { words }: Request): Entry {
  const entry = shelf.find(name);
  if (!entry) throw new Refusal(1, unknownText(name, shelf.names(), words));
  return entry;
}

/** That there is no reading of this name, with the nearest there is. */
export const unknownText = (name: string, names: ReadonlySet<string>, words: Words): string =>
  words.readings.unknown(name, nearest(name, [...names]));

/** Why an entry cannot be read. */
function faultOf(entry: Exclude<Entry, { kind: 'reading' }>, words: Words): string {
  const name = visible(entry.name);
  if (entry.kind === 'newer') return words.readings.newer(name);
  return entry.kind === 'damaged' ? words.given.damaged(name) : words.readings.unreadable(name, entry.reason);
}

/** The reading of an entry, or a sentence on why this story has none in it. */
export function openedEntry(entry: Entry, story: Story, words: Words): Reading | string {
  if (entry.kind !== 'reading') return faultOf(entry, words);
  const { story: id, moves } = entry.file;
  return id === story.id ? { story: id, moves } : words.readings.unfit(visible(entry.name));
}

/** Rename every damaged file of the shelf, and say so. The other readings go on working. */
export function setDamagedAside(shelf: Shelf, { words }: Request): readonly string[] {
  return shelf.list().flatMap((entry) => {
    if (entry.kind === 'reading') return [];
    if (entry.kind !== 'damaged') return [faultOf(entry, words)];
    const name = visible(entry.name);
    try {
      return [words.readings.damaged(name, visible(shelf.setAside(entry.name)))];
    } catch (error) {
      return [words.readings.unreadable(name, errnoOf(error))];
    }
  });
}
