import * as v from 'valibot';
import { readingFormat, readingVersion } from '../source/progress/reading-file.ts';

const text = (about: string) => v.pipe(v.string(), v.maxLength(200), v.description(about));
const at = text('Id of the scene it was made at.');

/**
 * A reading file, as it is written, to publish its JSON Schema from. The program reads one without a library,
 * because it reads its own whenever it starts; a test holds the two together. Keys that are not named here
 * are passed over.
 */
export const readingFile = v.pipe(
  v.looseObject({
    format: v.literal(readingFormat),
    version: v.literal(readingVersion),
    story: text('Id of the story.'),
    edition: text('The edition of the story it was read in.'),
    name: v.optional(
      v.pipe(
        v.string(),
        v.description('What the reading is called beside others. Never written by the program.'),
      ),
    ),
    moves: v.pipe(
      v.array(
        v.variant('kind', [
          v.looseObject({ kind: v.literal('choose'), at, choice: text('Id of the choice.') }),
          v.looseObject({
            kind: v.literal('back'),
            at,
            steps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
          }),
          v.looseObject({ kind: v.literal('open'), at }),
          v.looseObject({
            kind: v.literal('skip'),
            at,
            chapter: v.optional(
              v.pipe(
                v.literal(true),
                v.description('And every later scene of its chapter that has a notice.'),
              ),
            ),
          }),
        ]),
      ),
      v.maxLength(100_000),
      v.description(
        'What the reader did, in order: chose, went back, opened a scene past its notice, skipped it.',
      ),
    ),
  }),
  v.title('A reading file of zhanaozen-story'),
);
