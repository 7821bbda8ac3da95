import { createHash } from 'node:crypto';
import { clean, suspect } from '../story/clean.ts';
import { written } from '../story/name-marks.ts';
import { type Block, blocksOf, type Marked, type Scene } from '../story/scene.ts';
import { nameForms, type StoryData } from '../story/story.ts';
import { type Lateness, lateness, type Told } from './lateness.ts';
import type { Pack, PackScene } from './pack.ts';
import type { BlockContent, SceneContent } from './schema/scene.ts';

/** One document of a pack that has no errors, every text cleaned. What is for the check alone is left out. */
export function compile(pack: Pack): StoryData {
  const { $schema: _, format: __, loaded: ___, rules: ____, chapters, ...story } = pack.story.content;
  const questionOf = new Map(
    pack.questions.content.questions.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])),
  );
  const { title, note, figures } = pack.figures.content;
  const { lines, labels } = pack.outline.content;
  const people = pack.people.content.people;
  const terms = pack.glossary.content.terms;
  const isLate = lateness(pack);
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
    people,
    terms,
    timeline: pack.timeline.content.events,
    figures: { title, note, entries: figures },
    outline: { lines, labels },
    quotations: pack.quotations.content.quotations,
    silences: pack.silences.content.silences,
    days: pack.hours.content.days.map((day) => ({
      ...day,
      entries: day.entries.map((each) => dated(each, isLate)),
    })),
    scenes: [],
  });
  const names = nameForms(content);
  const told = {
    ...content,
    scenes: pack.scenes.map((scene) => sceneFrom(scene, contentOf(scene), questionOf, names, isLate)),
  };
  return { ...told, edition: editionOf(told.start, told.scenes), wording: wordingOf(told) };
}

/** What a scene's file holds, cleaned; most files have nothing to clean. */
const contentOf = ({ document, content }: PackScene): SceneContent =>
  document.mayHold(suspect) ? cleaned(content) : content;

/** With the mark of what was known later, in place of the day since when the public could know it. */
function dated<T extends Told & { sources: readonly string[] }>(told: T, isLate: Lateness) {
  const { public: _, ...rest } = told;
  return { ...rest, later: isLate(told, told.sources) };
}

function block(content: BlockContent): Block {
  if (content.public === undefined) return content;
  const { public: _, ...rest } = content;
  return rest;
}

const plain = { quotation: false, editorial: false } as const;

function sceneFrom(
  { id, chapter, document }: PackScene,
  content: SceneContent,
  questionOf: ReadonlyMap<string, string>,
  names: ReturnType<typeof nameForms>,
  isLate: Lateness,
): Scene {
  const {
    $schema: _,
    violence: __,
    notice,
    text,
    tellings,
    provenance,
    against,
    crossings,
    ...scene
  } = content;
  const asked = scene.claims.flatMap((claim) => questionOf.get(claim) ?? []);
  /** The texts with their names as they are read without a path: long where they first stand on this page. */
  const page = () => {
    const known = new Set<string>();
    return <T extends { words: string }>(block: T): T & Marked => {
      const words = written(block.words, names, known);
      return words === block.words ? block : { ...block, words, marked: block.words };
    };
  };
  const opposed = against && { ...dated(against, isLate), ...plain };
  const told = {
    text: text.map(block),
    tellings: tellings.map(({ text: paragraphs, public: shown, ...telling }) => {
      const { teller: speaker, said } = telling;
      const by = { ...plain, speaker, said, public: shown };
      return { ...telling, text: paragraphs.map((each) => dated({ ...each, ...by }, isLate)) };
    }),
    ...(provenance && { provenance: { ...provenance, ...plain, later: false } }),
    ...(opposed && { against: opposed }),
  };
  const named = new Map<Block, Block>();
  if (document.mayHold('[[')) {
    const write = page();
    for (const each of blocksOf(told)) named.set(each, write(each));
  }
  const of = <T extends Block>(each: T): T => (named.get(each) ?? each) as T;
  return {
    id,
    chapter,
    ...scene,
    ...(notice && { notice: { ...notice, summary: notice.summary.map(block).map(page()) } }),
    text: told.text.map(of),
    tellings: told.tellings.map((telling) => ({ ...telling, text: telling.text.map(of) })),
    ...(told.provenance && { provenance: of(told.provenance) }),
    ...(told.against && { against: of(told.against) }),
    crossings: crossings.map((crossing) => page()(crossing)),
    questions: [...new Set([...scene.questions, ...asked])],
  };
}

/** What is clean already is not copied. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  let own = value;
  for (const key of Object.keys(value) as (keyof T)[]) {
    const inner = cleaned(value[key]);
    if (inner === value[key]) continue;
    if (own === value) own = (Array.isArray(value) ? [...value] : { ...value }) as T & object;
    own[key] = inner;
  }
  return own;
}

/** Changes when a way through the story does, and stays when only words are mended. */
function editionOf(start: string, scenes: readonly Scene[]): string {
  const sorted = scenes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return digest(`[${JSON.stringify(start)},`, sorted, ']', ({ id, notice, choices }) => [
    id,
    // A path tells whether a notice was passed, so that it is a way too.
    notice !== undefined,
    choices.map((choice) => [choice.id, choice.to]),
  ]);
}

/** Changes with anything in the story. */
function wordingOf({ scenes, ...rest }: Omit<StoryData, 'edition' | 'wording'>): string {
  return digest(`${JSON.stringify(rest).slice(0, -1)},"scenes":[`, scenes, ']}', (scene) => scene);
}

const atOnce = 64;

/** Of a JSON text that begins and ends so, piece by piece: that of a large story would be very long. */
function digest(
  begin: string,
  scenes: readonly Scene[],
  end: string,
  partOf: (scene: Scene) => unknown,
): string {
  const hash = createHash('sha256').update(begin);
  for (let at = 0; at < scenes.length; at += atOnce) {
    if (at > 0) hash.update(',');
    hash.update(JSON.stringify(scenes.slice(at, at + atOnce).map(partOf)).slice(1, -1));
  }
  return hash.update(end).digest('hex').slice(0, 16);
}
