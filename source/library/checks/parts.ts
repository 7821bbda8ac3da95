import type { JsonPath } from '../document.ts';
import type { Pack, PackFile, PackScene } from '../pack.ts';
import type { MakeProblem, Problem } from '../problem.ts';
import type { BlockContent } from '../schema/scene.ts';
import type { MomentContent } from '../schema/story.ts';

/** One thing that must hold between the files of a pack: from the pack to its problems. */
export type Check = (pack: Pack, problemAt: MakeProblem) => Iterable<Problem>;

/** Every paragraph of a scene with its place in the file, those of the summary too. */
export function blocksOf(scene: PackScene): readonly { path: JsonPath; block: BlockContent }[] {
  return [
    ...scene.content.text.map((block, index) => ({ path: ['text', index], block })),
    ...(scene.content.notice?.summary ?? []).map((block, index) => ({
      path: ['notice', 'summary', index],
      block,
    })),
  ];
}

/** Every file of a pack. */
export function documentsOf({ entries: _, scenes, ...files }: Pack): readonly PackFile<unknown>[] {
  return [...Object.values(files), ...scenes];
}

export interface Text {
  readonly path: JsonPath;
  /** What the text, or the list that it is in, stands behind, and in which object. */
  readonly key: string;
  readonly owner: object;
  readonly text: string;
}

/** Every text in a value. */
export function* textsIn(value: unknown, path: JsonPath = [], key = '', owner: object = {}): Iterable<Text> {
  if (typeof value === 'string') yield { path, key, owner, text: value };
  else if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* textsIn(inner, [...path, index], key, owner);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, [...path, name], name, value);
}

/** The moments of all chapters, each with its place in `story.json`. */
export const momentsOf = ({ story }: Pack): readonly { path: JsonPath; moment: MomentContent }[] =>
  story.content.chapters.flatMap(({ moments }, index) =>
    moments.map((moment, at) => ({ moment, path: ['chapters', index, 'moments', at] })),
  );
