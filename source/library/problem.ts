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
  /** It may be no more than what follows from an error; for `check` alone. */
  readonly follows?: boolean;
}

type Make = <C extends Code>(code: C, place: Place, ...about: Parameters<ProblemWords[C]>) => Problem;

/** Puts a problem into words: its code, where it stands, and what its sentence speaks about. */
export interface Tell {
  /** The story cannot be read with it. */
  readonly error: Make;
  /** The story can be read all the same. */
  readonly warning: Make;
  /** A warning of what may be no more than what follows from an error. */
  readonly consequence: Make;
}

export function tellIn(words: ProblemWords): Tell {
  const make =
    (severity: Problem['severity'], follows = false): Make =>
    (code, { file, line, column }, ...about) => {
      const say = words[code] as (
        ...about: Parameters<ProblemWords[typeof code]>
      ) => Pick<Problem, 'message' | 'hint'>;
      return { code, severity, file, line, column, ...say(...about), ...(follows && { follows }) };
    };
  return { error: make('error'), warning: make('warning'), consequence: make('warning', true) };
}

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
