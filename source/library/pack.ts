/** A pack's files as they lie on disk, each one whole in shape; nothing yet says that they fit together. */
import type * as v from 'valibot';
import { lookalike } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import { Document, readJson, SyntaxProblem } from './document.ts';
import { mostFaults, matched } from './schema-faults.ts';
import { entriesOf, hasFile, misnamedFile, NoPack, packFolder, packText, sceneNames } from './folder.ts';
import type { Tell, Place, Problem } from './problem.ts';
import { format } from './schema/story.ts';
import type { SceneContent } from './schema/scene.ts';
import { schemas } from './schema/schemas.ts';

export interface PackScene {
  readonly id: string;
  /** Name of the folder it lies in. */
  readonly chapter: string;
  readonly content: SceneContent;
  readonly document: Document;
}

export interface PackFile<T> {
  readonly content: T;
  readonly document: Document;
}

/** The files every pack has beside `story.json`, and what one without the others has in their place. */
const needed = ['accounts', 'sources', 'questions', 'places'] as const;
const optional = {
  people: { people: [] },
  glossary: { terms: [] },
  timeline: { events: [] },
  figures: { title: '-', figures: [] },
  outline: { lines: [], labels: [] },
  quotations: { quotations: [] },
  silences: { silences: [] },
  hours: { days: [] },
} satisfies { [name in keyof typeof schemas]?: v.InferOutput<(typeof schemas)[name]> };

type Name = 'story' | (typeof needed)[number] | keyof typeof optional;

export type Pack = {
  readonly [name in Name]: PackFile<v.InferOutput<(typeof schemas)[name]>>;
} & {
  readonly scenes: readonly PackScene[];
  /** Names of what lies in the pack's folder. */
  readonly entries: readonly string[];
};

export interface Gathered {
  /** Undefined where a file is missing or misshapen; the problems say which. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
  /** How many chapters the story names, and the scenes that could be read. */
  readonly chapters: number;
  readonly scenes: readonly PackScene[];
  /** What each file holds that could be read as a text, by its path in the pack. */
  readonly texts: ReadonlyMap<string, string>;
}

/** More than any story needs, and few enough to be read at once: scenes, and mebibytes of text. */
const mostScenes = 20_000;
const largestPack = 64;

/** Of a pack with more errors to be told no further scene is read. */
const mostErrors = 1000;

/** What files were read as, by their paths, so that a file with the same text is not read again. */
export type Memory = Map<string, { readonly text: string; readonly read: ReadFile<unknown> }>;

/**
 * Read every file of a pack. Throws `NoPack` where the folder is none. Nothing outside the folder is read.
 */
export function gather(folder: string, tell: Tell, memory?: Memory): Gathered {
  const root = packFolder(folder, tell);
  const problems: Problem[] = [];
  let errors = 0;
  const texts = new Map<string, string>();
  let size = 0;
  const read = <T>(file: string, schema: v.GenericSchema<unknown, T>): PackFile<T> | undefined => {
    const text = packText(root, file, tell);
    if (typeof text !== 'string') {
      // A scene that was listed and is not there any more was taken away just now.
      if (text.code !== 'missing-file' || !file.includes('/')) problems.push(text);
      return undefined;
    }
    size += text.length;
    if (size > largestPack * 1024 * 1024)
      throw new NoPack(folder, { kind: 'too-large', mebibytes: largestPack }, tell);
    texts.set(visible(file), text);
    const result = readFile(file, text, schema, tell, memory);
    for (const problem of result.problems) {
      problems.push(problem);
      if (problem.severity === 'error') errors++;
    }
    return result.file;
  };

  const untold = { problems, chapters: 0, scenes: [], texts };
  const story = read('story.json', schemas.story);
  // A pack of a newer format is misshapen in ways this program knows nothing about.
  if (problems.some(({ code }) => code === 'newer-format')) return untold;
  const files: Partial<Record<Name, PackFile<unknown>>> = story ? { story } : {};
  for (const name of [...needed, ...(Object.keys(optional) as (keyof typeof optional)[])]) {
    const file = `${name}.json`;
    if (name in optional && !hasFile(root, file)) {
      const near = lookalike(file, entriesOf(root));
      if (near !== undefined) problems.push(misnamedFile('', near, tell));
      files[name] = { content: optional[name as keyof typeof optional], document: new Document(file, '{}') };
    } else {
      const found = read<unknown>(file, schemas[name]);
      if (found) files[name] = found;
    }
  }
  if (!story) return untold;

  let sceneFiles = 0;
  const scenesOf = (chapter: string, place: Place): readonly PackScene[] => {
    const listed = sceneNames(root, chapter, place, tell);
    for (const problem of listed.problems) problems.push(problem);
    sceneFiles += listed.names.length;
    if (sceneFiles > mostScenes) throw new NoPack(folder, { kind: 'too-many', most: mostScenes }, tell);
    return listed.names.flatMap((name) => {
      if (errors > mostErrors) return [];
      const scene = read(`${chapter}/${name}.json`, schemas.scene);
      return scene ? [{ id: name, chapter, ...scene }] : [];
    });
  };
  const { chapters } = story.content;
  const scenes = chapters.flatMap(({ id }, index) =>
    scenesOf(id, story.document.at(['chapters', index, 'id'])),
  );
  const gathered = { problems, chapters: chapters.length, scenes, texts };
  // Without an error every file was found and has its shape.
  if (problems.some(({ severity }) => severity === 'error')) return gathered;
  const whole = files as Omit<Pack, 'scenes' | 'entries'>;
  return { ...gathered, pack: { ...whole, scenes, entries: entriesOf(root) } };
}

interface ReadFile<T> {
  readonly file?: PackFile<T>;
  readonly problems: readonly Problem[];
}

function readFile<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  tell: Tell,
  memory: Memory | undefined,
): ReadFile<T> {
  const known = memory?.get(file);
  // A file's path says its shape.
  if (known?.text === text) return known.read as ReadFile<T>;
  const read = readText(file, text, schema, tell);
  memory?.set(file, { text, read });
  return read;
}

function readText<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  tell: Tell,
): ReadFile<T> {
  const shown = visible(file);
  let read: ReturnType<typeof readJson>;
  try {
    read = readJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { problems: [tell.error('syntax', { file: shown, ...error.spot }, error.reason)] };
  }
  const { value, doubledKeys } = read;
  const document = new Document(shown, text);
  const written = (value as { format?: unknown } | null)?.format;
  if (file === 'story.json' && Number.isInteger(written) && (written as number) > format) {
    return { problems: [tell.error('newer-format', document.at(['format']), written as number, format)] };
  }
  const { content, faults } = matched(schema, value);
  if (content !== undefined && doubledKeys.length + faults.length === 0)
    return { file: { content, document }, problems: [] };
  const problems = [
    ...doubledKeys
      .slice(0, mostFaults)
      .map(({ key, ...spot }) =>
        tell.error('doubled-key', { file: shown, ...spot }, visible(key.slice(0, 80))),
      ),
    ...faults.map(({ path, onKey, reason }) =>
      tell.error('shape', onKey ? document.atKey(path) : document.at(path), reason),
    ),
  ];
  return { problems, ...(content !== undefined && { file: { content, document } }) };
}
