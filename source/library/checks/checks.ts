import type { Pack } from '../pack.ts';
import type { Code, MakeProblem, Problem } from '../problem.ts';
import { accountsOffered, forksTalk, momentsShared } from './accounts.ts';
import { groups, labels } from './choices.ts';
import { knownThen, passed } from './horizon.ts';
import { hours } from './hours.ts';
import { names } from './names.ts';
import type { Check } from './parts.ts';
import { quotations } from './quotations.ts';
import { silences, silentWords } from './silences.ts';
import { claimsTold, crossings, footnotes, opposed, tellings } from './tellings.ts';
import { momentsInPlace, ways } from './graph.ts';
import { doubledIds, doubledMarks, doubledScenes, fileNames, unknownIds, unusedIds } from './ids.ts';
import { lengths, loadedWords, notices, sceneLengths } from './page.ts';
import {
  attribution,
  dates,
  figureRanges,
  language,
  laterEvidence,
  marksThen,
  points,
  uncleanText,
} from './words.ts';

const checks: readonly Check[] = [
  unknownIds,
  doubledIds,
  doubledScenes,
  doubledMarks,
  fileNames,
  momentsInPlace,
  ways,
  attribution,
  laterEvidence,
  marksThen,
  figureRanges,
  points,
  language,
  dates,
  unusedIds,
  accountsOffered,
  momentsShared,
  forksTalk,
  notices,
  loadedWords,
  lengths,
  sceneLengths,
  uncleanText,
  tellings,
  footnotes,
  opposed,
  crossings,
  claimsTold,
  names,
  groups,
  labels,
  silences,
  silentWords,
  hours,
  quotations,
  passed,
  knownThen,
];

/** Where these are, much else is only what follows from them. */
const roots: ReadonlySet<Code> = new Set<Code>(['broken-link', 'wrong-chapter', 'doubled-id', 'file-name']);
const consequences: ReadonlySet<Code> = new Set<Code>([
  'unreachable',
  'no-way-out',
  'closed-circle',
  'untold-moment',
  'unused-account',
  'unused-place',
  'unused-source',
  'unused-question',
  'unused-person',
  'unused-term',
  'unoffered-account',
  'one-account',
  'no-silence',
  'misses-scene',
]);

/**
 * All problems between the files of a pack. A cause is told by itself: what follows may be mended with it.
 */
export function check(pack: Pack, problemAt: MakeProblem): readonly Problem[] {
  const problems = checks.flatMap((each) => [...each(pack, problemAt)]);
  return problems.some(({ code }) => roots.has(code))
    ? problems.filter(({ code }) => !consequences.has(code))
    : problems;
}
