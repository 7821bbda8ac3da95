import path from 'node:path';
import { cardsHtml } from '../export/cards.ts';
import { toHtml } from '../export/html.ts';
import { facilitatorsPlan, participantsSheet } from '../export/kit.ts';
import { privately } from '../progress/private.ts';
import { visible } from '../story/clean.ts';
import { type NewFile, writeFolder } from '../command-line/new-folder.ts';
import { type Command, Refusal } from '../command-line/request.ts';
import { storyAsked } from '../command-line/story-asked.ts';

/** Write what a facilitator takes along into a new or an empty folder: pages to print, and an empty list. */
export const command: Command = async (request) => {
  const { input, words, stdout } = request;
  const [folder] = input;
  if (!folder) throw new Refusal(2, words.kit.which(words.call('kit', '<folder>')));
  const story = await storyAsked(request);
  const files: readonly NewFile[] = [
    ['cards.html', cardsHtml(story, words)],
    ['sheet.html', toHtml(participantsSheet(story, words), words)],
    [
      'plan.html',
      toHtml(
        facilitatorsPlan(story, (file) => visible(path.join(folder, file)), words),
        words,
      ),
    ],
    ['cards.txt', words.kit.list(`${story.prefix}1… …`)],
  ];
  // The list will hold paths.
  privately(() => writeFolder(folder, files, words));
  stdout.write(`${words.kit.done(visible(folder), words.list(files.map(([name]) => name)))}\n`);
  return 0;
};
