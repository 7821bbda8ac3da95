import { expect, it } from 'vitest';
import { flow, type Paragraph } from '../../source/layout/flow.ts';
import { type Line, textOf } from '../../source/layout/line.ts';
import { turnedOn, viewport } from '../../source/layout/viewport.ts';
import { en } from '../../source/language/en.ts';
import { aboutParagraphs } from '../../source/paragraphs/about.ts';
import { forLookUps, lookUpParagraphs } from '../../source/paragraphs/look-ups.ts';
import { timelineParagraphs } from '../../source/paragraphs/timeline.ts';
import { replay } from '../../source/reading/replay.ts';
import { documentary } from '../helpers/built-in.ts';
import { stayingReading } from '../helpers/stay.ts';

const path = replay(documentary, stayingReading(documentary, 'strikers'));
const { scene } = path.here;
const looked = forLookUps((name) => lookUpParagraphs(name, { story: documentary, path, scene, words: en }));
const pages: Readonly<Record<string, readonly Paragraph[]>> = {
  ...looked,
  timeline: timelineParagraphs(documentary, scene, en).paragraphs,
  about: aboutParagraphs(documentary, en),
};

/** The last line of each page that is turned to. */
function lastLines(lines: readonly Line[], height: number): readonly Line[] {
  const last: Line[] = [];
  const heads = (line: number): boolean => lines[line]?.heads ?? false;
  for (let top = 0; ;) {
    const view = viewport({ lines: lines.length, heads, choices: [], highlighted: 0, height, top });
    if (!view.more) return last;
    last.push(lines[view.top + view.rows - 1] ?? { spans: [], at: 0 });
    top = turnedOn(view);
  }
}

/** All of it stands out, or nothing is there. */
const isHeading = ({ spans }: Line): boolean =>
  spans.every(({ text, tone }) => tone === 'strong' || tone === 'later' || text.trim() === '');

it.each(Object.keys(pages))('a reader who turns pages of %s sees none that ends with a heading', (name) => {
  for (const [width, height] of [
    [76, 20],
    [72, 36],
    [56, 16],
  ] as const) {
    const ends = lastLines(flow(pages[name] ?? [], width, height), height).filter(isHeading);
    expect(ends.map(({ spans }) => textOf(spans))).toEqual([]);
  }
});
