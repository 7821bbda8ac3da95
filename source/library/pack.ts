/** A pack's files as they lie on disk, each one whole in shape; nothing yet says that they fit together. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { visible } from '../story/clean.ts';
import { type Document, type JsonPath, readDocument, SyntaxProblem } from './document.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import {
  accountsFile,
  format,
  placesFile,
  questionsFile,
  sceneFile,
  sourcesFile,
  storyFile,
  type SceneFile,
} from './schema.ts';

export interface PackScene {
  readonly id: string;
  /** Name of the folder it lies in. */
  readonly chapter: string;
  readonly content: SceneFile;
  readonly document: Document;
}

export interface PackFile<T> {
  readonly content: T;
  readonly document: Document;
}

export interface Pack {
  readonly story: PackFile<v.InferOutput<typeof storyFile>>;
  readonly accounts: PackFile<v.InferOutput<typeof accountsFile>>;
  readonly sources: PackFile<v.InferOutput<typeof sourcesFile>>;
  readonly places: PackFile<v.InferOutput<typeof placesFile>>;
  readonly questions: PackFile<v.InferOutput<typeof questionsFile>>;
  readonly scenes: readonly PackScene[];
}

export interface Gathered {
  /** Undefined where a file is missing or misshapen; the problems say which. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

const largestFile = 1024 * 1024;
const mostScenes = 20_000;

/** A folder that is no pack at all; the message is for its reader. */
export class NoPack extends Error {}

/** Read every file of a pack. Throws `NoPack` where the folder is none. Nothing outside the folder is read. */
export function gather(folder: string): Gathered {
  const root = realFolder(folder);
  const problems: Problem[] = [];

  const text = (file: string): string | undefined => {
    const refuse = (code: string, message: string, hint: string): undefined => {
      problems.push({ code, severity: 'error', file: visible(file), line: 1, column: 1, message, hint });
      return undefined;
    };
    const full = path.join(root, file);
    const stat = lstatSync(full, { throwIfNoEntry: false });
    if (!stat) return refuse('missing-file', 'The file is not there.', `Every pack has a ${file}.`);
    if (!stat.isFile())
      return refuse('not-a-file', 'This is not a regular file.', 'Put the file itself here, not a link.');
    if (stat.size > largestFile) {
      return refuse('too-large', 'The file is larger than 1 MiB.', 'Split it, or see what else is in it.');
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === undefined || error instanceof TypeError
        ? refuse('not-utf-8', 'The file is not valid UTF-8.', 'Save it as UTF-8 in your editor.')
        : refuse(
            'unreadable',
            `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`,
            'Check its permissions.',
          );
    }
  };

  const read = <T>(file: string, shape: v.GenericSchema<unknown, T>): PackFile<T> | undefined => {
    const found = text(file);
    if (found === undefined) return undefined;
    const name = visible(file);
    const error = (
      code: string,
      spot: { line: number; column: number },
      message: string,
      hint: string,
    ): void => {
      problems.push({ code, severity: 'error', file: name, ...spot, message, hint });
    };
    let document: Document;
    try {
      document = readDocument(name, found);
    } catch (fault) {
      if (!(fault instanceof SyntaxProblem)) throw fault;
      if (found.trim() === '')
        error('syntax', { line: 1, column: 1 }, 'The file is empty.', 'Write a JSON object here.');
      else
        error(
          'syntax',
          fault.spot,
          visible(fault.message),
          'Look for a comma, a quote or a bracket just before this place.',
        );
      return undefined;
    }
    for (const { key, line, column } of document.doubledKeys) {
      error(
        'doubled-key',
        { line, column },
        `The key "${visible(key)}" stands twice.`,
        'Keep one of the two.',
      );
    }
    const result = v.safeParse(shape, document.value);
    for (const issue of result.issues ?? []) {
      const fault = explain(
        issue,
        keysAt(shape, issue.path?.slice(0, -1).map((item) => item.key as string) ?? []),
      );
      error(
        'shape',
        fault.onKey ? document.atKey(fault.path) : document.at(fault.path),
        fault.message,
        fault.hint,
      );
    }
    return result.success ? { content: result.output, document } : undefined;
  };

  const story = read('story.json', storyFile);
  if (story && story.content.format > format) {
    problems.push({
      code: 'newer-format',
      severity: 'error',
      file: 'story.json',
      ...story.document.at(['format']),
      message: `The pack is written in format ${story.content.format}; this program reads ${format}.`,
      hint: 'Read it with a newer version of the program.',
    });
  }
  const accounts = read('accounts.json', accountsFile);
  const sources = read('sources.json', sourcesFile);
  const places = read('places.json', placesFile);
  const questions = read('questions.json', questionsFile);

  const scenes: PackScene[] = [];
  for (const chapter of story?.content.chapters ?? []) {
    for (const name of sceneNames(path.join(root, chapter.id))) {
      const scene = read(`${chapter.id}/${name}.json`, sceneFile);
      if (scene) scenes.push({ id: name, chapter: chapter.id, ...scene });
      if (scenes.length > mostScenes) throw new NoPack(`The folder holds more than ${mostScenes} scenes.`);
    }
  }
  if (problems.length > 0 || !story || !accounts || !sources || !places || !questions) return { problems };
  return { pack: { story, accounts, sources, places, questions, scenes }, problems };
}

function realFolder(folder: string): string {
  const shown = visible(folder);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new NoPack(`There is no folder ${shown}.`);
  if (!stat.isDirectory()) throw new NoPack(`${shown} is not a folder.`);
  const root = realpathSync(folder);
  if (!lstatSync(path.join(root, 'story.json'), { throwIfNoEntry: false })) {
    throw new NoPack(`There is no story.json in ${shown}; a scene pack has one.`);
  }
  return root;
}

/** Names of the scene files in a chapter's folder, without their ending. `<scene>.<language>.json` is a translation. */
function sceneNames(folder: string): readonly string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.json$/.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The keys that the shape knows for the object at a path. */
function keysAt(shape: v.GenericSchema, at: JsonPath): readonly string[] {
  type Part = { wrapped?: Part; entries?: Record<string, Part>; item?: Part };
  let part: Part | undefined = shape as Part;
  for (const key of at) {
    while (part?.wrapped) part = part.wrapped;
    part = part?.entries ? part.entries[key] : part?.item;
  }
  while (part?.wrapped) part = part.wrapped;
  return Object.keys(part?.entries ?? {});
}
