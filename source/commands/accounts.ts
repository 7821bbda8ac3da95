import { accountsJson, accountsReport } from '../export/accounts.ts';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { Account, Story } from '../story/story.ts';
import { type Command, formatOf, hasScreen, type Request, Refusal } from '../command-line/request.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { jsonText, reportText, writeResult } from '../command-line/output.ts';

/** Lay two or more accounts side by side, moment by moment: on a screen where there is one, else as text. */
export const accounts: Command = async (request) => {
  const format = formatOf(request, ['text', 'json', 'md', 'html']);
  const story = await storyAsked(request);
  const chosen = accountsOf(story, request);
  const isAsked = request.flags.format !== undefined || request.flags.output !== undefined;
  if (!isAsked && hasScreen(request)) {
    return onScreen(request, story, { name: 'accounts', accounts: chosen.map(({ id }) => id) });
  }
  writeResult(
    format === 'json'
      ? jsonText(accountsJson(story, chosen))
      : reportText(accountsReport(story, chosen, request.words), format, request.words),
    request,
  );
  return 0;
};

function accountsOf(story: Story, { input, words }: Request): readonly Account[] {
  const ids = [...new Set(input)];
  const known = [...story.accounts.keys()];
  if (ids.length < 2) throw new Refusal(2, words.accounts.which(known));
  return ids.map((id) => {
    const account = story.accounts.get(id);
    if (!account) {
      throw new Refusal(2, words.accounts.unknown(visible(id).slice(0, 80), nearest(id, known), known));
    }
    return account;
  });
}
