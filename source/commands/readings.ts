import { storyJson } from '../export/story.ts';
import { chapterOf, sceneOf } from '../story/story.ts';
import { type Command, formatOf } from '../command-line/request.ts';
import { openDesk } from '../command-line/kept-desk.ts';
import { setDamagedAside, shelfOf } from '../command-line/reading-named.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { jsonText } from '../command-line/output.ts';

/** List the readings of the story that are kept on this machine, the latest first. */
export const readings: Command = async (request) => {
  const { words, stdout, stderr } = request;
  const format = formatOf(request, ['text', 'json']);
  const story = await storyAsked(request);
  const shelf = shelfOf(request);
  for (const text of setDamagedAside(shelf, request)) stderr.write(`${text}\n`);
  const shown = openDesk(story, shelf)
    .readings()
    .map((reading) => {
      const scene = sceneOf(story, reading.scene);
      return { ...reading, chapter: scene.chapter, ended: scene.ending !== undefined };
    });
  if (format === 'json') {
    stdout.write(jsonText({ story: storyJson(story), readings: shown }));
    return 0;
  }
  if (shown.length === 0) stdout.write(`${words.readings.none}\n`);
  const widest = Math.max(0, ...shown.map(({ name }) => name.length));
  for (const { name, scene: id, scenes } of shown) {
    const scene = sceneOf(story, id);
    const at =
      scene.ending === undefined
        ? words.readings.atScene(chapterOf(story, scene).title, scene.title)
        : words.readings.ended(scene.ending);
    stdout.write(`${name.padEnd(widest)}  ${at} (${words.readings.scenes(scenes)})\n`);
  }
  return 0;
};
