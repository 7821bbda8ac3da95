import { asJson, asReport } from '../export/formats.ts';
import { transcriptJson, transcriptReport } from '../export/transcript.ts';
import type { Command } from '../command-line/request.ts';
import { readingAsked } from '../command-line/readings-given.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { writeResult } from '../command-line/output.ts';

/** What was read in a reading (the latest, unless one is named), with its sources. */
export const command: Command = async (request) => {
  const { words } = request;
  const story = await storyAsked(request);
  const { name, path } = readingAsked(request, story);
  await writeResult(request, {
    ...asJson(() => transcriptJson(story, name, path)),
    ...asReport(() => transcriptReport(story, name, path, words), words),
  });
  return 0;
};
