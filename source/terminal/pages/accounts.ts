import type { Words } from '../../language/words.ts';
import type { Band } from '../../layout/bands.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { accountHeading } from '../../paragraphs/marks.ts';
import { silenceText } from '../../paragraphs/others.ts';
import { pageOf, partParagraphs } from '../../paragraphs/telling.ts';
import { partsOf } from '../../story/scene.ts';
import type { Account, Scene, Story } from '../../story/story.ts';
import type { PageChoice, PageContent, ScreenNamed, Shown } from '../page.ts';
import { ending, pageOver, show } from './common.ts';

/** Accounts side by side, moment by moment; each scene can be opened. */
export function accountsPage({ story, words }: Shown, screen: ScreenNamed<'accounts'>): PageContent {
  const accounts = screen.accounts.flatMap((id) => story.accounts.get(id) ?? []);
  const choices: PageChoice[] = [];
  const cell = (scene: Scene): { paragraphs: readonly Paragraph[]; choice: number } => {
    choices.push({ label: [], action: show({ name: 'aside', scene: scene.id }) });
    return { paragraphs: sceneParagraphs(story, scene, words), choice: choices.length - 1 };
  };
  const bands = story.chapters.flatMap((chapter) =>
    chapter.moments.flatMap((moment, index): readonly Band[] => {
      const tellings = story.scenesByMoment.get(moment.id) ?? [];
      const isNarrated = tellings.every((scene) => scene.account === undefined);
      const heading: readonly Paragraph[] = [
        ...(index === 0 ? [said(chapter.title.toLocaleUpperCase(story.language), 'faint')] : []),
        said(moment.title, 'strong'),
        ...(isNarrated ? [under(words.accounts.narrated, 'faint')] : []),
      ];
      const column = (account: Account) => {
        const own = tellings.filter((scene) => scene.account === account.id);
        const silent = { paragraphs: [said(silenceText(story, account, moment.id, words), 'faint')] };
        return { heading: accountHeading(account), cells: own.length === 0 ? [silent] : own.map(cell) };
      };
      return [{ heading, columns: isNarrated ? [] : accounts.map(column) }];
    }),
  );
  const title = words.accounts.title(
    story.title,
    accounts.map(({ name }) => name),
  );
  return pageOver('accounts', [said(title, 'strong')], words, {
    choices,
    bands,
    spread: 'wide',
    opens: words.accounts.open,
    keys: ending(true, words),
  });
}

/** What a scene says, short of what its notice stands before. */
function sceneParagraphs(story: Story, scene: Scene, words: Words): readonly Paragraph[] {
  const title = under(scene.title, 'strong');
  if (scene.notice) return [title, said(scene.notice.words, 'faint')];
  const parts = partsOf(scene);
  const page = pageOf(story, scene, parts, words, { reference: () => '' });
  return [title, ...parts.flatMap((part) => partParagraphs(part, page))];
}
