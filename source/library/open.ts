import { createHash } from 'node:crypto';
import { clean } from '../story/clean.ts';
import type { Block, Scene, StoryData } from '../story/story.ts';
import { check } from './checks/checks.ts';
import { gather, type Pack, type PackScene } from './pack.ts';
import { inOrder, type Problem } from './problem.ts';
import type { BlockFile } from './schema.ts';

export interface Opened {
  /** Undefined where the pack has errors. */
  readonly data?: StoryData;
  /** Errors before warnings. */
  readonly problems: readonly Problem[];
}

/** Read a pack from a folder, check it, make one document of it. Throws `NoPack` where the folder is none. */
export function open(folder: string): Opened {
  const { pack, problems } = gather(folder);
  if (!pack) return { problems: inOrder(problems) };
  const all = inOrder([...problems, ...check(pack)]);
  return all.some((each) => each.severity === 'error')
    ? { problems: all }
    : { data: compile(pack), problems: all };
}

/** One document of a pack that has no errors, every text cleaned. */
function compile(pack: Pack): StoryData {
  const { $schema: _, format: __, ...story } = pack.story.content;
  const content = cleaned({
    ...story,
    drawing: story.drawing ?? [],
    accounts: pack.accounts.content.accounts,
    sources: pack.sources.content.sources,
    places: pack.places.content.places,
    questions: pack.questions.content.questions,
    scenes: pack.scenes.map(sceneFrom),
  });
  return { ...content, edition: editionOf(content.start, content.scenes), wording: digest(content) };
}

function sceneFrom({ id, chapter, content }: PackScene): Scene {
  const { $schema: _, notice, text, choices, questions, ...rest } = content;
  return {
    id,
    chapter,
    ...rest,
    ...(notice && { notice: { words: notice.words, summary: notice.summary.map(blockFrom) } }),
    text: text.map(blockFrom),
    choices: choices ?? [],
    questions: questions ?? [],
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
