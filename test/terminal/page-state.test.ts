/**
 * What a page is at, without a screen: whatever is pressed and however the window changes, it is somewhere on
 * it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../../source/layout/flow.ts';
import type { PageContent } from '../../source/terminal/page.ts';
import { layPage } from '../../source/terminal/page-layout.ts';
import {
  chosen,
  isPointing,
  leap,
  opened,
  operations,
  type Page,
  type PageState,
  viewOf,
} from '../../source/terminal/page-state.ts';
import { choice, rowsOf } from '../../source/terminal/pages/common.ts';

type Kind = 'text' | 'list' | 'rows';

/** A page of so many paragraphs and choices; every third of them is a stop. */
function contentOf(kind: Kind, paragraphs: number, choices: number): PageContent {
  const list = Array.from({ length: kind === 'text' ? 0 : choices }, (_, index) => ({
    ...choice(`Choice ${index}, ${'of many words '.repeat(index % 4)}`, { do: 'close' }),
    isStop: index % 3 === 0,
  }));
  const rows = list.map((each) => ({ ...each, paragraphs: [{ spans: each.label }] }));
  return {
    id: 'page',
    head: [],
    body: Array.from({ length: paragraphs }, (_, index) =>
      said(`Paragraph ${index} is here to be read. `.repeat(4)),
    ),
    ...(kind === 'rows' ? rowsOf([{ rows }]) : { choices: list }),
    numbered: true,
    messages: [],
    keys: [],
  };
}

const pageOf = (content: PageContent, [columns, rows]: readonly [number, number]): Page => ({
  content,
  layout: layPage(content, columns, rows),
});

const content = fc
  .tuple(fc.constantFrom<Kind>('text', 'list', 'rows'), fc.nat(8), fc.integer({ min: 1, max: 14 }))
  .map((each) => contentOf(...each));
const size = fc.tuple(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 50 }));
const pleasant = fc.tuple(fc.integer({ min: 40, max: 130 }), fc.integer({ min: 10, max: 50 }));
const step = fc.oneof(
  fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[])),
  fc.constantFrom('next' as const, 'previous' as const),
  size,
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

function stepped(page: Page, at: PageState, next: Step): [Page, PageState] {
  if (typeof next !== 'string') {
    const resized = pageOf(page.content, next);
    return [resized, opened(resized, at)];
  }
  if (next === 'next' || next === 'previous') return [page, leap(page, at, next)];
  return [page, operations[next](page, at)];
}

it('a page that is come back to on another day does not begin with an empty row', () => {
  const { layout } = pageOf(contentOf('text', 8, 1), [60, 14]);
  const empty = layout.lines.findIndex(({ spans }) => spans.length === 0);
  const content = { ...contentOf('text', 8, 1), place: layout.lines[empty]?.at ?? 0 };
  expect(opened({ content, layout }).top).toBe(empty + 1);
});

describe('after any keys and any changes of the window', () => {
  it('the highlighted choice is one of the page, and the text is scrolled to a line of it', () => {
    fc.assert(
      fc.property(content, size, fc.array(step, { maxLength: 30 }), (given, first, steps) => {
        let page = pageOf(given, first);
        let at = opened(page);
        for (const next of steps) {
          [page, at] = stepped(page, at, next);
          const { top } = viewOf(page, at);
          expect(at.highlighted).toBeGreaterThanOrEqual(0);
          expect(at.highlighted).toBeLessThan(Math.max(1, given.choices.length));
          expect(at.top).toBe(top);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(chosen(page, at)).toBe(isPointing(page, at) ? given.choices[at.highlighted] : undefined);
        }
      }),
    );
  });

  it('a page that is left is found again as it was', () => {
    fc.assert(
      fc.property(content, size, fc.array(step, { maxLength: 30 }), (given, first, steps) => {
        let page = pageOf(given, first);
        let at = opened(page);
        for (const next of steps) [page, at] = stepped(page, at, next);
        const again = opened(page, at);
        expect(again.highlighted).toBe(at.highlighted);
        // On a window of a row or two there may be no line of the text to find it by.
        if (isPointing(page, at) && viewOf(page, at).rows > 0) expect(isPointing(page, again)).toBe(true);
      }),
    );
  });
});

describe('on a window that is not too small', () => {
  it('Down alone comes to every choice, and Up alone from the end to the first line', () => {
    fc.assert(
      fc.property(content, pleasant, (given, window) => {
        const page = pageOf(given, window);
        const met = new Set<number>();
        let at = opened(page);
        const { bottom } = viewOf(page, at);
        for (let pressed = 0; pressed <= bottom + given.choices.length; pressed++) {
          if (isPointing(page, at)) met.add(at.highlighted);
          at = operations.down(page, at);
        }
        expect(met.size).toBe(given.choices.length);
        at = operations.last(page, opened(page));
        for (let pressed = 0; at.top > 0 && pressed <= bottom + given.choices.length; pressed++)
          at = operations.up(page, at);
        expect(at.top).toBe(0);
      }),
    );
  });

  it('Enter or a space, pressed as long as nothing is pointed at, comes to the choices', () => {
    fc.assert(
      fc.property(content, pleasant, (given, window) => {
        const page = pageOf(given, window);
        let at = opened(page);
        for (let pressed = 0; !isPointing(page, at) && viewOf(page, at).more; pressed++) {
          const next = operations.pageDown(page, at);
          expect(next.top).toBeGreaterThan(at.top);
          at = next;
        }
        expect(isPointing(page, at)).toBe(given.choices.length > 0);
      }),
    );
  });
});

describe.each(['list', 'rows'] as const)('a %s longer than the screen', (kind) => {
  const page = pageOf(contentOf(kind, 1, 14), [60, 16]);
  const begin = opened(page);
  const after = (...keys: readonly (keyof typeof operations)[]): PageState =>
    keys.reduce((at, key) => operations[key](page, at), begin);

  it('is gone through by its ends and by the screen', () => {
    expect(after().highlighted).toBe(0);
    expect(after('last', 'last').highlighted).toBe(13);
    expect(after('last', 'last', 'last').highlighted).toBe(13);
    expect(after('last', 'last', 'first')).toMatchObject({ top: 0, highlighted: 0 });
    expect(after(...Array.from({ length: 9 }, () => 'pageDown' as const)).highlighted).toBe(13);
    expect(after('last', 'last', ...Array.from({ length: 9 }, () => 'pageUp' as const))).toMatchObject({
      top: 0,
      highlighted: 0,
    });
  });

  it('goes on around its end and its beginning', () => {
    expect(after('last', 'last', 'down').highlighted).toBe(0);
    expect(after('first', 'up').highlighted).toBe(13);
  });

  it('leads from stop to stop, around both ends', () => {
    const stops = (to: 'next' | 'previous'): readonly number[] => {
      const met: number[] = [];
      let at = begin;
      for (let pressed = 0; pressed < 6; pressed++) {
        at = leap(page, at, to);
        met.push(at.highlighted);
      }
      return met;
    };
    expect(stops('next')).toEqual([3, 6, 9, 12, 0, 3]);
    expect(stops('previous')).toEqual([12, 9, 6, 3, 0, 12]);
  });
});

it('a digit takes a choice of a list, and none of rows, which have no numbers', () => {
  const window = [80, 40] as const;
  const list = pageOf(contentOf('list', 1, 4), window);
  const rows = pageOf(contentOf('rows', 1, 4), window);
  expect(chosen(list, opened(list), 2)).toBe(list.content.choices[2]);
  expect(chosen(list, opened(list), 7)).toBeUndefined();
  expect(chosen(rows, opened(rows), 2)).toBeUndefined();
});
