/** What nobody could know by the horizon of the story. */
import { isAfter } from '../story/dates.ts';
import type { Pack } from './pack.ts';

/** When something was said, and since when the public could know it. */
export interface Told {
  readonly said?: string | undefined;
  readonly public?: string | undefined;
}

/**
 * Whether something became known after the horizon: by its day, or because all its records are of a later
 * day.
 */
export type Lateness = (told: Told, sources: readonly string[]) => boolean;

export function lateness(pack: Pick<Pack, 'story' | 'sources'>): Lateness {
  const { horizon } = pack.story.content;
  /** Of each day that was asked: many things are said on one. */
  const days = new Map<string, boolean>();
  const late = (date: string | undefined): boolean => {
    if (date === undefined) return false;
    const known = days.get(date) ?? isAfter(date, horizon);
    days.set(date, known);
    return known;
  };
  const published = new Map(pack.sources.content.sources.map(({ id, date }) => [id, late(date)]));
  return ({ said, public: shown }, sources) =>
    shown === undefined
      ? late(said) || (sources.length > 0 && sources.every((id) => published.get(id) === true))
      : late(shown);
}
