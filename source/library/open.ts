import type { StoryData } from '../story/story.ts';
import { check } from './checks/checks.ts';
import { compile } from './compile.ts';
import { gather, type Gathered, type Memory } from './pack.ts';
import { inOrder, type Problem } from './problem.ts';

/** How much there is of a pack, as far as its files could be read. */
export interface Counts {
  readonly chapters: number;
  readonly scenes: number;
  readonly choices: number;
  readonly endings: number;
  /** Words of the scenes' texts. */
  readonly words: number;
}

export interface Opened {
  /** Undefined where the pack has errors. */
  readonly data?: StoryData;
  /** Errors before warnings. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/**
 * Read a pack from a folder, check it, make one document of it. Throws `NoPack` where the folder is none. Who opens
 * it again and again hands over a memory of its files.
 */
export function open(folder: string, memory?: Memory): Opened {
  const gathered = gather(folder, memory);
  const { pack } = gathered;
  const problems = inOrder(pack ? [...gathered.problems, ...check(pack)] : gathered.problems);
  const counts = count(gathered);
  const isSound = pack && problems.every((each) => each.severity !== 'error');
  return { problems, counts, ...(isSound && { data: compile(pack) }) };
}

function count({ chapters, scenes }: Gathered): Counts {
  const texts = scenes.flatMap(({ content }) => content.text);
  return {
    chapters,
    scenes: scenes.length,
    choices: scenes.reduce((total, { content }) => total + content.choices.length, 0),
    endings: scenes.filter(({ content }) => content.ending !== undefined).length,
    words: texts.reduce((total, { words }) => total + words.split(/\s+/).filter(Boolean).length, 0),
  };
}
