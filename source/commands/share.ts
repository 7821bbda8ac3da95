import { asJson } from '../export/formats.ts';
import { storyJson } from '../export/story.ts';
import { readingFileText } from '../progress/reading-file.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import { type Command, Refusal } from '../command-line/request.ts';
import { readingAsked } from '../command-line/readings-given.ts';
import { storyToList } from '../command-line/story-asked.ts';
import { writeResult, writeText } from '../command-line/output.ts';

/** More characters than anybody likes to copy. */
const longForCard = 80;

/** The path code of a reading (the latest, unless one is named); with `--output`, the reading as a file. */
export const command: Command = async (request) => {
  const { flags, words, stderr } = request;
  if (flags.qr && flags.output !== undefined) throw new Refusal(2, words.share.qrAlone('output'));
  if (flags.qr && flags.format === 'json') throw new Refusal(2, words.share.qrAlone('format'));
  const story = await storyToList(request);
  const { name, reading, path } = readingAsked(request, story);

  if (flags.output !== undefined) {
    await writeText(request, readingFileText(story, reading));
    return 0;
  }
  const code = pathCode(story, path);
  if (code === undefined) throw new Refusal(1, words.share.tooLong(name));
  const qr = flags.qr ? (await import('../command-line/qr-code.ts')).qrText(request, code) : '';
  const scenes = new Set(path.steps.map(({ scene }) => scene)).size;
  const ended = path.here.scene.ending !== undefined;
  await writeResult(request, {
    ...asJson(() => ({ story: storyJson(story), code, scenes, ended })),
    text: () => `${qr}${grouped(code)}\n`,
  });
  if (flags.format === 'json') return 0;
  stderr.write(`${words.share.compare(name, words.call('compare', '--typed'))}\n`);
  if (code.length > longForCard) {
    stderr.write(`${words.share.long(words.call('share', name, '--output', '<file>'))}\n`);
  }
  return 0;
};
