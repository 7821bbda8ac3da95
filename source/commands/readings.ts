import { storyJson } from '../export/story.ts';
import { chapterOf, sceneOf } from '../story/story.ts';
import { type Command, formatOf } from './command.ts';
import { openDesk } from './desk.ts';
import { setDamagedAside, shelfOf } from './shelf.ts';
import { storyOf } from './story.ts';
import { jsonText } from './write.ts';

/** List the readings of the story that are kept on this machine, the latest first. */
export const readings: Command = async (request) => {
  const { words, stdout, stderr } = request;
  const format = formatOf(request, ['text', 'json']);
  const story = await storyOf(request);
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
