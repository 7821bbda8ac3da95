import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, lineAt, turnedOn, viewport } from '../../source/layout/viewport.ts';

const content: fc.Arbitrary<Content> = fc
  .record({
    lines: fc.integer({ min: 1, max: 120 }),
    choices: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 9 }),
    highlighted: fc.nat(8),
    height: fc.integer({ min: 6, max: 60 }),
    top: fc.nat(130),
  })
  .map((each) => ({
    ...each,
    highlighted: Math.min(each.highlighted, Math.max(0, each.choices.length - 1)),
  }));

const rowsUsed = (given: Content): number => {
  const view = viewport(given);
  const [from, to] = view.choices;
  const listed = given.choices.slice(from, to).reduce((total, rows) => total + rows, 0);
  return view.rows + (view.more ? 1 : given.choices.length > 0 ? 1 + listed : 0);
};

describe('a page on its window', () => {
  it('never needs more rows than there are', () => {
    fc.assert(fc.property(content, (given) => rowsUsed(given) <= given.height));
  });

  it('shows the highlighted choice whenever it shows choices', () => {
    fc.assert(
      fc.property(content, (given) => {
        const { more, choices } = viewport(given);
        if (more || given.choices.length === 0) return;
        expect(choices[0]).toBeLessThanOrEqual(given.highlighted);
        expect(choices[1]).toBeGreaterThan(given.highlighted);
      }),
    );
  });

  it('shows choices only with the end of the text', () => {
    fc.assert(
      fc.property(content, (given) => {
        const view = viewport(given);
        if (view.more) expect(view.choices).toEqual([0, 0]);
        else expect(view.top + view.rows).toBe(given.lines);
      }),
    );
  });

  it('going on page by page shows every line and comes to the choices', () => {
    fc.assert(
      fc.property(content, (given) => {
        const seen = new Set<number>();
        let top = 0;
        for (let page = 0; page <= given.lines; page++) {
          const view = viewport({ ...given, top });
          for (let row = 0; row < view.rows; row++) seen.add(view.top + row);
          if (!view.more) break;
          top = turnedOn(view);
        }
        expect(seen.size).toBe(given.lines);
        expect(viewport({ ...given, top }).more).toBe(false);
      }),
    );
  });

  it('ends no page with a heading, as long as it is half full', () => {
    const page = (headings: readonly number[]) =>
      viewport({
        ...{ lines: 40, choices: [1], highlighted: 0, height: 10, top: 0 },
        heads: (line) => headings.includes(line),
      }).rows;
    expect([page([]), page([8]), page([6, 7, 8]), page([3, 4, 5, 6, 7, 8])]).toEqual([9, 8, 6, 5]);
  });

  it('shows everything at once where it fits', () => {
    expect(viewport({ lines: 10, choices: [1, 1], highlighted: 0, height: 13, top: 5 })).toEqual({
      top: 0,
      rows: 10,
      kept: 2,
      more: false,
      choices: [0, 2],
      bottom: 0,
    });
  });
});

it('a turned page begins with two lines of the one before, in a low window with one', () => {
  const begins = (height: number) =>
    turnedOn(viewport({ lines: 40, choices: [], highlighted: 0, height, top: 0 })) - (height - 1);
  expect([20, 10, 9, 4].map(begins)).toEqual([-2, -2, -1, -1]);
});

it('a place is found on its line, and the beginning at the top', () => {
  const lines = [0, 1, 40, 80, 81].map((at) => ({ at }));
  expect([0, 1, 39, 40, 79, 1000].map((place) => lineAt(lines, place))).toEqual([0, 1, 1, 2, 2, 4]);
});
