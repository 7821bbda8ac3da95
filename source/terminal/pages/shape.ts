/** The shape of the story: moments by accounts, and the readings that came there. */
import type { Words } from '../../language/en.ts';
import type { Band, Cell } from '../../layout/bands.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { laneHeading } from '../../layout/marks.ts';
import { shapeParagraphs } from '../../layout/shape.ts';
import { type ChapterShape, type MomentShape, nodesOf, shapeOf } from '../../reading/shape.ts';
import { accountOf, type Story } from '../../story/story.ts';
import type { PageChoice, PageContent, Screen, ShapeScreen } from '../page.ts';
import { closing, pageOver, show } from './common.ts';

/** `isOver`: it lies over another page, to which one can go back. */
export function shapePage(story: Story, screen: ShapeScreen, isOver: boolean, words: Words): PageContent {
  const { readings, all } = screen;
  const shape = shapeOf(story, readings, all);
  const paragraphs = shapeParagraphs(shape, words);
  const choices: PageChoice[] = [];
  const cell = (choice: Omit<PageChoice, 'label'>, ...shown: readonly Paragraph[]): Cell => {
    choices.push({ ...choice, label: [] });
    return { paragraphs: shown, choice: choices.length - 1 };
  };
  const momentCell = (moment: MomentShape): Cell =>
    cell(
      {
        id: moment.moment.id,
        action: show({ ...screen, name: 'tellings', moment: moment.moment.id }),
      },
      paragraphs.moment(moment),
    );
  const band = (chapter: ChapterShape): Band => ({
    heading: [indented(paragraphs.heading(chapter))],
    groups: [
      {
        heading: [],
        cells: [
          ...chapter.moments.map(momentCell),
          ...paragraphs.ahead(chapter).map((paragraph) => ({ paragraphs: [paragraph] })),
        ],
      },
    ],
    tight: true,
  });
  const toggle = { do: 'replace', screen: { ...screen, all: !all } } as const;
  const bands = [
    ...shape.chapters.map(band),
    {
      heading: [],
      groups: [
        {
          heading: [],
          cells: [
            cell(
              { id: 'all', action: toggle },
              {
                spans: [span(all ? words.shape.showRead : words.shape.showAll)],
              },
            ),
          ],
        },
      ],
    },
  ];
  return pageOver(`shape ${all}`, paragraphs.top.map(indented), words, {
    choices,
    bands,
    wide: readings.length > 1,
    said: all ? [words.shape.isAll] : [],
    keys: [
      { key: 'open', label: words.shape.open },
      { key: 'all', label: all ? words.shape.onlyRead : words.keys.all, action: toggle },
      ...closing(words).slice(isOver ? 0 : 1),
      ...(isOver ? [] : [{ key: 'quit', label: words.keys.quit, action: { do: 'leave' } } as const]),
    ],
  });
}

/** As far from the left as the cells are, so that everything is laid out on one width. */
const indented = (paragraph: Paragraph): Paragraph => ({ ...paragraph, margin: span('  ') });

/** The scenes of one moment, each with the readings that came to it. */
export function tellingsPage(
  story: Story,
  { readings, all, moment }: Extract<Screen, { name: 'tellings' }>,
  words: Words,
): PageContent {
  const shape = shapeOf(story, readings, all);
  const nodes = shape.chapters.flatMap(nodesOf).filter(({ scene }) => scene.moment === moment);
  const unnamed = (story.tellings.get(moment)?.length ?? 0) - nodes.length;
  return pageOver(
    `tellings ${moment} ${all}`,
    [
      { spans: [span(story.moments.get(moment)?.title ?? moment, 'strong')] },
      ...(unnamed === 0 ? [] : [{ spans: [span(words.shape.momentUnread(unnamed), 'faint' as const)] }]),
    ],
    words,
    {
      choices: nodes.map(({ scene, visited }) => ({
        id: scene.id,
        label: [...laneHeading(accountOf(story, scene), words), span(`: ${scene.title}`)],
        ...(visited.length > 0 && {
          note: words.list(visited.map((index) => readings[index]?.name ?? '')),
        }),
        action: show({ name: 'aside', scene: scene.id, opened: false }),
      })),
      numbered: true,
    },
  );
}
