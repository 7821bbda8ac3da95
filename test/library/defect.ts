/** A pack with one thing wrong in it, and what a writer is to be told about that. */
import { chmodSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Spot } from '../../source/library/document.ts';
import { open } from '../helpers/open.ts';
import type { Problem } from '../../source/library/problem.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { clean } from '../../source/story/clean.ts';
import { pack, type PackDraft, toldPack } from '../helpers/pack.ts';

/**
 * A sentence about a writer, the code of the problem, a draft in which ▸ stands before what is wrong, and
 * words that the message or the hint must hold.
 */
export type Defect = readonly [name: string, code: string, draft: PackDraft, says?: string | RegExp];

interface Marked {
  readonly folder: string;
  readonly file: string;
  readonly start: Spot;
  /** Column behind the token that begins at `start`. */
  readonly end: number;
}

const token = /"(?:[^"\\\n]|\\.)*["\n]?|[\p{L}\d.+-]+|/uy;

/** Nothing is closed to root, so root steps down while the pack is opened. */
export function asWriter<T>(folder: string, act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  chmodSync(folder, statSync(folder).mode | 0o055);
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

/** Write the draft without its mark, and say where the mark stood. */
function write(draft: PackDraft): Marked {
  for (const [file, text] of Object.entries(draft.texts)) {
    if (typeof text !== 'string' || !text.includes('▸')) continue;
    const plain = text.replace('▸', '');
    const shown = plain.replace(/^\uFEFF/, '');
    token.lastIndex = text.replace(/^\uFEFF/, '').indexOf('▸');
    const lines = shown.slice(0, token.lastIndex).split(/\r?\n/);
    const start = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const length = Math.max(1, token.exec(shown)?.[0].length ?? 0);
    return { folder: draft.raw(file, plain).folder(), file, start, end: start.column + length };
  }
  throw new Error('The draft has no ▸.');
}

export function isTold(problems: readonly Problem[], code: string, says: string | RegExp = ''): Problem {
  const found = problems.filter((problem) => problem.code === code);
  expect(found, JSON.stringify(problems, undefined, 1)).toHaveLength(1);
  const [problem] = found;
  if (!problem) throw new Error('Nothing was told.');
  // That a scene has no way out is told beside what bars the way.
  const isCause = (other: string): boolean => code === 'no-way-out' && other === 'closed-circle';
  const alike = problems
    .filter((each) => each.severity === problem.severity && !isCause(each.code))
    .map((each) => each.code);
  expect(alike, 'no other complaint of the same weight').toEqual([code]);
  expect(problem.severity === 'warning' && problems.some(({ severity }) => severity === 'error')).toBe(false);
  expect(`${problem.message} ${problem.hint}`).toMatch(says);
  for (const text of [problem.file, problem.message, problem.hint]) expect(clean(text)).toBe(text);
  return problem;
}

/** One test a row: the problem is told, alone, and points into the marked token. */
export function defects(rows: readonly Defect[]): void {
  for (const [name, code, draft, says] of rows) {
    it(name, () => {
      const { folder, file, start, end } = write(draft);
      const { file: told, line, column } = isTold(open(folder).problems, code, says);
      expect({ file: told, line }).toEqual({ file, line: start.line });
      expect(column, 'column').toBeGreaterThanOrEqual(start.column);
      expect(column, 'column').toBeLessThan(end);
    });
  }
}

export const swap = (file: string, from: string, to: string): PackDraft => pack().swap(file, from, to);

/** A pack in which something is swapped in this file. */
const inFile =
  (draft: () => PackDraft, file: string) =>
  (from: string, to: string): PackDraft =>
    draft().swap(file, from, to);
export const start = inFile(pack, 'a/start.json');
export const reds = inFile(pack, 'a/fire-reds.json');
export const blues = inFile(pack, 'a/fire-blues.json');
export const end = inFile(pack, 'a/end.json');
export const story = inFile(pack, 'story.json');
export const questions = inFile(pack, 'questions.json');
export const people = inFile(pack, 'people.json');
export const events = inFile(pack, 'timeline.json');
export const figures = inFile(pack, 'figures.json');

/** The pack that is told in every form, with something swapped. */
export const told = (file: string, from: string, to: string): PackDraft => toldPack().swap(file, from, to);
export const hands = inFile(toldPack, 'the-fire/the-fire-hands.json');
export const owners = inFile(toldPack, 'the-fire/the-fire-owners.json');
export const water = inFile(toldPack, 'the-fire/the-water-hands.json');

/** That pack with other rules. */
export const ruled = (rules: Partial<NonNullable<StoryFile['rules']>>, draft = toldPack()): PackDraft =>
  draft.with('story.json', (file: StoryFile) => Object.assign(file.rules ?? {}, rules));

export const many = (word: string, n: number): string => Array.from({ length: n }, () => word).join(' ');

/** Nothing is to be said of the draft. */
export const isSound = (draft: PackDraft): void => expect(open(draft.folder()).problems).toEqual([]);
