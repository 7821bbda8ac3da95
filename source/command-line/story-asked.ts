import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { visible } from '../story/clean.ts';
import { storyOfText } from '../story/contents.ts';
import { storyOfReckoned } from '../story/reckoned.ts';
import { type Story, storyFrom } from '../story/story.ts';
import { type Request, Refusal } from './request.ts';

/** Where the built-in story and its contents lie, seen from the program. Set by the build. */
declare const BUILT_IN: string;
declare const CONTENTS: string;

/** Bytes; more than the built-in story has. In many pieces unpacking it takes half as long again. */
const atOnce = 2 ** 20;

/**
 * The story that is asked for: the one of `--scenes`, checked as it is read, or the built-in one, which was
 * checked and made into one document when the program was built.
 */
export async function storyAsked({ flags, words }: Request): Promise<Story> {
  if (flags.scenes === undefined) {
    const packed = readFileSync(new URL(BUILT_IN, import.meta.url));
    // The build writes it in ASCII.
    const text = brotliDecompressSync(packed, { chunkSize: atOnce }).toString('latin1');
    return storyOfReckoned(JSON.parse(text) as Parameters<typeof storyOfReckoned>[0]);
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

/**
 * The same, of which a command asks nothing but where its readings stand: of the built-in story its contents
 * are enough.
 */
export const storyToList = async (request: Request): Promise<Story> =>
  request.flags.scenes === undefined
    ? storyOfText(readFileSync(new URL(CONTENTS, import.meta.url), 'utf8'), { withScenes: true })
    : storyAsked(request);
