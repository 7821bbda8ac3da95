import { nearest } from '../language/nearest.ts';
import { homeFolder } from '../progress/home.ts';
import { readingName } from '../progress/name.ts';
import { codeOf, type Entry, openShelf, type Shelf } from '../progress/shelf.ts';
import { visible } from '../story/clean.ts';
import { type Request, Refusal } from './command.ts';

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
  if (!entry) throw new Refusal(1, words.readings.unknown(name, nearest(name, [...shelf.names()])));
  return entry;
}

/** Rename every damaged file of the shelf, and say so. The other readings go on working. */
export function setDamagedAside(shelf: Shelf, { words }: Request): readonly string[] {
  return shelf.list().flatMap((entry) => {
    const name = visible(entry.name);
    if (entry.kind === 'newer') return [words.readings.newer(name)];
    if (entry.kind === 'unreadable') return [words.readings.unreadable(name, entry.reason)];
    if (entry.kind !== 'damaged') return [];
    try {
      return [words.readings.damaged(name, visible(shelf.setAside(entry.name)))];
    } catch (error) {
      return [words.readings.unreadable(name, codeOf(error))];
    }
  });
}
