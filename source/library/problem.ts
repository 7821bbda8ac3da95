/** Something wrong in a pack, with the place a writer should look at. */
export interface Problem {
  /** Lasting name of this kind of problem. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path within the pack, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** Ids of the choices that lead from the start to the scene it is about, as few as there can be. */
  readonly trail?: readonly string[];
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

/** `scenes/square/noon.json:9:70: error: …` and what to do under it. */
export function problemText(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}: ${problem.severity}: ${problem.message} [${problem.code}]\n    ${problem.hint}`;
}
