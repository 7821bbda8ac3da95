import type { Words } from '../language/words.ts';

/** What is said of each kind of problem. */
export type ProblemWords = Words['problems'];

/** Lasting name of a kind of problem. */
export type Code = keyof ProblemWords;

/** Where a writer should look. */
export interface Place {
  /** Path within the pack, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a pack. */
export interface Problem extends Place {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** Ids of the choices that lead from the start to the scene it is about, as few as there can be. */
  readonly trail?: readonly string[];
}

/** What a story can be read with. Everything else is an error. */
const warnings: ReadonlySet<Code> = new Set<Code>([
  'unread-translation',
  'unused-account',
  'unused-place',
  'unused-source',
  'unused-question',
  'unused-person',
  'unused-term',
  'untold-moment',
  'unreachable',
  'no-way-out',
  'closed-circle',
  'to-itself',
  'same-target',
  'unoffered-account',
  'one-account',
  'not-alone',
  'no-talk',
  'loaded-word',
  'unmarked-violence',
  'long-scene',
  'long-paragraph',
  'long-title',
  'long-label',
  'unclean-text',
  'same-teller',
  'no-against',
  'against-has-scene',
  'long-against',
  'long-provenance',
  'untold-claim',
  'stray-mark',
  'crowded',
  'bare-label',
  'same-label',
  'no-silence',
  'not-silent',
  'silent-words',
  'hours-disorder',
  'untranslated',
  'unused-quotation',
  'not-later',
  'misses-scene',
  'later-at-horizon',
]);

/** Puts a problem into words: its code, where it stands, and what its sentence speaks about. */
export type MakeProblem = <C extends Code>(
  code: C,
  place: Place,
  ...about: Parameters<ProblemWords[C]>
) => Problem;

export const problemMaker =
  (words: ProblemWords): MakeProblem =>
  (code, { file, line, column }, ...about) => {
    const say = words[code] as (
      ...about: Parameters<ProblemWords[typeof code]>
    ) => Pick<Problem, 'message' | 'hint'>;
    const severity = warnings.has(code) ? 'warning' : 'error';
    return { code, severity, file, line, column, ...say(...about) };
  };

/** Errors before warnings, then by file and place. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}
