/** The shape of the story: moments by accounts, and the readings that came there. */
import type { Words } from '../../language/words.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { sceneLabelSpans } from '../../paragraphs/scene.ts';
import { storyMapParagraphs } from '../../paragraphs/story-map.ts';
import { nodesOf, storyMapOf } from '../../reading/story-map.ts';
import type { Story } from '../../story/story.ts';
import type { PageContent, Screen, StoryMapScreen } from '../page.ts';
import { ending, keyOf, pageOver, type Row, rowsOf, show } from './common.ts';

/** `isFirst`: it lies over no other page to which one could go back. */
export function storyMapPage(
  story: Story,
  screen: StoryMapScreen,
  isFirst: boolean,
  words: Words,
): PageContent {
  const { readings, all } = screen;
  const shape = storyMapOf(story, readings, all);
  const { top, heading, moment, ahead } = storyMapParagraphs(shape, words);
  const toggle = { do: 'replace', screen: { ...screen, all: !all } } as const;
  const toggleText = all ? words.map.showMet : words.map.showAll;
  return pageOver(`map ${all}`, top.map(indented), words, {
    ...rowsOf(
      [
        ...shape.chapters.map((chapter) => ({
          heading: [indented(heading(chapter))],
          rows: chapter.moments.map((each): Row => ({
            id: each.moment.id,
            paragraphs: [moment(each)],
            action: show({ ...screen, name: 'moment-scenes', moment: each.moment.id }),
          })),
          under: ahead(chapter),
        })),
        { rows: [{ id: 'all', paragraphs: [{ spans: [span(toggleText)] }], action: toggle }] },
      ],
      true,
    ),
    wide: readings.length > 1,
    messages: all ? [words.map.isAll] : [],
    keys: [
      { key: 'open', label: words.map.open },
      { ...keyOf('all', words, toggle), label: all ? words.map.onlyMet : words.keys.all },
      ...ending(isFirst, words),
    ],
  });
}

/** As far from the left as the cells are, so that everything is laid out on one width. */
const indented = (paragraph: Paragraph): Paragraph => ({ ...paragraph, margin: span('  ') });

/** The scenes of one moment, each with the readings that came to it. */
export function momentScenesPage(
  story: Story,
  { readings, all, moment }: Extract<Screen, { name: 'moment-scenes' }>,
  words: Words,
): PageContent {
  const shape = storyMapOf(story, readings, all);
  const nodes = shape.chapters.flatMap(nodesOf).filter(({ scene }) => scene.moment === moment);
  const unmet = (story.scenesByMoment.get(moment)?.length ?? 0) - nodes.length;
  return pageOver(
    `moment-scenes ${moment} ${all}`,
    [
      { spans: [span(story.moments.get(moment)?.title ?? moment, 'strong')] },
      ...(unmet === 0 ? [] : [{ spans: [span(words.map.momentUnmet(unmet), 'faint' as const)] }]),
    ],
    words,
    {
      choices: nodes.map(({ scene, visited }) => ({
        id: scene.id,
        label: sceneLabelSpans(story, scene, words),
        ...(visited.length > 0 && {
          note: words.list(visited.map((index) => readings[index]?.name ?? '')),
        }),
        action: show({ name: 'aside', scene: scene.id, opened: false }),
      })),
      numbered: true,
    },
  );
}
