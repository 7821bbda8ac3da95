/**
 * What is offered at the end of a page: as much as a glance takes in, under labels that say what they hold.
 */
import { grouped } from '../../story/choices.ts';
import type { Pack } from '../pack.ts';
import type { Place } from '../problem.ts';
import { advice, momentsOf } from './parts.ts';

export const groups = advice(function* (pack, tell) {
  const { rules } = pack.story.content;
  if (rules.choices === 0 && rules.group === 0) return;
  const scenes = new Map(
    pack.scenes.map(({ chapter, content: { moment }, id }) => [id, { chapter, moment }]),
  );
  const order = new Map(momentsOf(pack).map(({ moment }, at) => [moment.id, at]));
  for (const { content, document, chapter } of pack.scenes) {
    const choices = content.choices.filter(({ to }) => scenes.has(to));
    const { moment, account } = content;
    const scene = { moment, account, choices, chapter };
    const together = grouped(
      scene,
      ({ to }) => scenes.get(to) ?? scene,
      (moment) => order.get(moment) ?? -1,
    );
    const largest = Math.max(0, ...together.map((group) => group.choices.length));
    const place = document.at(['choices']);
    if (rules.choices > 0 && choices.length > rules.choices)
      yield tell.warning('crowded', place, choices.length, rules.choices);
    else if (rules.group > 0 && largest > rules.group)
      yield tell.warning('crowded', place, largest, rules.group);
  }
});

/** Words that say nothing of what a telling holds. */
const idle = new Set(
  'go on with to hear read follow stay from of the a an and in at next chapter'.split(' '),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const labels = advice(function* (pack, tell) {
  const { rules } = pack.story.content;
  if (rules.labels === 0) return;
  const isBare = bareLabels(pack);
  for (const { content, document } of pack.scenes) {
    const seen = new Map<string, Place>();
    for (const [index, { label, to }] of content.choices.entries()) {
      const place = document.at(['choices', index, 'label']);
      if (isBare(label, to)) yield tell.warning('bare-label', place);
      if (seen.has(label.toLowerCase())) yield tell.warning('same-label', place, label);
      seen.set(label.toLowerCase(), place);
    }
  }
});

/** Whether a label names no more than the account and the moment of the scene it leads to. */
function bareLabels(pack: Pack): (label: string, to: string) => boolean {
  const accounts = new Map(pack.accounts.content.accounts.map(({ id, name }) => [id, wordsOf(name)]));
  const moments = new Map(momentsOf(pack).map(({ moment }) => [moment.id, wordsOf(moment.title)]));
  const scenes = new Map(pack.scenes.map(({ id, content }) => [id, content]));
  return (label, to) => {
    const { account, moment = '' } = scenes.get(to) ?? {};
    if (account === undefined) return false;
    const empty = new Set([...idle, ...(accounts.get(account) ?? []), ...(moments.get(moment) ?? [])]);
    return wordsOf(label).every((word) => empty.has(word));
  };
}
