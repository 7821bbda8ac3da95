/** The evidence behind the documentary: that nothing that was gathered is missing. */
import { describe, expect, it } from 'vitest';
import { documentary as story } from './helpers/built-in.ts';

const scenes = [...story.scenes.values()];

describe('the evidence', () => {
  /** How many claims of each question there are: as many as were gathered, none dropped on the way. */
  const claims: Record<string, number> = {
    lawful: 14,
    dismissed: 12,
    pay: 10,
    'summer-killings': 7,
    feast: 9,
    spark: 7,
    'who-began': 34,
    jackets: 12,
    armed: 8,
    'opened-fire': 27,
    order: 12,
    toll: 24,
    'shetpe-deaths': 8,
    wounded: 10,
    'the-dead': 10,
    twitter: 9,
    organised: 13,
    'labour-or-plot': 11,
    ablyazov: 7,
    detainees: 11,
    'trials-fair': 13,
    'whom-to-believe': 15,
  };

  it('has every contested question with all of its claims', () => {
    expect(
      Object.fromEntries([...story.questions].map(([id, question]) => [id, question.claims.length])),
    ).toEqual(claims);
  });

  it('tells claims in scenes, each question’s in one at least', () => {
    const told = new Set(scenes.flatMap((scene) => scene.claims));
    for (const { id, claims: own } of story.questions.values()) {
      expect(
        own.some((claim) => told.has(claim.id)),
        id,
      ).toBe(true);
    }
  });

  it('has its events, and its figures of both series', () => {
    expect(story.timeline.length).toBeGreaterThanOrEqual(120);
    expect(story.figures.entries.filter(({ chart }) => chart).length).toBeGreaterThan(30);
    expect(new Set(story.figures.entries.map(({ series }) => series))).toEqual(
      new Set(['official', 'unofficial']),
    );
  });
});
