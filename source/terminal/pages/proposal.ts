/** What a room talks about first, one question at a time, and what each side told there side by side. */
import { shownCount } from '../../comparison/group.ts';
import { proposals } from '../../comparison/proposals.ts';
import type { Compared } from '../../comparison/compared.ts';
import { metBy } from '../../comparison/comparison.ts';
import type { Words } from '../../language/words.ts';
import { large } from '../../layout/large.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { laneHeading } from '../../paragraphs/marks.ts';
import { tellerTexts } from '../../paragraphs/telling.ts';
import { openingOf } from '../../story/scene.ts';
import { accountOf, type Scene } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { choice, closing, keysOf, pageOver, show } from './common.ts';

/** Nothing but a moment and its question, for a room to read from afar. */
export function proposalPage({ words }: Shown, { compared, at = 0 }: ScreenNamed<'proposal'>): PageContent {
  const { key, group } = compared;
  const all = proposals(group);
  const proposed = all[at];
  if (!proposed) return pageOver('proposal', [said(words.compare.noTalk)], words);
  const { id, title, talk } = proposed.moment;
  const to = (next: number) =>
    all.length > 1 && {
      do: 'replace' as const,
      screen: { name: 'proposal' as const, compared, at: (next + all.length) % all.length },
    };
  return pageOver(`proposal ${id} ${key}`, [large(title, talk)], words, {
    choices: [choice(words.wall.sides, show({ name: 'sides', compared, moment: id }))],
    spread: 'wide',
    lowered: true,
    keys: [
      ...keysOf<'proposal'>(words, { nextProposal: to(at + 1), previousProposal: to(at - 1) }),
      ...closing(words),
    ],
    corners: [words.wall.some(at + 1, all.length)],
  });
}

/** How each side begins what it tells at a moment, with who heard it; each can be opened. */
export function sidesPage({ words }: Shown, { compared, moment: id }: ScreenNamed<'sides'>): PageContent {
  const { key, story } = compared;
  const scenes = story.scenesByMoment.get(id) ?? [];
  const { title = id, talk } = story.moments.get(id) ?? {};
  return pageOver(
    `sides ${id} ${key}`,
    [said(title, 'strong'), ...(talk === undefined ? [] : [under(talk)])],
    words,
    {
      choices: scenes.map(({ id: scene }) => ({ label: [], action: show({ name: 'aside', scene }) })),
      bands: [
        {
          heading: [],
          columns: scenes.map((scene, index) => ({
            heading: laneHeading(accountOf(story, scene), words),
            cells: [{ paragraphs: sideParagraphs(compared, scene, words), choice: index }],
          })),
        },
      ],
      spread: 'wide',
      opens: words.opens.scene,
    },
  );
}

function sideParagraphs(compared: Compared, scene: Scene, words: Words): readonly Paragraph[] {
  const { story } = compared;
  const [telling] = scene.tellings;
  const opening = openingOf(scene);
  const heard = heardText(compared, scene, words);
  return [
    under(scene.title, 'strong'),
    ...(heard === undefined ? [] : [under(heard, 'faint')]),
    ...(telling ? [said(tellerTexts(telling, story, words).join(' · '), 'faint')] : []),
    ...(scene.notice ? [said(words.wall.summary, 'faint')] : []),
    ...(opening ? [said(opening.words)] : []),
  ];
}

/** Who heard it; of a group that hides its small counts how many came, where that may be shown. */
function heardText({ comparison, group }: Compared, scene: Scene, words: Words): string | undefined {
  if (group.least === 1) {
    const { heard, skipped, behind } = metBy(comparison, scene);
    return words.compare.met(heard, skipped, behind);
  }
  const count = shownCount(group, scene);
  if (count === undefined) return undefined;
  return count === 0 ? words.wall.nobody : words.wall.some(count, group.size);
}
