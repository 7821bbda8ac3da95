import { storyJson } from '../export/story.ts';
import { readingFileText } from '../progress/reading-file.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import { callOf } from '../command-line/call.ts';
import { type Command, formatOf, Refusal } from '../command-line/request.ts';
import { readingAsked } from '../command-line/readings-given.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { jsonText, writeResult } from '../command-line/output.ts';

/** More characters than anybody likes to copy. */
const longForCard = 80;

/** The path code of a reading (the latest, unless one is named); with `--output`, the reading as a file. */
export const share: Command = async (request) => {
  const { flags, words, env, stdout, stderr } = request;
  const format = formatOf(request, ['text', 'json']);
  const story = await storyAsked(request);
  const { name, reading, path } = readingAsked(request, story);

  if (flags.output !== undefined) {
    writeResult(readingFileText(story, reading), request);
    return 0;
  }
  const code = pathCode(story, path);
  if (code === undefined) throw new Refusal(1, words.share.tooLong(name));
  if (format === 'json') {
    const { steps, here } = path;
    const ended = here.scene.ending !== undefined;
    stdout.write(
      jsonText({
        story: storyJson(story),
        code,
        scenes: new Set(steps.map(({ scene }) => scene)).size,
        ended,
      }),
    );
    return 0;
  }
  stdout.write(`${grouped(code)}\n`);
  stderr.write(`${words.share.compare(name, callOf(env, ['compare', '<code>', '<code>', '…']))}\n`);
  if (code.length > longForCard) {
    stderr.write(`${words.share.long(callOf(env, ['share', name, '--output', '<file>']))}\n`);
  }
  return 0;
};
