import { createHash } from 'node:crypto';
import { clean } from '../story/clean.ts';
import type { Evidence } from '../story/evidence.ts';
import type { Block, Scene, StoryData } from '../story/story.ts';
import type { Pack, PackScene } from './pack.ts';
import type { BlockFile } from './schema/scene.ts';

/** One document of a pack that has no errors, every text cleaned. */
export function compile(pack: Pack): StoryData {
  const { $schema: _, format: __, ...story } = pack.story.content;
  const questionOf = new Map(
    pack.questions.content.questions.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])),
  );
  const content = cleaned({
    ...story,
    drawing: story.drawing ?? [],
    accounts: pack.accounts.content.accounts,
    ...evidenceFrom(pack),
    scenes: pack.scenes.map((scene) => sceneFrom(scene, questionOf)),
  });
  return { ...content, edition: editionOf(content.start, content.scenes), wording: digest(content) };
}

function evidenceFrom(pack: Pack): Evidence {
  const { title, note, figures } = pack.figures.content;
  const { lines, labels } = pack.outline.content;
  return {
    sources: pack.sources.content.sources,
    questions: pack.questions.content.questions.map((question) => ({
      ...question,
      claims: question.claims.map((claim) => ({ ...claim, later: claim.later ?? false })),
    })),
    places: pack.places.content.places.map((place) => ({ ...place, sources: place.sources ?? [] })),
    people: pack.people.content.people.map((person) => ({ ...person, variants: person.variants ?? [] })),
    terms: pack.glossary.content.terms.map((term) => ({
      ...term,
      also: term.also ?? [],
      sources: term.sources ?? [],
    })),
    timeline: pack.timeline.content.events.map((event) => ({ ...event, later: event.later ?? false })),
    figures: {
      title,
      ...(note !== undefined && { note }),
      entries: figures.map((figure) => ({
        ...figure,
        later: figure.later ?? false,
        chart: figure.chart ?? true,
      })),
    },
    outline: { lines, labels },
  };
}

function sceneFrom({ id, chapter, content }: PackScene, questionOf: ReadonlyMap<string, string>): Scene {
  const { $schema: _, notice, text, choices, questions = [], claims = [], ...rest } = content;
  return {
    id,
    chapter,
    ...rest,
    ...(notice && { notice: { words: notice.words, summary: notice.summary.map(blockFrom) } }),
    text: text.map(blockFrom),
    choices: choices ?? [],
    questions: [...new Set([...questions, ...claims.flatMap((claim) => questionOf.get(claim) ?? [])])],
    claims,
  };
}

function blockFrom({ sources, later, quotation, editorial, ...rest }: BlockFile): Block {
  return {
    ...rest,
    sources: sources ?? [],
    later: later ?? false,
    quotation: quotation ?? false,
    editorial: editorial ?? false,
  };
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
  const graph = scenes.map(({ id, choices }) => [id, choices.map((choice) => [choice.id, choice.to])]);
  return digest([start, ...graph.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]);
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
