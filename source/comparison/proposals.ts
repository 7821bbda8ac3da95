/** Which moments a room may talk about first. */
import { cameTo, type Group, type GroupMoment } from './group.ts';
import type { Moment } from '../story/story.ts';

/** More than an afternoon has room for. */
const most = 3;

type Asked = GroupMoment & { readonly moment: Moment & { readonly talk: string } };

/**
 * The moments that have a question for readers who parted, the most divided first. Where counts are hidden
 * the order is made of those that are shown alone: it tells no more than they do.
 */
export function proposals({ divided, least }: Group): readonly Asked[] {
  const asked = divided.filter((each): each is Asked => each.moment.talk !== undefined);
  const division = (each: GroupMoment): number => (least > 1 ? shownDivision(each) : each.division);
  return [...asked].sort((a, b) => division(b) - division(a)).slice(0, most);
}

/** How many pairs of different shown visits there are. */
function shownDivision(moment: GroupMoment): number {
  const counts = cameTo(moment).map(({ count }) => count);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((pairs, count) => pairs + (count * (all - count)) / 2, 0);
}
