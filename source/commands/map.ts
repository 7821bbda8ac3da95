import { toDot } from '../export/dot.ts';
import { toMermaid } from '../export/mermaid.ts';
import { shapeJson, shapeText } from '../export/shape.ts';
import { toTwee } from '../export/twee.ts';
import { column } from '../layout/flow.ts';
import { readingsOf } from '../progress/shelf.ts';
import { type NamedPath, replay } from '../reading/replay.ts';
import { shapeOf } from '../reading/shape.ts';
import type { Story } from '../story/story.ts';
import { type Command, formatOf, hasScreen, type Request, Refusal } from './command.ts';
import { onScreen } from './screen.ts';
import { entryOf, nameOf, shelfOf } from './shelf.ts';
import { storyOf } from './story.ts';
import { jsonText, writeResult } from './write.ts';

/** The shape of the story with readings laid over it: on a screen where there is one, else as text. */
export const map: Command = async (request) => {
  const { flags, stdout, words } = request;
  const format = formatOf(request, ['text', 'json', 'dot', 'mermaid', 'twee']);
  const story = await storyOf(request);
  const isAsked = flags.format !== undefined || flags.output !== undefined;
  // What writers work on is the whole story, whoever read of it.
  if (format === 'twee') return done(toTwee(story, words), request);
  const readings = namedPaths(story, request);
  if (!isAsked && hasScreen(request)) {
    return onScreen(request, story, { name: 'shape', readings, all: flags.all });
  }
  const shape = shapeOf(story, readings, flags.all);
  if (format === 'json') return done(jsonText(shapeJson(shape)), request);
  if (format === 'dot') return done(toDot(shape, words), request);
  if (format === 'mermaid') return done(toMermaid(shape, words), request);
  const isWindow = stdout.isTTY && flags.output === undefined;
  return done(shapeText(shape, (isWindow && stdout.columns) || column, words), request);
};

function done(text: string, request: Request): number {
  writeResult(text, request);
  return 0;
}

/** The readings of these names; the latest where none is named, none where none is kept. */
function namedPaths(story: Story, request: Request): readonly NamedPath[] {
  const { input, flags, words } = request;
  const shelf = shelfOf(request);
  const given = input.length > 0 || flags.reading === undefined ? input : [flags.reading];
  const names = [...new Set(given.map((name) => nameOf(name, request)))];
  if (names.length === 0) {
    return readingsOf(shelf, story.id)
      .slice(0, 1)
      .map(({ name, file }) => ({ name, path: replay(story, file) }));
  }
  return names.map((name) => {
    const entry = entryOf(shelf, name, request);
    if (entry.kind !== 'reading') throw new Refusal(1, words.readings.unreadable(name, entry.kind));
    if (entry.file.story !== story.id) throw new Refusal(1, words.readings.unfit(name));
    return { name, path: replay(story, entry.file) };
  });
}
