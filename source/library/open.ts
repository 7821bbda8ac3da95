import { wordsIn } from '../story/lengths.ts';
import { written } from '../story/name-marks.ts';
import { nameForms, type StoryData } from '../story/story.ts';
import { check, isReadable } from './checks/checks.ts';
import { pageBlocksOf } from './checks/parts.ts';
import { compile } from './compile.ts';
import { NoPack } from './folder.ts';
import { gather, type Gathered, type Memory, type PackScene } from './pack.ts';
import { tellIn, inOrder, type Problem, type ProblemWords } from './problem.ts';

/** How much there is of a pack, as far as its files could be read. */
interface Counts {
  readonly chapters: number;
  readonly scenes: number;
  readonly choices: number;
  readonly endings: number;
  /** Words of the scenes' paragraphs, each name in full once a scene. */
  readonly words: number;
}

export interface Opened {
  /** Undefined where the pack has errors. */
  readonly data?: StoryData;
  /** Errors before warnings. */
  readonly problems: readonly Problem[];
  /** Reckoned where they are asked for. */
  readonly counts: Counts;
  /** What each file holds that could be read as a text, by its path in the pack. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Read a pack from a folder, check it, make one document of it; problems are told in the given words. Throws
 * `NoPack` where the folder is none. Who opens it again and again hands over a memory of its files.
 */
export const open = (folder: string, words: ProblemWords, memory?: Memory): Opened =>
  openedAs(folder, words, check, memory);

/** The same for who reads: of a pack without errors the warnings to its writer are not looked for. */
export const openToRead = (folder: string, words: ProblemWords): Opened =>
  openedAs(folder, words, (pack, tell) => (isReadable(pack, tell) ? [] : check(pack, tell)));

function openedAs(folder: string, words: ProblemWords, judge: typeof check, memory?: Memory): Opened {
  const tell = tellIn(words);
  const gathered = gather(folder, tell, memory);
  const { pack, texts } = gathered;
  const problems = inOrder(pack ? [...gathered.problems, ...judge(pack, tell)] : gathered.problems);
  const isSound = pack && problems.every((each) => each.severity !== 'error');
  let counts: Counts | undefined;
  return {
    problems,
    texts,
    ...(isSound && { data: compile(pack) }),
    get counts() {
      return (counts ??= count(gathered));
    },
  };
}

/** The same for a writer, to whom it is a problem like others that the folder is no pack. */
export function examine(folder: string, words: ProblemWords): Opened {
  try {
    return open(folder, words);
  } catch (error) {
    if (!(error instanceof NoPack)) throw error;
    const counts = { chapters: 0, scenes: 0, choices: 0, endings: 0, words: 0 };
    return { problems: [error.problem], counts, texts: new Map() };
  }
}

function count({ chapters, scenes, pack }: Gathered): Counts {
  const people = pack?.people.content.people ?? [];
  const names = nameForms({ people, terms: pack?.glossary.content.terms ?? [] });
  const wordsOf = (scene: PackScene): number => {
    const known = new Set<string>();
    return wordsIn(pageBlocksOf(scene).map(({ block }) => ({ words: written(block.words, names, known) })));
  };
  return {
    chapters,
    scenes: scenes.length,
    choices: scenes.reduce((total, { content }) => total + content.choices.length, 0),
    endings: scenes.filter(({ content }) => content.ending !== undefined).length,
    words: scenes.reduce((total, scene) => total + wordsOf(scene), 0),
  };
}
