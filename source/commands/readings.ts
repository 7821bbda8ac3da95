import { asJson } from '../export/formats.ts';
import { storyJson } from '../export/story.ts';
import { latestFirst } from '../progress/shelf.ts';
import { chapterOf, sceneOf } from '../story/story.ts';
import type { Command } from '../command-line/request.ts';
import { readingShown } from '../command-line/readings-kept.ts';
import { refuseUnseen, shelfOf } from '../command-line/reading-named.ts';
import { storyToList } from '../command-line/story-asked.ts';
import { writeResult } from '../command-line/output.ts';
import { tidy } from '../command-line/tidy.ts';

/** List the readings of the story that are kept on this machine, the latest first. */
export const command: Command = async (request) => {
  const { words, stderr } = request;
  const story = await storyToList(request);
  const shelf = shelfOf(request);
  refuseUnseen(shelf, request);
  // There may be very many: each is read once, and nothing is kept of it but what is shown.
  const { said, asked } = await tidy(shelf, request, (kept) =>
    kept.file.story === story.id ? [{ turn: kept.file.turn, ...readingShown(story, kept) }] : [],
  );
  for (const text of said) stderr.write(`${text}\n`);
  const shown = asked
    .flat()
    .sort(latestFirst)
    .map(({ turn: _, ...reading }) => {
      const scene = sceneOf(story, reading.scene);
      return { ...reading, chapter: scene.chapter, ended: scene.ending !== undefined };
    });
  const widest = Math.max(0, ...shown.map(({ name }) => name.length));
  const lines = shown.map(({ name, scene: id, scenes }) => {
    const scene = sceneOf(story, id);
    const at =
      scene.ending === undefined
        ? words.readings.atScene(chapterOf(story, scene).title, scene.title)
        : words.readings.ended(scene.ending);
    return `${name.padEnd(widest)}  ${at} (${words.readings.scenes(scenes)})\n`;
  });
  await writeResult(request, {
    ...asJson(() => ({ story: storyJson(story), readings: shown })),
    text: () => (lines.length === 0 ? `${words.readings.none}\n` : lines.join('')),
  });
  return 0;
};
