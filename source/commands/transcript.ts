import { transcriptJson, transcriptReport } from '../export/transcript.ts';
import { type Command, formatOf } from '../command-line/request.ts';
import { readingAsked } from '../command-line/readings-given.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { jsonText, reportText, writeResult } from '../command-line/output.ts';

/** What was read in a reading (the latest, unless one is named), with its sources. */
export const transcript: Command = async (request) => {
  const { words } = request;
  const format = formatOf(request, ['text', 'md', 'html', 'json']);
  const story = await storyAsked(request);
  const { name, path } = readingAsked(request, story);
  writeResult(
    format === 'json'
      ? jsonText(transcriptJson(story, name, path))
      : reportText(transcriptReport(story, name, path, words), format, words),
    request,
  );
  return 0;
};
