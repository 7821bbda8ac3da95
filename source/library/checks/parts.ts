import type { Document, JsonPath } from '../document.ts';
import type { Pack, PackFile, PackScene } from '../pack.ts';
import type { Tell, Problem } from '../problem.ts';
import type { BlockContent } from '../schema/scene.ts';
import type { MomentContent } from '../schema/story.ts';

/** One thing that must hold between the files of a pack: from the pack to its problems. */
export type Check = (pack: Pack, tell: Tell) => Iterable<Problem>;

/** A paragraph of any part of a scene. */
type Paragraph = Pick<BlockContent, 'words' | 'sources'> & Partial<BlockContent>;

interface Placed {
  readonly path: JsonPath;
  readonly block: Paragraph;
}

/** Every paragraph of a scene's page with its place in the file. */
export function pageBlocksOf({ content }: PackScene): readonly Placed[] {
  return [
    ...content.text.map((block, index) => ({ path: ['text', index], block })),
    ...content.tellings.flatMap(({ text }, at) =>
      text.map((block, index) => ({ path: ['tellings', at, 'text', index], block })),
    ),
    ...(content.provenance ? [{ path: ['provenance'], block: content.provenance }] : []),
    ...(content.against ? [{ path: ['against'], block: content.against }] : []),
  ];
}

/** Those of the page, and of the summary in its place. */
export const blocksOf = (scene: PackScene): readonly Placed[] => [
  ...pageBlocksOf(scene),
  ...(scene.content.notice?.summary ?? []).map((block, index) => ({
    path: ['notice', 'summary', index],
    block,
  })),
];

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

/** Every text in a file, gathered once for all checks that read them. */
export function textsIn({ value }: Document): readonly Text[] {
  const known = textsOf.get(value as object);
  if (known) return known;
  const texts: Text[] = [];
  const look = (value: unknown, path: JsonPath, key: string, owner: object): void => {
    if (typeof value === 'string') texts.push({ path, key, owner, text: value });
    else if (Array.isArray(value))
      value.forEach((inner: unknown, index) => {
        look(inner, [...path, index], key, owner);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) look(inner, [...path, name], name, value);
  };
  look(value, [], '', {});
  textsOf.set(value as object, texts);
  return texts;
}

/** By the values of files, which are objects where a pack is checked. */
const textsOf = new WeakMap<object, readonly Text[]>();

/** The moments of all chapters, each with its place in `story.json`. */
export const momentsOf = ({ story }: Pack): readonly { path: JsonPath; moment: MomentContent }[] =>
  story.content.chapters.flatMap(({ moments }, index) =>
    moments.map((moment, at) => ({ moment, path: ['chapters', index, 'moments', at] })),
  );

/** The accounts that tell each moment; a moment that the narrator alone tells has none. */
export function tellersOf({ scenes }: Pack): ReadonlyMap<string, ReadonlySet<string>> {
  const tellers = new Map<string, Set<string>>();
  for (const { content } of scenes)
    if (content.account !== undefined)
      tellers.set(content.moment, (tellers.get(content.moment) ?? new Set()).add(content.account));
  return tellers;
}
