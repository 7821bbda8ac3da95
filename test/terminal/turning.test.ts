/** Every scene of the documentary, turned through page by page, on windows from small to large. */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { frameOf } from '../../source/layout/frame.ts';
import { type Line, textOf } from '../../source/layout/line.ts';
import type { Seat } from '../../source/reading/desk.ts';
import { arrivalsIn, graphOf, trailsIn } from '../../source/story/graph.ts';
import type { Scene } from '../../source/story/story.ts';
import type { PageContent, Screen } from '../../source/terminal/page.ts';
import { layPage, type PageLayout } from '../../source/terminal/page-layout.ts';
import { isPointing, opened, operations, type PageState, viewOf } from '../../source/terminal/page-state.ts';
import { pageOf } from '../../source/terminal/screens.ts';
import { documentary } from '../helpers/built-in.ts';
import { deskOf } from '../helpers/desk.ts';
import { choosing } from '../helpers/walks.ts';

const trailTo = trailsIn(arrivalsIn(graphOf(documentary.start, documentary.scenes.values())));

/** A reader who came to a scene by the nearest way and read past its notice. */
function seatAt({ id, notice }: Scene): Seat {
  const way = choosing(documentary, ...(trailTo(id) ?? []));
  const moves = notice ? [...way.moves, { kind: 'open', at: id } as const] : way.moves;
  return deskOf(documentary, new Map([['anna', { reading: { ...way, moves }, place: 0 }]])).seat('anna');
}

const scenes = [...documentary.scenes.values()];
const seats = new Map(scenes.map((scene) => [scene, seatAt(scene)]));

function pageAt(scene: Scene, width: number, screen: Screen = { name: 'scene' }): PageContent {
  const shown = { story: documentary, desk: deskOf(documentary), words: en, messages: [], width };
  return pageOf({ ...shown, seat: seats.get(scene) }, [screen]);
}

const text = (lines: readonly Line[]): string => lines.map(({ spans }) => textOf(spans)).join('\n');
const listed = ({ choices }: PageLayout): readonly Line[] =>
  choices.flatMap(({ heading, label }) => [...heading, ...label]);

describe.each([
  [40, 12],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 60],
])('at %i×%i', (columns, rows) => {
  const { whole } = frameOf(columns, rows);
  const pages = scenes.map((scene) => {
    const content = pageAt(scene, whole);
    return { scene, page: { content, layout: layPage(content, columns, rows) } };
  });

  it('a page turn keeps two lines, in a low window one, and all lines are shown before the choices', () => {
    for (const { scene, page } of pages) {
      let at: PageState = opened(page);
      let shown = 0;
      for (let view = viewOf(page, at); ; view = viewOf(page, at)) {
        expect(view.top, scene.id).toBeLessThanOrEqual(shown);
        if (shown > 0) expect(shown - view.top, scene.id).toBe(rows === 12 ? 1 : 2);
        shown = view.top + view.rows;
        if (!view.more) break;
        expect(isPointing(page, at), scene.id).toBe(false);
        at = operations.pageDown(page, at);
        expect(at.fresh).toBe(shown);
      }
      expect(shown, scene.id).toBe(page.layout.lines.length);
      expect(isPointing(page, at), scene.id).toBe(page.content.choices.length > 0);
    }
  });

  it('the choices come with lines that were not shown before them', () => {
    for (const { scene, page } of pages) {
      let at: PageState = opened(page);
      let empty = 0;
      for (let view = viewOf(page, at); view.more; view = viewOf(page, at)) {
        empty = page.layout.height - 1 - view.rows;
        expect(empty, scene.id).toBeLessThanOrEqual(Math.floor(page.layout.height / 2));
        at = operations.pageDown(page, at);
      }
      // Of a text that is nearly as high as the window nothing is held back.
      const isNew = at.fresh === undefined || page.layout.lines.length > at.fresh;
      expect(isNew || empty > 0, scene.id).toBe(true);
    }
  });

  it('the title stays over every line of its scene', () => {
    for (const { scene, page } of pages) {
      const head = text(page.layout.pinned).replace(/\s+/g, ' ');
      expect(head).toContain(scene.title);
      // A title that is longer than the window is wide is not cut.
      if (rows < 22 && scene.title.length < columns - 4) expect(page.layout.pinned.length).toBe(1);
    }
  });

  it('“known later” never stands alone on a line', () => {
    for (const { scene, page } of pages) {
      const { lines, pinned, margin } = page.layout;
      for (const { spans } of [...pinned, ...lines, ...margin, ...listed(page.layout)])
        expect(textOf(spans).trim(), scene.id).not.toMatch(/^\W*known later\W*$/);
    }
  });
});

it('all pages share one axis, and one width of the rule under their heads', () => {
  const [scene = documentary.scenes.get(documentary.start)] = scenes.filter(
    ({ questions }) => questions.length > 0,
  );
  const [id = ''] = scene?.questions ?? [];
  for (const [columns, rows] of [
    [40, 12],
    [80, 24],
    [100, 30],
    [120, 40],
    [150, 40],
    [200, 60],
  ] as const) {
    const frame = frameOf(columns, rows);
    for (const screen of [
      { name: 'scene' },
      { name: 'sources' },
      { name: 'questions' },
      { name: 'question', id },
      { name: 'path' },
      { name: 'figures' },
    ] satisfies readonly Screen[]) {
      const content = scene && pageAt(scene, frame.whole, screen);
      const laid = content && layPage(content, columns, rows);
      expect(laid?.frame).toEqual(frame);
      for (const { spans } of [...(laid?.pinned ?? []), ...(laid?.lines ?? [])])
        expect(textOf(spans).length).toBeLessThanOrEqual(frame.whole);
    }
  }
});
