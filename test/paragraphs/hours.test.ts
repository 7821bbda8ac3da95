/** The day by the hour, on windows of every width. */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { flow } from '../../source/layout/flow.ts';
import { textOf } from '../../source/layout/line.ts';
import { hoursParagraphs } from '../../source/paragraphs/hours.ts';
import type { Day } from '../../source/story/evidence.ts';
import { told } from '../fixtures/told.ts';

const [day] = told.days;
if (!day) throw new Error('The story has no day by the hour.');

const linesOf = (width: number, of: Day = day): readonly string[] =>
  flow(hoursParagraphs(told, of, en), width).map(({ spans }) => textOf(spans).trimEnd());

/** All that is written on a page, its lines joined as they were before they were broken. */
const textAt = (width: number): string => linesOf(width).join(' ').replace(/\s+/g, ' ');

describe('the day by the hour', () => {
  it('has every entry once, and no line too wide, on every page from 20 cells to 200', () => {
    for (let width = 20; width <= 200; width++) {
      expect(Math.max(...linesOf(width).map((line) => line.length)), `${width}`).toBeLessThanOrEqual(width);
      const page = textAt(width);
      for (const { words, told: hour } of day.entries) {
        expect(page.split(words), `${width}: ${words}`).toHaveLength(2);
        expect(page, `${width}: ${words}`).toContain(`${hour}: `);
      }
    }
  });

  it('names an hour once, over all who put something there', () => {
    const lines = linesOf(40);
    expect(lines.filter((line) => /^\d\d:\d\d/.test(line)).map((line) => line.slice(0, 10))).toEqual([
      '06:00  H  ',
      '09:30  H  ',
      '10:15  O  ',
      '11:00  O  ',
    ]);
    expect(lines.find((line) => line.includes('at six:'))).toMatch(/^ {7}O {2}at six:/);
    expect(lines.find((line) => line.includes('no hour given:'))).toMatch(/^ {7}H {2}no hour given:/);
  });

  it('has each account in a column of its own where there is room', () => {
    const lines = linesOf(60);
    expect(lines.find((line) => line.includes('at the bell'))).toMatch(/^06:00 {2}H · {2}at the bell:/);
    expect(lines.find((line) => line.includes('at six'))).toMatch(/^ {7}· O {2}at six:/);
    expect(linesOf(59).find((line) => line.includes('at six'))).toMatch(/^ {7}O {2}at six:/);
  });

  it('marks what became known later', () => {
    expect(textAt(60)).toContain('The pump came. known later');
    expect(textAt(60).match(/known later/g)).toHaveLength(1);
  });

  it('names where the hours disagree, and whose they are', () => {
    const page = textAt(100);
    expect(page).toContain('Where the hours disagree When there was smoke Half an hour lies between them.');
    expect(page).toContain('H between half past nine and a quarter to ten O a quarter past ten');
    expect(linesOf(100, { ...day, disagreements: [] }).join(' ')).not.toContain('disagree');
  });

  it('says what one must know to read it rightly, and explains its letters', () => {
    expect(textAt(100)).toMatch(
      /^The day by the hour 16 March 1911 The mill’s clock was a quarter of an hour fast\. .*The hands/,
    );
  });
});
