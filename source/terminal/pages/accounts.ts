import type { Words } from '../../language/words.ts';
import type { Band } from '../../layout/bands.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { accountHeading } from '../../paragraphs/marks.ts';
import { silenceText } from '../../paragraphs/others.ts';
import { pageOf, partParagraphs } from '../../paragraphs/telling.ts';
import { partsOf } from '../../story/scene.ts';
import type { Account, Scene, Story } from '../../story/story.ts';
import type { PageChoice, PageContent } from '../page.ts';
import { ending, show } from './common.ts';

/** Accounts side by side, moment by moment; each scene can be opened. */
export function accountsPage(story: Story, ids: readonly string[], words: Words): PageContent {
  const accounts = ids.flatMap((id) => story.accounts.get(id) ?? []);
  const choices: PageChoice[] = [];
  const cell = (scene: Scene): { paragraphs: readonly Paragraph[]; choice: number } => {
    choices.push({
      id: scene.id,
      label: [],
      action: show({ name: 'aside', scene: scene.id, opened: false }),
    });
    return { paragraphs: sceneParagraphs(story, scene, words), choice: choices.length - 1 };
  };
  const bands = story.chapters.flatMap((chapter) =>
    chapter.moments.flatMap((moment, index): readonly Band[] => {
      const tellings = story.scenesByMoment.get(moment.id) ?? [];
      const isNarrated = tellings.every((scene) => scene.account === undefined);
      const heading: readonly Paragraph[] = [
        ...(index === 0
          ? [{ spans: [span(chapter.title.toLocaleUpperCase(story.language), 'faint' as const)] }]
          : []),
        { spans: [span(moment.title, 'strong')] },
        ...(isNarrated ? [{ spans: [span(words.accounts.narrated, 'faint' as const)], gap: 0 }] : []),
      ];
      const column = (account: Account) => {
        const own = tellings.filter((scene) => scene.account === account.id);
        return {
          heading: accountHeading(account),
          cells:
            own.length === 0
              ? [
                  {
                    paragraphs: [
                      { spans: [span(silenceText(story, account, moment.id, words), 'faint' as const)] },
                    ],
                  },
                ]
              : own.map(cell),
        };
      };
      return [{ heading, columns: isNarrated ? [] : accounts.map(column) }];
    }),
  );
  return {
    id: 'accounts',
    head: [],
    body: [
      {
        spans: [
          span(
            words.accounts.title(
              story.title,
              accounts.map(({ name }) => name),
            ),
            'strong',
          ),
        ],
      },
    ],
    choices,
    bands,
    wide: true,
    numbered: false,
    messages: [],
    keys: [{ key: 'open', label: words.accounts.open }, ...ending(true, words)],
  };
}

/** What a scene says, short of what its notice stands before. */
const sceneParagraphs = (story: Story, scene: Scene, words: Words): readonly Paragraph[] => [
  { spans: [span(scene.title, 'strong')], gap: 0 },
  ...(scene.notice
    ? [{ spans: [span(scene.notice.words, 'faint' as const)] }]
    : partsOf(scene).flatMap((part) =>
        partParagraphs(part, pageOf(story, scene, partsOf(scene), words, { reference: () => '' })),
      )),
];
