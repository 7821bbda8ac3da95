import type { Words } from '../language/words.ts';
import { nearest } from '../language/nearest.ts';
import { homeFolder } from '../progress/home.ts';
import { nameLike, readingName } from '../progress/name.ts';
import { type Entry, type KeptReading, openShelf, type Shelf } from '../progress/shelf.ts';
import { salvaged } from '../progress/salvage.ts';
import { errnoOf } from '../progress/steady.ts';
import type { Reading } from '../reading/reading.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { unopenedText } from '../paragraphs/messages.ts';
import { type Request, Refusal } from './request.ts';

/** The shelf the environment names. Throws a `Refusal` where it names no place. */
export function shelfOf({ env, words }: Pick<Request, 'env' | 'words'>): Shelf {
  const home = homeFolder(env);
  if (home === undefined)
    throw new Refusal(2, words.kept.noPlace(visible(env['ZHANAOZEN_STORY_HOME'] ?? '').slice(0, 80)));
  return openShelf(home);
}

/**
 * The name a user gave, as readings are named, or as that of a file that is there is written. Throws a
 * `Refusal` for what cannot be one.
 */
export function nameOf(text: string, { words }: Request, shelf?: Shelf): string {
  const name =
    readingName(text) ?? [nameLike(text)].find((like) => like !== undefined && shelf?.names().has(like));
  if (name === undefined) throw new Refusal(2, words.readings.badName(visible(text).slice(0, 80)));
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

/**
 * Look after the shelf as a start does: sweep what killed windows left, rename every damaged file, and go on
 * with what of it can still be followed. Answers with what there is to say and with what was asked of each
 * reading that lies there then; the other readings go on working.
 */
export async function tidy<T>(
  shelf: Shelf,
  { words }: Request,
  ask: (reading: KeptReading) => T,
): Promise<{ readonly said: readonly string[]; readonly asked: readonly T[] }> {
  shelf.sweep();
  const others: Exclude<Entry, { readonly kind: 'reading' }>[] = [];
  const all = (): readonly T[] => {
    const asked: T[] = [];
    for (const entry of shelf.each()) {
      if (entry.kind === 'reading') asked.push(ask(entry));
      else others.push(entry);
    }
    return asked;
  };
  let asked = all();
  const said: string[] = [...unseenTexts(shelf, words)];
  const unsound = others.splice(0).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of unsound)
    said.push(
      entry.kind === 'damaged' ? await setAside(shelf, entry, words) : unopenedText(entry.name, entry, words),
    );
  // Something may have been saved of it.
  if (unsound.some(({ kind }) => kind === 'damaged')) asked = all();
  return { said, asked };
}

async function setAside(
  shelf: Shelf,
  { name, text }: Extract<Entry, { readonly text: string }>,
  words: Words,
): Promise<string> {
  const shown = visible(name);
  try {
    const aside = visible(shelf.setAside(name));
    const rest = salvaged(text);
    if (!rest) return words.readings.damaged(shown, aside);
    const { openKeeper } = await import('../progress/keeper.ts');
    const { story: id, edition, wording, moves } = rest;
    const keeper = openKeeper(shelf, { id, edition, wording }, { name, text: undefined });
    return keeper.keep({ reading: { story: id, moves }, place: 0 })
      ? words.readings.damaged(shown, aside)
      : words.readings.cutOff(shown, aside, moves.length);
  } catch (error) {
    return words.readings.unreadable(shown, errnoOf(error));
  }
}
