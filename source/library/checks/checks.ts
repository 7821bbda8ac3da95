import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './parts.ts';
import { exits, momentsInPlace, reach, sameTarget } from './graph.ts';
import { doubledIds, doubledMarks, doubledScenes, sceneNames, unknownIds, unusedIds } from './ids.ts';
import { attribution, dates, figureRanges, language, laterEvidence, points, uncleanText } from './words.ts';

const checks: readonly Check[] = [
  unknownIds,
  doubledIds,
  doubledScenes,
  doubledMarks,
  sceneNames,
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
  uncleanText,
];

/** All problems between the files of a pack. */
export function check(pack: Pack): readonly Problem[] {
  return checks.flatMap((each) => [...each(pack)]);
}
