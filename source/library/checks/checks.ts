import type { Pack } from '../pack.ts';
import type { Find, Problem } from '../problem.ts';
import { accountsOffered, forksTalk, momentsShared } from './accounts.ts';
import type { Check } from './parts.ts';
import { exits, momentsInPlace, reach, sameTarget } from './graph.ts';
import { doubledIds, doubledMarks, doubledScenes, fileNames, unknownIds, unusedIds } from './ids.ts';
import { lengths, loadedWords, notices } from './page.ts';
import { attribution, dates, figureRanges, language, laterEvidence, points, uncleanText } from './words.ts';

const checks: readonly Check[] = [
  unknownIds,
  doubledIds,
  doubledScenes,
  doubledMarks,
  fileNames,
  momentsInPlace,
  exits,
  attribution,
  laterEvidence,
  figureRanges,
  points,
  language,
  dates,
  reach,
  sameTarget,
  unusedIds,
  accountsOffered,
  momentsShared,
  forksTalk,
  notices,
  loadedWords,
  lengths,
  uncleanText,
];

/** All problems between the files of a pack. */
export function check(pack: Pack, find: Find): readonly Problem[] {
  return checks.flatMap((each) => [...each(pack, find)]);
}
