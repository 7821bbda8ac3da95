import type { StoryData } from '../story/story.ts';
import { check } from './checks/checks.ts';
import { compile } from './compile.ts';
import { gather } from './pack.ts';
import { inOrder, type Problem } from './problem.ts';

export interface Opened {
  /** Undefined where the pack has errors. */
  readonly data?: StoryData;
  /** Errors before warnings. */
  readonly problems: readonly Problem[];
}

/** Read a pack from a folder, check it, make one document of it. Throws `NoPack` where the folder is none. */
export function open(folder: string): Opened {
  const { pack, problems } = gather(folder);
  if (!pack) return { problems: inOrder(problems) };
  const all = inOrder([...problems, ...check(pack)]);
  return all.some((each) => each.severity === 'error')
    ? { problems: all }
    : { data: compile(pack), problems: all };
}
