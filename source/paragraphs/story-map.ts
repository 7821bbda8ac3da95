/**
 * The shape of a story as a grid: a row a moment, a column an account, in it the readings that came there.
 */
import type { Words } from '../language/words.ts';
import type { ChapterOnMap, LaneOnMap, MomentOnMap, StoryMap } from '../reading/story-map.ts';
import { flow, type Paragraph, said, under } from '../layout/flow.ts';
import { column } from '../layout/frame.ts';
import { type Span, span, spansWidth } from '../layout/line.ts';
import { laneHeading, laneMark, readingMark } from './marks.ts';
import { widthOf } from '../layout/width.ts';

/** The paragraphs of a shape. Whatever of them is given the same width stands in the same columns. */
interface StoryMapParagraphs {
  /** What stands over the grid: title, readings, accounts, signs. */
  readonly top: readonly Paragraph[];
  readonly heading: (chapter: ChapterOnMap) => Paragraph;
  readonly moment: (moment: MomentOnMap) => Paragraph;
  /** What is left out of a chapter; nothing where nothing is. */
  readonly ahead: (chapter: ChapterOnMap) => readonly Paragraph[];
}

/** The columns for one width. */
interface Grid {
  /** Whether a cell says how many readings came there, in place of which. */
  readonly isCounted: boolean;
  /** Cells for the titles. */
  readonly titles: number;
  /** Empty cells before each lane. */
  readonly apart: number;
  /** Cells for each lane. */
  readonly lanes: readonly number[];
}

/** More readings than this are counted: nobody would tell their signs apart. */
const mostMarks = 9;
/** Narrowest column of titles that is pleasant to read. */
const narrowest = 16;
const unmetSign = '·';

export function storyMapParagraphs(storyMap: StoryMap, words: Words): StoryMapParagraphs {
  const { story, readings, lanes, unmet } = storyMap;
  const upper = (title: string): string => title.toLocaleUpperCase(story.language);
  const gridOf = gridsOf(storyMap, upper);
  const legend = (items: readonly (readonly Span[])[]): readonly Span[] =>
    items.flatMap((item, index) => [span(index === 0 ? '' : '   '), ...item.map(unbroken)]);
  /** Where readings are only counted, their signs stand nowhere. */
  const names = (isCounted: boolean): readonly Span[] => {
    if (readings.length === 0) return [span(words.map.none)];
    if (isCounted && readings.length > 1) return [span(words.list(readings.map(({ name }) => name)))];
    return legend(
      readings.map(({ name }, index) => [
        span(readingMark(index, readings.length), 'strong'),
        span(`  ${name}`),
      ]),
    );
  };
  const byGrid = (write: (grid: Grid) => readonly Span[]): Paragraph => ({
    spans: [],
    draw: (width) =>
      flow([{ spans: write(gridOf(width)) }], Math.min(width, column)).map(({ spans }) => spans),
  });
  return {
    top: [
      said(words.map.title(story.title), 'strong'),
      byGrid(({ isCounted }) => names(isCounted)),
      { spans: legend(lanes.map((lane) => laneHeading(lane, words))) },
      byGrid(({ isCounted }) => [span(words.map.signs(readings.length, isCounted), 'faint')]),
      said(words.map.unmet(unmet, story.scenes.size)),
    ],
    heading: ({ chapter, moments }) => {
      const title = span(upper(chapter.title), 'faint');
      return moments.length === 0
        ? { spans: [title] }
        : { spans: [], draw: (width) => row(title, lanes.map(laneMark), gridOf(width)) };
    },
    moment: ({ moment, lanes: cells }) => ({
      spans: [],
      gap: 0,
      draw: (width) => {
        const grid = gridOf(width);
        return row(
          span(moment.title),
          cells.map((cell, lane) => {
            const account = lanes[lane];
            const text = cellText(cell, readings.length, grid.isCounted);
            return { text, ...(account && { colour: account.colour }) };
          }),
          grid,
        );
      },
    }),
    ahead: ({ ahead: { moments, scenes } }) =>
      moments === 0 ? [] : [under(words.map.ahead(moments, scenes), 'faint')],
  };
}

/** It stays on one line. */
const unbroken = (each: Span): Span => ({ ...each, text: each.text.replaceAll(' ', '\u00A0') });

/** A title in its column, wrapped, and at the right of its first line what stands in each lane. */
function row(
  title: Span,
  cells: readonly Span[],
  { titles, apart, lanes }: Grid,
): readonly (readonly Span[])[] {
  return flow([{ spans: [title] }], titles).map(({ spans }, index) =>
    index > 0
      ? spans
      : [
          ...spans,
          span(' '.repeat(Math.max(0, titles - spansWidth(spans)))),
          ...cells.flatMap((cell, lane) => [
            span(' '.repeat(apart)),
            cell,
            span(' '.repeat(Math.max(0, (lanes[lane] ?? 0) - widthOf(cell.text)))),
          ]),
        ],
  );
}

/**
 * The readings that came to a lane's scenes, by scene; or how many did. Then a sign for each that nobody came
 * to.
 */
function cellText({ nodes, unmet }: LaneOnMap, readings: number, isCounted: boolean): string {
  const visits = nodes.filter(({ visited }) => visited.length > 0).map(({ visited }) => visited);
  if (!isCounted) {
    const came = visits.map((visited) => visited.map((index) => readingMark(index, readings)).join(''));
    return [...came, ...Array.from({ length: unmet }, () => unmetSign)].join(' ');
  }
  const came = new Set(visits.flat()).size;
  const sign = readings === 1 ? readingMark(0, 1) : String(came);
  return [...(came === 0 ? [] : [sign]), ...(unmet === 0 ? [] : [unmetSign])].join(' ');
}

/**
 * The columns of a shape by width: the signs of the readings where there is room for them, else their number.
 */
function gridsOf({ readings, lanes, chapters }: StoryMap, upper: (title: string) => string) {
  const moments = chapters.flatMap((chapter) => chapter.moments);
  const longest = Math.max(
    1,
    ...chapters.map((each) => (each.moments.length === 0 ? 0 : widthOf(upper(each.chapter.title)))),
    ...moments.map(({ moment }) => widthOf(moment.title)),
  );
  const widthsOf = (isCounted: boolean): readonly number[] =>
    lanes.map((_, lane) =>
      moments.reduce((widest, { lanes: cells }) => {
        const cell = cells[lane];
        return cell ? Math.max(widest, widthOf(cellText(cell, readings.length, isCounted))) : widest;
      }, 1),
    );
  const counted = { isCounted: true, lanes: widthsOf(true) };
  const marked = readings.length > mostMarks ? counted : { isCounted: false, lanes: widthsOf(false) };
  const tight = { ...counted, apart: 1 };
  const roomOf = ({ lanes: widths, apart }: typeof tight, width: number): number =>
    width - widths.reduce((total, each) => total + each + apart, 0);

  return (width: number): Grid => {
    const loose = [marked, counted].map((each) => ({ ...each, apart: 2 }));
    const kind = loose.find((each) => roomOf(each, width) >= Math.min(longest, narrowest)) ?? tight;
    return { ...kind, titles: Math.max(1, Math.min(longest, roomOf(kind, width))) };
  };
}
