import { comparisonJson, comparisonReport } from '../export/comparison.ts';
import { comparisonCsv, groupCsv } from '../export/csv.ts';
import { asJson, asReport } from '../export/formats.ts';
import { groupJson, groupReport } from '../export/group.ts';
import { readingsOf } from '../progress/shelf.ts';
import { laidTogether } from '../comparison/compared.ts';
import { leastGroup } from '../comparison/group.ts';
import { visible } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { type Command, echoed, type Request, Refusal, wantsPage } from '../command-line/request.ts';
import { type Given, given, namedIn, tellGiven } from '../command-line/readings-given.ts';
import { onScreen } from '../command-line/on-screen.ts';
import { shelfOf } from '../command-line/reading-named.ts';
import { storyAsked } from '../command-line/story-asked.ts';
import { refuseUnwritable, writeResult } from '../command-line/output.ts';
import { typedCards } from '../command-line/typed-cards.ts';

/**
 * Lay two or more readings side by side; from five on as a group too, and with `--min-group` as a group
 * alone.
 */
export const command: Command = async (request) => {
  const { words } = request;
  const least = leastOf(request);
  const story = await storyAsked(request);
  const paths = readingsGiven(request, story, await namesGiven(request, story, least));
  if (least !== undefined && paths.length < leastGroup) {
    throw new Refusal(2, words.compare.smallGroup(paths.length, leastGroup));
  }
  const isHiding = least !== undefined;
  const compared = laidTogether(story, paths, least);
  if (wantsPage(request)) {
    return onScreen(request, story, { opening: { name: isHiding ? 'group' : 'comparison', compared } });
  }
  const [toJson, toReport, toCsv] = isHiding
    ? [groupJson, groupReport, groupCsv]
    : [comparisonJson, comparisonReport, comparisonCsv];
  await writeResult(request, {
    ...asJson(() => toJson(compared)),
    ...asReport(() => toReport(compared, words), words),
    csv: () => toCsv(compared, words),
  });
  return 0;
};

/** What `--min-group` says: the smallest count that is shown. Throws a `Refusal` for what is none. */
function leastOf({ flags: { minGroup }, words }: Request): number | undefined {
  if (minGroup === undefined) return undefined;
  const least = /^\d{1,9}$/.test(minGroup) ? Number(minGroup) : 0;
  if (least < 2) throw new Refusal(2, words.compare.badLeast(echoed(minGroup)));
  return least;
}

/** What names readings: on the line, and with `--typed` what is typed behind it. */
async function namesGiven(
  request: Request,
  story: Story,
  least: number | undefined,
): Promise<readonly string[]> {
  const named = namedIn(request);
  if (!request.flags.typed) return named;
  refuseUnwritable(request);
  const before = given(request, story, named);
  return [...named, ...(await typedCards(request, story, before, least === undefined ? 2 : leastGroup))];
}

/** The readings that were named, in that order. Throws a `Refusal` for fewer than two. */
function readingsGiven(request: Request, story: Story, named: readonly string[]): readonly Given[] {
  const { words, flags } = request;
  if (named.length === 0 && !flags.typed) {
    const kept = readingsOf(shelfOf(request), story.id).map(({ name }) => name);
    throw new Refusal(2, words.compare.which(kept.map(visible)));
  }
  const gathered = given(request, story, named);
  if (gathered.given.length === 0) throw new Refusal(1, words.compare.emptyList);
  if (gathered.given.length < 2) throw new Refusal(2, words.compare.oneOnly);
  tellGiven(gathered, request);
  return gathered.given;
}
