/** How long the codes of readers of several kinds are. */
import { codeIn, pathCode, writings } from '../../source/reading/path-code.ts';
import { type Path, replay } from '../../source/reading/replay.ts';
import { documentary as story } from '../../test/helpers/built-in.ts';
import { readingOf, wanderer } from '../../test/helpers/room.ts';
import type { Row } from '../row.ts';

/** The kinds of `readingOf`, in the order of its seeds, and of readers who go where they have not been. */
const kinds = ['faithful', 'thorough', 'hasty', 'roaming', 'wandering'] as const;
const ofEach = 400;

function at(share: number, lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** Signs of the codes of 2,000 readings, as they are written now and as they were written first. */
export function codes(): readonly Row[] {
  const paths = kinds.map((kind, index) => ({
    kind: `${kind} readers`,
    paths: Array.from({ length: ofEach }, (_, turn) =>
      replay(
        story,
        kind === 'wandering' ? wanderer(story, turn + 1) : readingOf(story, 4 * (turn + 1) + index),
      ),
    ),
  }));
  const all = { kind: 'all readers', paths: paths.flatMap((each) => each.paths) };
  return [...paths, all].flatMap(({ kind, paths: walked }): readonly Row[] => {
    const lengths = (write: (path: Path) => string | undefined): readonly number[] =>
      walked.map((path) => write(path)?.length ?? Infinity);
    const now = lengths((path) => pathCode(story, path));
    const first = lengths((path) => codeIn(story, path, writings.places));
    const row = (name: string, share: number): Row => ({
      name: `a code, ${kind}, ${name}`,
      unit: 'signs',
      value: at(share, now),
      against: `${at(share, first)} as they were written first`,
    });
    return [row('median', 0.5), row('95th in 100', 0.95)];
  });
}
