import type { Pack } from '../pack.ts';
import type { Code, Problem, Tell } from '../problem.ts';
import * as accounts from './accounts.ts';
import * as choices from './choices.ts';
import * as graph from './graph.ts';
import * as horizon from './horizon.ts';
import * as hours from './hours.ts';
import * as ids from './ids.ts';
import * as lengths from './lengths.ts';
import * as names from './names.ts';
import * as page from './page.ts';
import * as quotations from './quotations.ts';
import * as silences from './silences.ts';
import * as tellings from './tellings.ts';
import * as words from './words.ts';
import type { Check } from './parts.ts';

/** What is exported from these files is a check, and each is made. */
const files: readonly Readonly<Record<string, Check>>[] = [
  accounts,
  choices,
  graph,
  horizon,
  hours,
  ids,
  lengths,
  names,
  page,
  quotations,
  silences,
  tellings,
  words,
];
const checks = files.flatMap((file) => Object.values(file));
const musts = checks.filter(({ isAdvice }) => isAdvice !== true);

/** Where these are, much else is only what follows from them. */
const roots: ReadonlySet<Code> = new Set<Code>(['broken-link', 'wrong-chapter', 'doubled-id', 'file-name']);

/**
 * All problems between the files of a pack. A cause is told by itself: what follows may be mended with it.
 */
export function check(pack: Pack, tell: Tell): readonly Problem[] {
  const problems = checks.flatMap((each) => firstOf(each(pack, tell)));
  const isCaused = problems.some(({ code }) => roots.has(code));
  return problems.flatMap(({ follows, ...problem }) => (follows === true && isCaused ? [] : [problem]));
}

/** Whether a story can be read all the same: no check has an error to tell. */
export const isReadable = (pack: Pack, tell: Tell): boolean =>
  musts.every((each) => {
    for (const { severity } of each(pack, tell)) if (severity === 'error') return false;
    return true;
  });

/** More from one check help nobody: so many errors end it, and warnings behind so many are left out. */
const mostProblems = 1000;

function firstOf(found: Iterable<Problem>): readonly Problem[] {
  const first = { error: [] as Problem[], warning: [] as Problem[] };
  for (const problem of found) {
    const alike = first[problem.severity];
    if (alike.length < mostProblems) alike.push(problem);
    if (first.error.length === mostProblems) break;
  }
  return [...first.error, ...first.warning];
}
