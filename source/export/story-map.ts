/** The shape of a story as data and as text. */
import type { Words } from '../language/words.ts';
import { flow, said } from '../layout/flow.ts';
import { textOf } from '../layout/line.ts';
import { laneMark, readingMark } from '../paragraphs/marks.ts';
import { storyMapParagraphs } from '../paragraphs/story-map.ts';
import { type ChapterOnMap, type Node, nodesOf, type StoryMap } from '../reading/story-map.ts';
import { accountOf, type Story } from '../story/story.ts';
import { storyJson } from './story.ts';

export function storyMapJson({ story, readings, chapters, edges, unmet }: StoryMap): unknown {
  return {
    story: storyJson(story),
    readings: readings.map(({ name }, index) => ({ name, mark: readingMark(index, readings.length) })),
    chapters: chapters.map(({ chapter, moments, unmet: inChapter }) => ({
      id: chapter.id,
      title: chapter.title,
      unmet: inChapter,
      moments: moments.map(({ moment, lanes }) => ({
        id: moment.id,
        title: moment.title,
        unmet: lanes.reduce((total, lane) => total + lane.unmet, 0),
      })),
    })),
    nodes: chapters.flatMap(nodesOf).map(({ scene, visited }) => ({
      id: scene.id,
      title: scene.title,
      chapter: scene.chapter,
      moment: scene.moment,
      account: scene.account ?? null,
      ...(scene.ending !== undefined && { ending: scene.ending }),
      visited,
    })),
    edges: edges.map(({ from, choice, taken }) => ({
      from: from.id,
      to: choice.to,
      choice: choice.id,
      label: choice.label,
      taken,
    })),
    unmet,
  };
}

/** The grid in lines of at most `width` cells, where the width allows a grid at all. */
export function storyMapText(storyMap: StoryMap, width: number, words: Words): string {
  const { top, heading, moment, ahead } = storyMapParagraphs(storyMap, words);
  const isOther = storyMap.story.folder !== undefined;
  const paragraphs = [
    ...(isOther ? [said(words.otherStory.report)] : []),
    ...top,
    ...storyMap.chapters.flatMap((chapter) => [
      heading(chapter),
      ...chapter.moments.map(moment),
      ...ahead(chapter),
    ]),
  ];
  return flow(paragraphs, width)
    .map(({ spans }) => `${textOf(spans).trimEnd()}\n`)
    .join('');
}

/**
 * What a drawing writes on a scene: whose it is, its title, and under it which of several readings came
 * there.
 */
export function nodeLabel(story: Story, readings: number, { scene, visited }: Node): readonly string[] {
  const marks = visited.map((index) => readingMark(index, readings)).join(' ');
  return [
    `${laneMark(accountOf(story, scene)).text}  ${scene.title}`,
    ...(readings > 1 && marks !== '' ? [marks] : []),
  ];
}

/** What a drawing writes on a chapter: its title, and how many of its scenes nobody came to. */
export const chapterLabel = ({ chapter, unmet }: ChapterOnMap, words: Words): string =>
  words.map.chapter(chapter.title, unmet);
