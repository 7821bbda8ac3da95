import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { replay, wasHeard } from '../../source/reading/replay.ts';
import { storyFrom } from '../../source/story/story.ts';
import { block, choice, diamond, diamondData, long, scene } from '../fixtures/stories.ts';
import { movesAt, readings, record } from '../helpers/walks.ts';

const choose = (at: string, choice: string): Move => ({ kind: 'choose', at, choice });
const read = (...moves: Move[]): Reading =>
  moves.reduce((reading, move) => record(diamond, reading, move), begin(diamond));
const scenes = (reading: Reading, story = diamond): readonly string[] =>
  replay(story, reading).steps.map((step) => step.scene.id);

describe('a reading', () => {
  it('begins at the first scene', () => {
    expect(scenes(begin(diamond))).toEqual(['start']);
  });

  it('follows every choice to its scene', () => {
    expect(scenes(read(choose('start', 'follow-reds'), choose('fire-reds', 'stay')))).toEqual([
      'start',
      'fire-reds',
      'end',
    ]);
  });

  it('going back keeps the abandoned choice in the reading and not on the path', () => {
    const reading = read(choose('start', 'follow-reds'), { kind: 'back', at: 'fire-reds', steps: 1 });
    expect(scenes(reading)).toEqual(['start']);
    expect(reading.moves).toHaveLength(2);
    expect(replay(diamond, reading).here.choice).toBeUndefined();
  });

  it('going back several steps leaves all of them', () => {
    const reading = read(choose('start', 'follow-reds'), choose('fire-reds', 'stay'), {
      kind: 'back',
      at: 'end',
      steps: 2,
    });
    expect(scenes(reading)).toEqual(['start']);
  });

  it('a scene behind an unread notice was not heard; an opened one was, a skipped one was not', () => {
    const before = read(choose('start', 'follow-blues'));
    expect(replay(diamond, before).here.meeting).toBe('unread');
    expect(wasHeard(replay(diamond, before).here)).toBe(false);
    expect(wasHeard(replay(diamond, record(diamond, before, { kind: 'open', at: 'fire-blues' })).here)).toBe(
      true,
    );
    expect(wasHeard(replay(diamond, record(diamond, before, { kind: 'skip', at: 'fire-blues' })).here)).toBe(
      false,
    );
  });

  it('skipping a scene leads to the same ending', () => {
    const skipped = read(
      choose('start', 'follow-blues'),
      { kind: 'skip', at: 'fire-blues' },
      choose('fire-blues', 'stay'),
    );
    expect(replay(diamond, skipped).here.scene.ending).toBe('Ashes');
    expect(replay(diamond, skipped).steps[1]?.meeting).toBe('skipped');
  });

  it('passes over what an edited story no longer offers, and takes up what comes after', () => {
    const edited = storyFrom({
      ...diamondData,
      scenes: diamondData.scenes.map((scene) =>
        scene.id === 'fire-reds'
          ? { ...scene, choices: scene.choices.filter(({ id }) => id !== 'stay') }
          : scene,
      ),
    });
    const reading = read(choose('start', 'follow-reds'), choose('fire-reds', 'stay'));
    expect(scenes(reading, edited)).toEqual(['start', 'fire-reds']);
    expect(replay(edited, reading).lost).toBe(1);
    const further = record(edited, reading, choose('fire-reds', 'hear-blues'));
    expect(scenes(further, edited)).toEqual(['start', 'fire-reds', 'fire-blues']);
  });

  it('goes through a scene that was put between two, and by a choice that has another id', () => {
    const between = storyFrom({
      ...diamondData,
      start: 'eve',
      scenes: [
        scene('eve', 'morning', { choices: [choice('on', 'Go on', 'start')] }),
        ...diamondData.scenes.map((each) =>
          each.id === 'start'
            ? { ...each, choices: each.choices.map((old) => ({ ...old, id: `${old.id}-again` })) }
            : each,
        ),
      ],
    });
    const reading = read(choose('start', 'follow-reds'), choose('fire-reds', 'stay'));
    expect(scenes(reading, between)).toEqual(['eve', 'start', 'fire-reds', 'end']);
    expect(replay(between, reading).lost).toBe(1);
  });

  it('leads nobody past a notice that they did not see', () => {
    const notice = { words: 'It tells of burns.', summary: [block('Somebody was burnt.')] };
    const between = storyFrom({
      ...diamondData,
      start: 'eve',
      scenes: [
        scene('eve', 'morning', { notice, choices: [choice('on', 'Go on', 'start')] }),
        ...diamondData.scenes,
      ],
    });
    const reading = read(choose('start', 'follow-reds'), choose('fire-reds', 'stay'));
    expect(scenes(reading, between)).toEqual(['eve']);
    expect(replay(between, reading).here.meeting).toBe('unread');
  });

  it('never loses the way of a reading made here', () => {
    for (const story of [diamond, long])
      fc.assert(fc.property(readings(story), (reading) => replay(story, reading).lost === 0));
  });

  it('each step leads by its choice to the next', () => {
    fc.assert(
      fc.property(readings(diamond), (reading) => {
        const { steps } = replay(diamond, reading);
        return steps.every((step, index) => step.choice?.to === steps[index + 1]?.scene.id);
      }),
    );
  });

  it('a move and one step back is where the reader was', () => {
    fc.assert(
      fc.property(readings(diamond), fc.nat(), (reading, pick) => {
        const forward = movesAt(diamond, reading).filter((move) => move.kind === 'choose');
        const move = forward[pick % Math.max(1, forward.length)];
        if (!move) return;
        const there = record(diamond, reading, move);
        const back = record(diamond, there, {
          kind: 'back',
          at: replay(diamond, there).here.scene.id,
          steps: 1,
        });
        expect(scenes(back)).toEqual(scenes(reading));
      }),
    );
  });
});

it.each<Move>([
  choose('start', 'nowhere'),
  choose('end', 'stay'),
  { kind: 'back', at: 'start', steps: 1 },
  { kind: 'back', at: 'start', steps: 0 },
  { kind: 'open', at: 'start' },
  { kind: 'skip', at: 'start' },
])('nobody goes a way that the scene does not offer: %o', (move) => {
  expect(() => record(diamond, begin(diamond), move)).toThrow('does not offer');
});
