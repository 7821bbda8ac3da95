import { type Graph, graphOf } from '../../story/graph.ts';
import type { JsonPath } from '../document.ts';
import type { Pack, PackFile, PackScene } from '../pack.ts';
import type { Tell, Problem } from '../problem.ts';
import type { BlockContent } from '../schema/scene.ts';
import type { MomentContent } from '../schema/story.ts';

/** One thing that must hold between the files of a pack: from the pack to its problems. */
export interface Check {
  (pack: Pack, tell: Tell): Iterable<Problem>;
  readonly isAdvice?: true;
}

/** A check that knows of warnings alone, which are for a writer: who reads the story does not wait for it. */
export const advice = (check: (pack: Pack, tell: Omit<Tell, 'error'>) => Iterable<Problem>): Check =>
  Object.assign(check, { isAdvice: true } as const);

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

type Sought = (text: string, key: string) => boolean;

/** Whether there is one; without their places, which of most files are never asked for. */
function hasText(value: unknown, key: string, isSought: Sought): boolean {
  if (typeof value === 'string') return isSought(value, key);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => hasText(each, key, isSought));
  for (const name in value) if (hasText(value[name as keyof typeof value], name, isSought)) return true;
  return false;
}

/**
 * The texts in what was read of a file of which `isSought` is so. There are very many in a large pack: of the
 * others nothing is made.
 */
export function textsIn(content: unknown, isSought: Sought): readonly Text[] {
  const texts: Text[] = [];
  if (!hasText(content, '', isSought)) return texts;
  const path: (string | number)[] = [];
  const look = (value: unknown, key: string, owner: object): void => {
    if (typeof value === 'string') {
      if (isSought(value, key)) texts.push({ path: [...path], key, owner, text: value });
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        look(value[index], key, owner);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const name in value) {
        path.push(name);
        look(value[name as keyof typeof value], name, value);
        path.pop();
      }
    }
  };
  look(content, '', {});
  return texts;
}

/** The ways through these scenes of a pack. */
export const graphIn = ({ story }: Pack, scenes: Pack['scenes']): Graph =>
  graphOf(
    story.content.start,
    scenes.map(({ id, content: { choices, ending } }) => ({ id, choices, ending })),
  );

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
