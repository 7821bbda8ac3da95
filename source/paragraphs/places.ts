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

/** The map, and under it the places in words. */
export const places: LookUp = {
  isIn: (story) => story.places.size > 0,
  say: ({ story, scene, words }) => placesParagraphs(story, scene.place, words),
  spread: 'columns',
};

/** `here`: the id of the place the reader's scene is at. */
function placesParagraphs(story: Story, here: string | undefined, words: Words): readonly Paragraph[] {
  const places = [...story.places.values()];
  const bounds = boundsOf(story);
  const mapped = places.filter((place): place is Mapped => isOnMap(bounds, place));
  const legend = said(words.places.legend(signs.here, signs.place), 'faint');
  const at = here === undefined ? undefined : story.places.get(here);
  return [
    ...(at ? [under(words.places.here(at.name))] : []),
    ...(mapped.length === 0
      ? []
      : [
          {
            spans: [],
            draw: (width: number, most: number) => {
              const map = drawMap(story, bounds, mapped, at?.within ?? here, width, most - around);
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

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** How far the outline reaches; without one nothing lies in it. */
function boundsOf({ outline }: Story): Bounds {
  const points = outline.lines.flat();
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

type Mapped = Place & { readonly latitude: number; readonly longitude: number };

/** Within the outline, or near enough to it that the outline says where it is. */
function isOnMap({ west, east, south, north }: Bounds, { latitude, longitude }: Place): boolean {
  if (latitude === undefined || longitude === undefined) return false;
  const near = 0.5;
  return (
    longitude > west - near && longitude < east + near && latitude > south - near && latitude < north + near
  );
}

/**
 * Degrees to dots: equirectangular, true to scale at the middle of the map. A dot is as high as it is wide.
 */
function drawMap(
  { outline }: Story,
  bounds: Bounds,
  places: readonly Mapped[],
  here: string | undefined,
  columns: number,
  most: number,
): readonly (readonly Span[])[] {
  if (columns < 24) return [];
  const { south, north } = bounds;
  const longitudes = places.map(({ longitude }) => longitude);
  const west = Math.min(bounds.west, ...longitudes);
  const east = Math.max(bounds.east, ...longitudes);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const dots = Math.min(
    (columns * 2 - 1) / ((east - west) * shrink),
    (Math.max(lowest, most) * 4 - 1) / (north - south),
  );
  const rows = Math.max(1, Math.ceil(((north - south) * dots + 1) / 4));
  const x = (longitude: number): number => (longitude - west) * shrink * dots;
  const y = (latitude: number): number => (north - latitude) * dots;

  const canvas = new Canvas(columns, rows);
  for (const line of outline.lines) {
    for (const [index, [longitude, latitude]] of line.entries()) {
      const [nextLongitude, nextLatitude] = line[index + 1] ?? [longitude, latitude];
      canvas.line(x(longitude), y(latitude), x(nextLongitude), y(nextLatitude));
    }
  }
  const label = (at: Pick<Mapped, 'latitude' | 'longitude'>, text: string, tone: Tone): Label => ({
    row: Math.floor(y(at.latitude) / 4),
    column: Math.floor(x(at.longitude) / 2),
    text,
    tone,
  });
  const labels = [
    ...places
      .filter(({ id }) => id === here)
      .map((place) => label(place, `${signs.here}${place.name}`, 'strong')),
    ...places
      .filter(({ id }) => id !== here)
      .map((place) => label(place, `${signs.place}${place.name}`, 'plain')),
    ...outline.labels.map((each) => label(each, each.text, 'faint')),
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
  const taken = rows.map((): { from: number; to: number; label: Label }[] => []);
  for (const label of labels) {
    const length = widthOf(label.text);
    const from = Math.max(0, Math.min(label.column, columns - length));
    const to = from + length;
    [label.row, label.row + 1, label.row - 1]
      .map((row) => taken[row])
      .find((others) => others?.every((other) => from > other.to || to < other.from))
      ?.push({ from, to, label });
  }
  return rows.map((text, row) => {
    const spans: Span[] = [];
    let at = 0;
    for (const { from, to, label } of (taken[row] ?? []).sort((a, b) => a.from - b.from)) {
      spans.push(span(text.slice(at, from), 'ornament'), span(label.text, label.tone));
      at = to;
    }
    return [...spans, span(text.slice(at), 'ornament')];
  });
}
