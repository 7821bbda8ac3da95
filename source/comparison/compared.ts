import type { Story } from '../story/story.ts';
import { compare, type Comparison } from './comparison.ts';
import { type Group, groupOf } from './group.ts';
import type { NamedPath } from '../reading/replay.ts';

/** Readings laid side by side, reckoned once for all that shows them. */
export interface Compared {
  /** Names these readings among others that are laid side by side. */
  readonly key: string;
  readonly story: Story;
  readonly comparison: Comparison;
  readonly group: Group;
}

/** `least` above 1: counts below it are hidden in the group. */
export function laidTogether(story: Story, paths: readonly NamedPath[], least = 1): Compared {
  const comparison = compare(story, paths);
  const key = paths.map(({ name }) => name).join('\n');
  return { key, story, comparison, group: groupOf(story, paths, comparison, least) };
}
