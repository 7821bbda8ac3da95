import type { Document, JsonPath } from '../document.ts';
import type { Pack, PackScene } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { BlockContent } from '../schema/scene.ts';

/** One thing that must hold between the files of a pack: from the pack to its problems. */
export type Check = (pack: Pack) => Iterable<Problem>;

export const problem = (
  severity: Problem['severity'],
  code: string,
  document: Document,
  path: JsonPath,
  message: string,
  hint: string,
): Problem => ({ code, severity, file: document.file, ...document.at(path), message, hint });

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
