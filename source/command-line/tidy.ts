import type { Words } from '../language/words.ts';
import { unopenedText } from '../paragraphs/messages.ts';
import { salvaged } from '../progress/salvage.ts';
import type { Entry, KeptReading, Shelf } from '../progress/shelf.ts';
import { errnoOf } from '../progress/steady.ts';
import { visible } from '../story/clean.ts';
import { unseenTexts } from './reading-named.ts';
import type { Request } from './request.ts';

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
  const { asked, unsound } = lookOver(shelf, ask);
  const said: string[] = [...unseenTexts(shelf, words)];
  for (const entry of unsound)
    said.push(
      entry.kind === 'damaged' ? await setAside(shelf, entry, words) : unopenedText(entry.name, entry, words),
    );
  // Something may have been saved of what was damaged.
  const isOther = unsound.some(({ kind }) => kind === 'damaged');
  return { said, asked: isOther ? lookOver(shelf, ask).asked : asked };
}

/** What was asked of each reading, and by their names the files that should have been readings. */
function lookOver<T>(shelf: Shelf, ask: (reading: KeptReading) => T) {
  const asked: T[] = [];
  const unsound: Exclude<Entry, { readonly kind: 'reading' }>[] = [];
  for (const entry of shelf.each()) {
    if (entry.kind === 'reading') asked.push(ask(entry));
    else unsound.push(entry);
  }
  unsound.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { asked, unsound };
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
