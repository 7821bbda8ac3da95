import { transcriptJson, transcriptReport } from '../export/transcript.ts';
import { readingsOf } from '../progress/shelf.ts';
import { replay } from '../reading/replay.ts';
import { type Command, formatOf, Refusal } from './command.ts';
import { entryOf, nameOf, shelfOf } from './shelf.ts';
import { storyOf } from './story.ts';
import { jsonText, reportText, writeResult } from './write.ts';

/** What was read in a reading (the latest, unless one is named), with its sources. */
export const transcript: Command = async (request) => {
  const { input, flags, words } = request;
  const format = formatOf(request, ['text', 'md', 'html', 'json']);
  const story = await storyOf(request);
  const shelf = shelfOf(request);
  const given = input[0] ?? flags.reading;
  const name = given === undefined ? readingsOf(shelf, story.id)[0]?.name : nameOf(given, request);
  if (name === undefined) throw new Refusal(1, words.readings.none);
  const entry = entryOf(shelf, name, request);
  if (entry.kind !== 'reading') throw new Refusal(1, words.readings.unreadable(name, entry.kind));
  if (entry.file.story !== story.id) throw new Refusal(1, words.readings.unfit(name));
  const path = replay(story, entry.file);
  writeResult(
    format === 'json'
      ? jsonText(transcriptJson(story, name, path))
      : reportText(transcriptReport(story, name, path, words), format, words),
    request,
  );
  return 0;
};
