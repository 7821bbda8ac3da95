import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { visible } from '../story/clean.ts';
import { type Story, type StoryData, storyFrom } from '../story/story.ts';
import { type Request, Refusal } from './request.ts';

/** Where the built-in story lies, seen from the program. Set by the build. */
declare const BUILT_IN: string;

/**
 * The story that is asked for: the one of `--scenes`, checked as it is read, or the built-in one, which was
 * checked and made into one document when the program was built.
 */
export async function storyAsked({ flags, words }: Request): Promise<Story> {
  if (flags.scenes === undefined) {
    const text = brotliDecompressSync(readFileSync(new URL(BUILT_IN, import.meta.url))).toString('utf8');
    return storyFrom(JSON.parse(text) as StoryData);
  }
  const { openToRead, NoPack, problemsText } = await import('../library/library.ts');
  try {
    const { data, problems, texts } = openToRead(flags.scenes, words.problems);
    if (data) return storyFrom(data, visible(flags.scenes));
    const errors = problems.filter((each) => each.severity === 'error');
    const shown = problemsText(errors.slice(0, 20), texts, flags.scenes, words.check);
    throw new Refusal(1, `${shown}\n${words.check.problems(errors.length, problems.length - errors.length)}`);
  } catch (error) {
    if (error instanceof NoPack) throw new Refusal(1, `${error.message} ${error.problem.hint}`);
    throw error;
  }
}
