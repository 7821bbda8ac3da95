import { asDrawing, asJson } from '../export/formats.ts';
import { storyMapJson, storyMapText } from '../export/story-map.ts';
import { toTwee } from '../export/twee.ts';
import { column } from '../layout/frame.ts';
import { storyMapOf } from '../reading/story-map.ts';
import { type Command, wantsPage } from '../command-line/request.ts';
import { readingsAsked, tellGiven } from '../command-line/readings-given.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { writeResult, writeText } from '../command-line/output.ts';

/** The shape of the story with readings laid over it: on a screen where there is one, else as text. */
export const command: Command = async (request) => {
  const { flags, stdout, words } = request;
  const story = await storyAsked(request);
  // What writers work on is the whole story, whoever read of it.
  if (flags.format === 'twee') {
    await writeText(request, toTwee(story, words));
    return 0;
  }
  const gathered = readingsAsked(request, story);
  tellGiven(gathered, request);
  const readings = gathered.given;
  if (wantsPage(request))
    return onScreen(request, story, { opening: { name: 'map', readings, all: flags.all } });
  const storyMap = storyMapOf(story, readings, flags.all);
  const isWindow = stdout.isTTY && flags.output === undefined;
  await writeResult(request, {
    ...asJson(() => storyMapJson(storyMap)),
    text: () => storyMapText(storyMap, (isWindow && stdout.columns) || column, words),
    ...asDrawing(() => storyMap, words),
  });
  return 0;
};
