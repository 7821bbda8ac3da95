import type { Words } from '../language/en.ts';
import type { Edited } from '../reading/desk.ts';
import { visible } from '../story/clean.ts';
import type { KeepProblem } from '../reading/session.ts';

/** What to say of a story that was edited since it was read; nothing where it was not. */
export function editedText(edited: Edited, words: Words): string | undefined {
  if (edited.kind === 'same') return undefined;
  return edited.kind === 'words' ? words.edited.words : words.edited.moved(edited.lost);
}

export function keepProblemText(problem: KeepProblem, words: Words): string {
  return problem.kind === 'copied'
    ? words.kept.copied(problem.name)
    : words.kept.unwritten(visible(problem.folder), problem.reason);
}
