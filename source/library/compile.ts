import { createHash } from 'node:crypto';
import { clean } from '../story/clean.ts';
import type { Scene, StoryData } from '../story/story.ts';
import type { Pack, PackScene } from './pack.ts';

/** One document of a pack that has no errors, every text cleaned. What is for the check alone is left out. */
export function compile(pack: Pack): StoryData {
  const { $schema: _, format: __, loaded: ___, chapters, ...story } = pack.story.content;
  const questionOf = new Map(
    pack.questions.content.questions.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])),
  );
  const { title, note, figures } = pack.figures.content;
  const { lines, labels } = pack.outline.content;
  const content = cleaned({
    ...story,
    chapters: chapters.map(({ moments, ...chapter }) => ({
      ...chapter,
      moments: moments.map(({ alone: _, ...moment }) => moment),
    })),
    accounts: pack.accounts.content.accounts,
    sources: pack.sources.content.sources,
    questions: pack.questions.content.questions,
    places: pack.places.content.places,
    people: pack.people.content.people,
    terms: pack.glossary.content.terms,
    timeline: pack.timeline.content.events,
    figures: { title, note, entries: figures },
    outline: { lines, labels },
    scenes: pack.scenes.map((scene) => sceneFrom(scene, questionOf)),
  });
  return { ...content, edition: editionOf(content.start, content.scenes), wording: digest(content) };
}

function sceneFrom({ id, chapter, content }: PackScene, questionOf: ReadonlyMap<string, string>): Scene {
  const { $schema: _, violence: __, ...scene } = content;
  const told = scene.claims.flatMap((claim) => questionOf.get(claim) ?? []);
  return { id, chapter, ...scene, questions: [...new Set([...scene.questions, ...told])] };
}

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleaned(inner as unknown)]),
  ) as T;
}

/** Changes when a way through the story does, and stays when only words are mended. */
function editionOf(start: string, scenes: readonly Scene[]): string {
  const graph = scenes.map(({ id, notice, choices }) => [
    id,
    // A path tells whether a notice was passed, so that it is a way too.
    notice !== undefined,
    choices.map((choice) => [choice.id, choice.to]),
  ]);
  return digest([start, ...graph.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]);
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
