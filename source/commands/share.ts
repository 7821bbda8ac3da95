import { readingFileText } from '../progress/reading-file.ts';
import { readingsOf } from '../progress/shelf.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import { type Command, formatOf, Refusal } from './command.ts';
import { given } from './given.ts';
import { shelfOf } from './shelf.ts';
import { storyOf } from './story.ts';
import { jsonText, writeResult } from './write.ts';

/** The path code of a reading (the latest, unless one is named); with `--output`, the reading as a file. */
export const share: Command = async (request) => {
  const { input, flags, words, stdout, stderr } = request;
  const format = formatOf(request, ['text', 'json']);
  const story = await storyOf(request);
  const asked = input[0] ?? flags.reading ?? readingsOf(shelfOf(request), story.id)[0]?.name;
  const [found] = asked === undefined ? [] : given(request, story, [asked]).given;
  if (!found) throw new Refusal(1, words.readings.none);
  const { name, reading, path } = found;

  if (flags.output !== undefined) {
    if (path.lost > 0) stderr.write(`${words.share.lostInFile(name, path.lost)}\n`);
    writeResult(readingFileText(story, reading), request);
    return 0;
  }
  const code = pathCode(story, path);
  if (code === undefined) throw new Refusal(1, words.share.tooLong(name));
  if (path.lost > 0) stderr.write(`${words.share.lost(name, path.lost)}\n`);
  if (format === 'json') {
    const { steps, here } = path;
    const { id, edition } = story;
    const ended = here.scene.ending !== undefined;
    stdout.write(jsonText({ story: { id, edition }, code, scenes: steps.length, ended }));
    return 0;
  }
  stdout.write(`${grouped(code)}\n`);
  stderr.write(`${words.share.compare}\n`);
  return 0;
};
