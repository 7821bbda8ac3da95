import { accountsJson, accountsReport } from '../export/accounts.ts';
import { asJson, asReport } from '../export/formats.ts';
import { nearest } from '../language/nearest.ts';
import type { Account, Story } from '../story/story.ts';
import { type Command, echoed, type Request, Refusal, wantsPage } from '../command-line/request.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { writeResult } from '../command-line/output.ts';

/** Lay two or more accounts side by side, moment by moment: on a screen where there is one, else as text. */
export const command: Command = async (request) => {
  const { words } = request;
  const story = await storyAsked(request);
  const chosen = accountsOf(story, request);
  if (wantsPage(request)) {
    return onScreen(request, story, { opening: { name: 'accounts', accounts: chosen.map(({ id }) => id) } });
  }
  await writeResult(request, {
    ...asJson(() => accountsJson(story, chosen)),
    ...asReport(() => accountsReport(story, chosen, words), words),
  });
  return 0;
};

function accountsOf(story: Story, { input, words }: Request): readonly Account[] {
  const ids = [...new Set(input)];
  const known = [...story.accounts.keys()];
  if (ids.length < 2) throw new Refusal(2, words.accounts.which(known));
  return ids.map((id) => {
    const account = story.accounts.get(id);
    if (!account) throw new Refusal(2, words.accounts.unknown(echoed(id), nearest(id, known), known));
    return account;
  });
}
