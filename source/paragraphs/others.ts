/** What stands over the list of who else speaks of a moment; the list is `terminal/pages/others.ts`. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { dateText } from './dates.ts';
import { type Scene, type Story, type Account, silenceOf, silentOn } from '../story/story.ts';

/** The lines over the list of who else speaks of a moment. */
export function othersParagraphs(
  story: Story,
  moment: string,
  others: readonly Scene[],
  words: Words,
): readonly Paragraph[] {
  const title = story.moments.get(moment)?.title ?? moment;
  const silent = silentOn(story, moment);
  const recorded = silent.filter(({ id }) => silenceOf(story, id, moment));
  const unrecorded = silent.filter((account) => !recorded.includes(account)).map(({ name }) => name);
  return [
    said(words.others.title(title), 'strong'),
    said(others.length === 0 ? words.others.none : words.others.intro),
    ...recorded.map((account, index) => ({
      spans: [span(silenceText(story, account, moment, words), 'faint' as const)],
      gap: index === 0 ? 1 : 0,
    })),
    ...(unrecorded.length === 0
      ? []
      : [
          {
            spans: [span(words.others.silent(unrecorded), 'faint' as const)],
            gap: recorded.length === 0 ? 1 : 0,
          },
        ]),
  ];
}

/** That an account tells nothing of a moment: with how it was looked for, where that is on record. */
export function silenceText(
  story: Story,
  account: Account | undefined,
  moment: string,
  words: Words,
): string {
  const silence = account && silenceOf(story, account.id, moment);
  return silence
    ? words.silence.none(account.name, dateText(silence.date, words), silence.ways)
    : words.accounts.silent;
}
