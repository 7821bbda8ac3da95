/** A pack's files as they lie on disk, each one whole in shape; nothing yet says that they fit together. */
import type * as v from 'valibot';
import { visible } from '../story/clean.ts';
import { type Document, readDocument, type Spot, SyntaxProblem } from './document.ts';
import { shaped } from './explain.ts';
import { hasFile, packFolder, packText, type Refused, sceneNames } from './folder.ts';
import type { Problem } from './problem.ts';
import { format } from './schema/story.ts';
import type { SceneContent } from './schema/scene.ts';
import { shapes } from './schema/shapes.ts';

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

/** The files every pack has, and what a pack without the others has in their place. */
const needed = ['story', 'accounts', 'sources', 'questions', 'places'] as const;
const optional = {
  people: { people: [] },
  glossary: { terms: [] },
  timeline: { events: [] },
  figures: { title: '-', figures: [] },
  outline: { lines: [], labels: [] },
} satisfies { [name in keyof typeof shapes]?: v.InferOutput<(typeof shapes)[name]> };

type Name = (typeof needed)[number] | keyof typeof optional;

export type Pack = {
  readonly [name in Name]: PackFile<v.InferOutput<(typeof shapes)[name]>>;
} & { readonly scenes: readonly PackScene[] };

export interface Gathered {
  /** Undefined where a file is missing or misshapen; the problems say which. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
  /** How many chapters the story names, and the scenes that could be read. */
  readonly chapters: number;
  readonly scenes: readonly PackScene[];
}

/** What files were read as, by their paths, so that a file with the same text is not read again. */
export type Memory = Map<string, { readonly text: string; readonly read: ReadFile<unknown> }>;

/** Read every file of a pack. Throws `NoPack` where the folder is none. Nothing outside the folder is read. */
export function gather(folder: string, memory: Memory = new Map()): Gathered {
  const root = packFolder(folder);
  const problems: Problem[] = [];
  const read = <T>(file: string, shape: v.GenericSchema<unknown, T>): PackFile<T> | undefined => {
    const result = readFile(root, file, shape, memory);
    problems.push(...result.problems);
    return result.file;
  };

  const story = read('story.json', shapes.story);
  // A pack of a newer format is misshapen in ways this program knows nothing about.
  if (problems.some(({ code }) => code === 'newer-format')) return { problems, chapters: 0, scenes: [] };
  const files: Partial<Record<Name, PackFile<unknown>>> = story ? { story } : {};
  for (const name of [...needed.slice(1), ...(Object.keys(optional) as (keyof typeof optional)[])]) {
    const file = `${name}.json`;
    if (name in optional && !hasFile(root, file)) {
      files[name] = { content: optional[name as keyof typeof optional], document: readDocument(file, '{}') };
    } else {
      const found = read<unknown>(file, shapes[name]);
      if (found) files[name] = found;
    }
  }

  const scenes: PackScene[] = [];
  for (const { id: chapter } of story?.content.chapters ?? []) {
    const names = sceneNames(root, chapter);
    if (isRefused(names)) {
      problems.push(problem(chapter, { line: 1, column: 1 }, names));
      continue;
    }
    for (const name of names) {
      const scene = read(`${chapter}/${name}.json`, shapes.scene);
      if (scene) scenes.push({ id: name, chapter, ...scene });
    }
  }
  // Without a problem every file was found and has its shape.
  const chapters = story?.content.chapters.length ?? 0;
  const pack = problems.length === 0 ? { ...(files as Omit<Pack, 'scenes'>), scenes } : undefined;
  return { problems, chapters, scenes, ...(pack && { pack }) };
}

const isRefused = (found: string | readonly string[] | Refused): found is Refused =>
  typeof found === 'object' && 'code' in found;

const problem = (file: string, spot: Spot, { code, message, hint }: Refused): Problem => ({
  code,
  severity: 'error',
  file: visible(file),
  line: spot.line,
  column: spot.column,
  message,
  hint,
});

interface ReadFile<T> {
  readonly file?: PackFile<T>;
  readonly problems: readonly Problem[];
}

function readFile<T>(
  root: string,
  file: string,
  shape: v.GenericSchema<unknown, T>,
  memory: Memory,
): ReadFile<T> {
  const text = packText(root, file);
  if (isRefused(text)) return { problems: [problem(file, { line: 1, column: 1 }, text)] };
  const known = memory.get(file);
  // A file's path says its shape.
  if (known?.text === text) return known.read as ReadFile<T>;
  const read = readText(file, text, shape);
  memory.set(file, { text, read });
  return read;
}

function readText<T>(file: string, text: string, shape: v.GenericSchema<unknown, T>): ReadFile<T> {
  let document: Document;
  try {
    document = readDocument(visible(file), text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    const { spot, message, hint } = error;
    return { problems: [problem(file, spot, { code: 'syntax', message: visible(message), hint })] };
  }
  const written = (document.value as { format?: unknown } | null)?.format;
  if (file === 'story.json' && typeof written === 'number' && written > format) {
    const message = `The pack is written in format ${written}; this program reads ${format}.`;
    const hint = 'Read it with a newer version of the program.';
    return { problems: [problem(file, document.at(['format']), { code: 'newer-format', message, hint })] };
  }
  const { content, faults } = shaped(shape, document.value);
  const problems = [
    ...document.doubledKeys.map(({ key, ...spot }) =>
      problem(file, spot, {
        code: 'doubled-key',
        message: `The key "${visible(key)}" stands twice.`,
        hint: 'Keep one of the two.',
      }),
    ),
    ...faults.map(({ path, onKey, message, hint }) =>
      problem(file, onKey ? document.atKey(path) : document.at(path), { code: 'shape', message, hint }),
    ),
  ];
  return { problems, ...(content !== undefined && { file: { content, document } }) };
}
