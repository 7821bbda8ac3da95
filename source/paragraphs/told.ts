/** The page at an ending: what the path was told, and the people it met, a line each. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
import type { Path } from '../reading/replay.ts';
import { standsThen, toldOn } from '../reading/told.ts';
import type { Story } from '../story/story.ts';

export function toldParagraphs(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const { began, ended, most, questions, unheard, people } = toldOn(story, path);
  const { told } = words;
  const isThen = standsThen(path.here.scene);
  const account = unheard && story.accounts.get(unheard.account);
  const lines = people.flatMap(({ follow }) => (isThen ? follow?.then : follow?.later) ?? []);
  return [
    said(told.title, 'strong'),
    said(began && ended ? told.began(began.name, ended.name) : told.narratorOnly),
    ...(most ? [under(told.most(most.account.name, most.scenes, most.of))] : []),
    ...questions.map(({ question, accounts }): Paragraph => {
      const names = accounts.map(({ name }) => name);
      const [only] = names;
      if (only === undefined) return said(told.none(question.title));
      return said(
        names.length === 1 ? told.alone(question.title, only) : told.several(question.title, names),
      );
    }),
    ...(unheard && account ? [said(told.unheard(account.name, unheard.words, unheard.speaker))] : []),
    ...(lines.length === 0 ? [] : [{ ...said(told.people, 'strong'), gap: 2 }]),
    ...lines.map((text, index) => (index === 0 ? under(text) : said(text))),
  ];
}
