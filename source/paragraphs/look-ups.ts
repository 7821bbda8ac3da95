import { type Paragraph, said } from '../layout/flow.ts';
import type { Story } from '../story/story.ts';
import { figures } from './figures.ts';
import type { From, LookUp } from './look-up.ts';
import { names } from './names.ts';
import { places } from './places.ts';

/** What is looked up beside a scene, each by the key of its name. Another is its import and its name here. */
const lookUps = { figures, names, places };

export type LookUpName = keyof typeof lookUps;

export const spreadOf = (name: LookUpName): LookUp['spread'] => lookUps[name].spread;

export function lookUpParagraphs(name: LookUpName, from: From): readonly Paragraph[] {
  const { title }: { readonly title?: string; readonly does: string } = from.words.keys[name];
  return [...(title === undefined ? [] : [said(title, 'strong')]), ...lookUps[name].say(from)];
}

/** Something for each of them. */
export const forLookUps = <T>(make: (name: LookUpName) => T): Readonly<Record<LookUpName, T>> =>
  Object.fromEntries((Object.keys(lookUps) as LookUpName[]).map((name) => [name, make(name)])) as Record<
    LookUpName,
    T
  >;

/**
 * What readers open from a scene, and this story has none of: a pack need not have every kind of evidence.
 */
export function missing(story: Story): ReadonlySet<string> {
  const has: Readonly<Record<string, boolean>> = {
    others: [...story.scenesByMoment.values()].some((tellings) => tellings.length > 1),
    questions: story.questions.size > 0,
    timeline: story.timeline.length > 0,
    hours: story.days.length > 0,
    ...forLookUps((name) => lookUps[name].isIn(story)),
  };
  return new Set(Object.keys(has).filter((each) => !has[each]));
}
