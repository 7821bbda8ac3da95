/** What results can be written as. A writer is loaded when its format is asked for. */
import type { Words } from '../language/words.ts';
import type { StoryMap } from '../reading/story-map.ts';
import { jsonPieces } from './json.ts';
import type { Report } from './report.ts';

type Writers<T> = Readonly<Record<string, () => Promise<(thing: T, words: Words) => string>>>;

/** Another format of every report is its writer and a line here. */
export const reportFormats = {
  text: async () => (await import('./text.ts')).toText,
  md: async () => (await import('./markdown.ts')).toMarkdown,
  html: async () => (await import('./html.ts')).toHtml,
} satisfies Writers<Report>;

/** Another drawing of the shape of a story is its writer and a line here. */
export const drawingFormats: Writers<StoryMap> = {
  dot: async () => (await import('./dot.ts')).toDot,
  mermaid: async () => (await import('./mermaid.ts')).toMermaid,
};

/** A result by the formats it can be written in; it is made where one of them is asked for. */
export type Forms = Readonly<Record<string, () => Pieces | Promise<Pieces>>>;

/** A text, or one that is written piece by piece because nobody could hold all of it. */
export type Pieces = string | Iterable<string>;

export const asJson = (value: () => unknown): Forms => ({
  json: () => jsonPieces(value()),
});

const as =
  <T>(writers: Writers<T>) =>
  (thing: () => T, words: Words): Forms =>
    Object.fromEntries(
      Object.entries(writers).map(([format, load]) => [format, async () => (await load())(thing(), words)]),
    );

export const asReport = as(reportFormats);
export const asDrawing = as(drawingFormats);
