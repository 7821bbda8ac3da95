import { toDot } from '../export/dot.ts';
import { toMermaid } from '../export/mermaid.ts';
import { storyMapJson, storyMapText } from '../export/story-map.ts';
import { toTwee } from '../export/twee.ts';
import { column } from '../layout/flow.ts';
import { storyMapOf } from '../reading/story-map.ts';
import { type Command, formatOf, hasScreen, type Request } from '../command-line/request.ts';
import { readingsAsked, tellGiven } from '../command-line/readings-given.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { jsonText, writeResult } from '../command-line/output.ts';

/** The shape of the story with readings laid over it: on a screen where there is one, else as text. */
export const map: Command = async (request) => {
  const { flags, stdout, words } = request;
  const format = formatOf(request, ['text', 'json', 'dot', 'mermaid', 'twee']);
  const story = await storyAsked(request);
  const isAsked = flags.format !== undefined || flags.output !== undefined;
  // What writers work on is the whole story, whoever read of it.
  if (format === 'twee') return done(toTwee(story, words), request);
  const gathered = readingsAsked(request, story);
  tellGiven(gathered, request);
  const readings = gathered.given;
  if (!isAsked && hasScreen(request)) {
    return onScreen(request, story, { name: 'map', readings, all: flags.all });
  }
  const shape = storyMapOf(story, readings, flags.all);
  if (format === 'json') return done(jsonText(storyMapJson(shape)), request);
  if (format === 'dot') return done(toDot(shape, words), request);
  if (format === 'mermaid') return done(toMermaid(shape, words), request);
  const isWindow = stdout.isTTY && flags.output === undefined;
  return done(storyMapText(shape, (isWindow && stdout.columns) || column, words), request);
};

function done(text: string, request: Request): number {
  writeResult(text, request);
  return 0;
}
