import type { Words } from '../language/words.ts';
import type { Edited, ReadingShown, Unopened, Unseen } from '../reading/desk.ts';
import type { KeepProblem } from '../reading/session.ts';
import type { CodeFault } from '../reading/typed-code.ts';
import { visible } from '../story/clean.ts';
import { chapterOf, sceneOf, type Story } from '../story/story.ts';

/** What to say of a story that was edited since it was read; nothing where it was not. */
export function editedText(edited: Edited, words: Words): string | undefined {
  if (edited.kind === 'same') return undefined;
  return edited.kind === 'words' ? words.edited.words : words.edited.moved(edited.lost);
}

export function keepProblemText(problem: KeepProblem, words: Words): string {
  switch (problem.kind) {
    case 'copied':
      return words.kept.copied(problem.name);
    case 'erased':
      return words.kept.erased;
    case 'unwritten':
      return words.kept.unwritten(visible(problem.folder), problem.reason);
  }
}

/** Why a reading cannot be taken up. */
export function unopenedText(of: string, unopened: Unopened, words: Words): string {
  const name = visible(of);
  switch (unopened.kind) {
    case 'gone':
      return words.readings.unknown(name, undefined);
    case 'damaged':
      return words.given.damaged(name);
    case 'newer':
      return words.readings.newer(name);
    case 'unreadable':
      return words.readings.unreadable(name, unopened.reason);
  }
}

/** That no reading is kept, or that it is not known. */
export const noReadingText = (unseen: Unseen | undefined, none: string, words: Words): string =>
  unseen ? words.readings.unseen(visible(unseen.folder), unseen.reason) : none;

/** What to say of a code that cannot be read. It is named by how it begins. */
export function codeFaultText(fault: CodeFault, typed: string, { code: words }: Words): string {
  const signs = Array.from(visible(typed));
  const code =
    signs.length > shownOfCode ? `${signs.slice(0, shownOfCode).join('').trim()} …` : signs.join('');
  switch (fault.kind) {
    case 'foreign':
      return words.foreign(code, fault.sign, fault.group.number, fault.group.text);
    case 'wrong':
    case 'missing':
    case 'surplus':
      return words[fault.kind](code, fault.group.number, fault.group.text);
    case 'swapped':
      return fault.next
        ? words.swappedAcross(code, fault.group.number, fault.group.text, fault.next.text)
        : words.swapped(code, fault.group.number, fault.group.text);
    default:
      return words[fault.kind](code);
  }
}

/** Two groups and a space. */
const shownOfCode = 9;

/** Where a reading stands, or how it ended. */
export function readingText(story: Story, { scene: id }: ReadingShown, words: Words): string {
  const scene = sceneOf(story, id);
  return scene.ending === undefined
    ? words.readings.atScene(chapterOf(story, scene).title, scene.title)
    : words.readings.ended(scene.ending);
}
