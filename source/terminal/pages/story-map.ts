/** The shape of the story: moments by accounts, and the readings that came there. */
import { type Paragraph, said } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { sceneLabelSpans } from '../../paragraphs/scene.ts';
import { storyMapParagraphs } from '../../paragraphs/story-map.ts';
import { nodesOf, storyMapOf } from '../../reading/story-map.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { ending, keysOf, pageOver, row, rowsOf, type Section, show } from './common.ts';

export function storyMapPage({ story, isFirst, words }: Shown, screen: ScreenNamed<'map'>): PageContent {
  const { readings, all } = screen;
  const storyMap = storyMapOf(story, readings, all);
  const { top, heading, moment, ahead } = storyMapParagraphs(storyMap, words);
  const toggle = { do: 'replace', screen: { ...screen, all: !all } } as const;
  const toggleText = all ? words.map.showMet : words.map.showAll;
  const sections: readonly Section[] = storyMap.chapters.map((chapter) => ({
    heading: [indented(heading(chapter))],
    rows: chapter.moments.map((each) => {
      const { id } = each.moment;
      return row([moment(each)], { ...screen, name: 'moment-scenes', moment: id });
    }),
    under: ahead(chapter),
  }));
  const last: Section = { rows: [{ paragraphs: [said(toggleText)], action: toggle }] };
  return pageOver(`map ${all}`, top.map(indented), words, {
    ...rowsOf([...sections, last], true),
    spread: 'wide',
    messages: all ? [words.map.isAll] : [],
    opens: words.map.open,
    keys: [
      ...keysOf<'map'>(words, { all: toggle }, all ? { all: { label: words.map.onlyMet } } : {}),
      ...ending(isFirst, words),
    ],
  });
}

/** As far from the left as the cells are, so that everything is laid out on one width. */
const indented = (paragraph: Paragraph): Paragraph => ({ ...paragraph, margin: span('  ') });

/** The scenes of one moment, each with the readings that came to it. */
export function momentScenesPage(
  { story, words }: Shown,
  { readings, all, moment }: ScreenNamed<'moment-scenes'>,
): PageContent {
  const storyMap = storyMapOf(story, readings, all);
  const nodes = storyMap.chapters.flatMap(nodesOf).filter(({ scene }) => scene.moment === moment);
  const unmet = (story.scenesByMoment.get(moment)?.length ?? 0) - nodes.length;
  const body = [
    said(story.moments.get(moment)?.title ?? moment, 'strong'),
    ...(unmet === 0 ? [] : [said(words.map.momentUnmet(unmet), 'faint')]),
  ];
  const choices = nodes.map(({ scene, visited }) => ({
    label: sceneLabelSpans(story, scene, words),
    note: visited.length > 0 ? words.list(visited.map((index) => readings[index]?.name ?? '')) : undefined,
    action: show({ name: 'aside', scene: scene.id }),
  }));
  return pageOver(`moment-scenes ${moment} ${all}`, body, words, { choices, numbered: true });
}
