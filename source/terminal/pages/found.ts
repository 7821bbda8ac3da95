/** A page that was found by words on it: it begins where they stand. */
import { type Paragraph, placeOf } from '../../layout/flow.ts';
import { foundAt, showing } from '../../paragraphs/found.ts';
import { wordsIn } from '../../reading/found.ts';
import type { PageContent } from '../page.ts';

/** About two lines above it are shown too. */
const above = 80;

export function atFound(content: PageContent, query: string): PageContent {
  const wanted = wordsIn(query);
  const { body, bands } = content;
  const show = (paragraph: Paragraph): Paragraph => showing(paragraph, wanted);
  const inBody = body.map((paragraph, index) => ({ index, found: foundAt(paragraph, wanted) }));
  const cells = (bands ?? []).flatMap(({ columns }) => columns.flatMap((column) => column.cells));
  const inCells = cells.map(({ paragraphs, choice }) => ({
    choice,
    words: Math.max(0, ...paragraphs.map((paragraph) => foundAt(paragraph, wanted)?.words ?? 0)),
  }));
  const most = inBody.toSorted((a, b) => (b.found?.words ?? 0) - (a.found?.words ?? 0))[0];
  const cell = inCells.toSorted((a, b) => b.words - a.words)[0];
  const isInCell = cell?.choice !== undefined && cell.words > (most?.found?.words ?? 0);
  return {
    ...content,
    id: `${content.id} at ${query}`,
    body: body.map(show),
    bands: bands?.map((band) => ({
      ...band,
      columns: band.columns.map((column) => ({
        ...column,
        cells: column.cells.map((each) => ({ ...each, paragraphs: each.paragraphs.map(show) })),
      })),
    })),
    ...(isInCell
      ? { pointsAt: cell.choice }
      : most?.found && { place: placeIn(body, most.index, most.found.at) }),
  };
}

/** The place of a sign of a paragraph, or some before it. */
const placeIn = (body: readonly Paragraph[], index: number, at: number): number =>
  placeOf(body, index) + (index === 0 ? 0 : (body[index]?.gap ?? 1)) + Math.max(0, at - above);
