/** What stands over the list of who else speaks of a moment; the list is `terminal/pages/others.ts`. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
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
  const silences = [
    ...recorded.map((account) => silenceText(story, account, moment, words)),
    ...(unrecorded.length === 0 ? [] : [words.others.silent(unrecorded)]),
  ];
  return [
    said(words.others.title(title), 'strong'),
    said(others.length === 0 ? words.others.none : words.others.intro),
    ...silences.map((text, index) => (index === 0 ? said(text, 'faint') : under(text, 'faint'))),
  ];
}

/** That an account tells nothing of a moment: with how it was looked for, where that is on record. */
export function silenceText(story: Story, account: Account, moment: string, words: Words): string {
  const silence = silenceOf(story, account.id, moment);
  return silence
    ? words.silence.none(account.name, dateText(silence.date, words), silence.ways)
    : words.accounts.silent;
}
