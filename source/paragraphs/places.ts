import type { Words } from '../language/words.ts';
import type { Place } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { Canvas } from '../layout/canvas.ts';
import { flow, heading, type Paragraph, said, under } from '../layout/flow.ts';
import { type Span, span, type Tone } from '../layout/line.ts';
import type { LookUp } from './look-up.ts';
import { widthOf } from '../layout/width.ts';

const signs = { here: '▸', place: '·' } as const;

/** Rows of the page that are not the map's: title, place, legend, and what says that there is more. */
const around = 5;
/** A map is as high as the window allows, but never lower than can be read. */
const lowest = 6;

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tone: Tone;
}

/** The map, and under it the places in words. `here` is the id of the place the reader's scene is at. */
export const places: LookUp = {
  isIn: (story) => story.places.size > 0,
  say: ({ story, scene, words }) => placesParagraphs(story, scene.place, words),
  spread: 'columns',
};

function placesParagraphs(story: Story, here: string | undefined, words: Words): readonly Paragraph[] {
  const places = [...story.places.values()];
  const mapped = places.filter((place) => isOnMap(story, place));
  const legend = said(words.places.legend(signs.here, signs.place), 'faint');
  const at = here === undefined ? undefined : story.places.get(here);
  return [
    ...(at ? [{ spans: [span(words.places.here(at.name))], gap: 0 }] : []),
    ...(mapped.length === 0
      ? []
      : [
          {
            spans: [],
            draw: (width: number, most: number) => {
              const map = drawMap(story, mapped, at?.within ?? here, width, most - around);
              return map.length === 0 ? [] : [...map, ...flow([legend], width).map(({ spans }) => spans)];
            },
          },
        ]),
    { ...heading(words.places.places, 'later'), gap: 2 },
    ...places.flatMap((place): Paragraph[] => [
      heading(place.id === here ? words.places.isHere(place.name) : place.name),
      ...(place.about === undefined ? [] : [under(place.about)]),
    ]),
  ];
}

function boundsOf({
  outline,
}: Story): { west: number; east: number; south: number; north: number } | undefined {
  const points = outline.lines.flat();
  if (points.length === 0) return undefined;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

/** Within the outline, or near enough to it that the outline says where it is. */
function isOnMap(story: Story, { latitude, longitude }: Place): boolean {
  const bounds = boundsOf(story);
  if (!bounds || latitude === undefined || longitude === undefined) return false;
  const near = 0.5;
  return (
    longitude > bounds.west - near &&
    longitude < bounds.east + near &&
    latitude > bounds.south - near &&
    latitude < bounds.north + near
  );
}

/**
 * Degrees to dots: equirectangular, true to scale at the middle of the map. A dot is as high as it is wide.
 */
function drawMap(
  story: Story,
  places: readonly Place[],
  here: string | undefined,
  columns: number,
  most: number,
): readonly (readonly Span[])[] {
  const bounds = boundsOf(story);
  if (!bounds || columns < 24) return [];
  const longitudes = [bounds.west, bounds.east, ...places.map((place) => place.longitude ?? bounds.west)];
  const west = Math.min(...longitudes);
  const east = Math.max(...longitudes);
  const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const dots = Math.min(
    (columns * 2 - 1) / ((east - west) * shrink),
    (Math.max(lowest, most) * 4 - 1) / (bounds.north - bounds.south),
  );
  const rows = Math.max(1, Math.ceil(((bounds.north - bounds.south) * dots + 1) / 4));
  const x = (longitude: number): number => (longitude - west) * shrink * dots;
  const y = (latitude: number): number => (bounds.north - latitude) * dots;

  const canvas = new Canvas(columns, rows);
  for (const line of story.outline.lines) {
    for (const [index, [longitude, latitude]] of line.entries()) {
      const [nextLongitude, nextLatitude] = line[index + 1] ?? [longitude, latitude];
      canvas.line(x(longitude), y(latitude), x(nextLongitude), y(nextLatitude));
    }
  }
  const labels: Label[] = [
    ...[...places]
      .sort((a, b) => Number(b.id === here) - Number(a.id === here))
      .map((place) => {
        const isHere = place.id === here;
        return {
          row: Math.floor(y(place.latitude ?? 0) / 4),
          column: Math.floor(x(place.longitude ?? 0) / 2),
          text: `${isHere ? signs.here : signs.place}${place.name}`,
          tone: isHere ? ('strong' as const) : ('plain' as const),
        };
      }),
    ...story.outline.labels.map(({ text, latitude, longitude }) => ({
      row: Math.floor(y(latitude) / 4),
      column: Math.floor(x(longitude) / 2),
      text,
      tone: 'faint' as const,
    })),
  ];
  return lettered(canvas.rows(), labels, columns);
}

/**
 * Labels over the rows of a drawing, the first ones first; one without room beside or under its point is left
 * out.
 */
function lettered(
  rows: readonly string[],
  labels: readonly Label[],
  columns: number,
): readonly (readonly Span[])[] {
  const taken = new Map<number, { from: number; to: number; label: Label }[]>();
  for (const label of labels) {
    const length = widthOf(label.text);
    const from = Math.max(0, Math.min(label.column, columns - length));
    for (const row of [label.row, label.row + 1, label.row - 1]) {
      const others = taken.get(row) ?? [];
      if (
        row < 0 ||
        row >= rows.length ||
        others.some((other) => from < other.to + 1 && from + length > other.from - 1)
      )
        continue;
      taken.set(row, [...others, { from, to: from + length, label }]);
      break;
    }
  }
  return rows.map((text, row) => {
    const spans: Span[] = [];
    let at = 0;
    for (const { from, to, label } of (taken.get(row) ?? []).sort((a, b) => a.from - b.from)) {
      spans.push(span(text.slice(at, from), 'ornament'), span(label.text, label.tone));
      at = to;
    }
    return [...spans, span(text.slice(at), 'ornament')];
  });
}
