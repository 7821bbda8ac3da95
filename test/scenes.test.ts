/**
 * The documentary itself: that it can be walked, that every side can be stayed with, that what the article
 * said is told.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../source/language/en.ts';
import { open } from './helpers/open.ts';
import { begin } from '../source/reading/reading.ts';
import { offers } from '../source/reading/offers.ts';
import { wantsQuiet } from '../source/reading/quiet.ts';
import { replay } from '../source/reading/replay.ts';
import { wordsIn } from '../source/story/lengths.ts';
import { blocksOf } from '../source/story/scene.ts';
import { type Scene, type Story, silenceOf, silentOn, storyFrom } from '../source/story/story.ts';
import { deskOf } from './helpers/desk.ts';
import { writtenTo } from './helpers/plain.ts';
import { stay, staying } from './helpers/stay.ts';
import { record } from './helpers/walks.ts';

const { data, problems } = open('scenes');
if (!data) throw new Error('The documentary has errors: run npm run check.');
const story: Story = storyFrom(data);
const scenes = [...story.scenes.values()];
const accounts = [...story.accounts.keys()];
const told = scenes.filter(({ account }) => account !== undefined);
const count = (scene: Scene): number => wordsIn(blocksOf(scene));
const leads = (scene: Scene): readonly Scene[] =>
  scene.choices.map(({ to }) => story.scenes.get(to)).filter((each) => each !== undefined);

/** All scenes that can be come to from one, itself among them. */
function from(begins: Scene): ReadonlySet<Scene> {
  const seen = new Set([begins]);
  for (const scene of seen) for (const next of leads(scene)) seen.add(next);
  return seen;
}

describe('the pack', () => {
  it('has no problems, not even small ones', () => {
    expect(problems).toEqual([]);
  });

  it('has at least a hundred scenes, all six accounts, two endings', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(100);
    expect(new Set(scenes.flatMap(({ account }) => account ?? []))).toEqual(new Set(accounts));
    expect(scenes.filter(({ ending }) => ending !== undefined).length).toBeGreaterThanOrEqual(2);
  });

  it('has no scene of fewer than sixty words, nor of more than two tellers need', () => {
    for (const scene of scenes) {
      expect(count(scene), scene.id).toBeGreaterThanOrEqual(60);
      expect(count(scene), scene.id).toBeLessThanOrEqual(280);
    }
  });
});

describe('whoever stays with one account', () => {
  it.each(accounts)('reads for half an hour to fifty minutes with %s, and nothing twice', (account) => {
    const path = staying(story, account);
    expect(path.filter((scene) => scene.account === account).length).toBeGreaterThan(5);
    const minutes = path.reduce((total, scene) => total + count(scene), 0) / 200;
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(50);
    expect(path.at(-1)?.ending).toBe('The question that is still asked');
  });

  it.each(accounts)('comes with %s to the horizon, and chooses there', (account) => {
    const horizon = staying(story, account).find(({ id }) => id === 'the-horizon');
    expect(horizon?.choices.map(({ to }) => to)).toEqual(['what-was-known', 'from-20-december']);
  });
});

describe('the ways through it', () => {
  it('reach every scene', () => {
    const start = story.scenes.get(story.start);
    expect(start && from(start).size).toBe(scenes.length);
  });

  it('pass the horizon, whichever one takes', () => {
    const before = new Set([story.scenes.get(story.start)]);
    for (const scene of before)
      if (scene && scene.id !== 'the-horizon') for (const next of leads(scene)) before.add(next);
    expect(
      [...before].filter((scene) => scene?.ending !== undefined || scene?.chapter === 'known-later'),
    ).toEqual([]);
  });

  it('lead from every scene to both endings but from behind the last choice', () => {
    for (const scene of scenes) {
      const reached = [...from(scene)].filter(({ ending }) => ending !== undefined);
      expect(reached.length, scene.id).toBe(
        scene.ending !== undefined || scene.chapter === 'known-later' ? 1 : 2,
      );
    }
  });

  it('take every choice there is', () => {
    const taken = new Set<string>();
    const queue: { id: string; moves: { at: string; choice: string }[] }[] = [{ id: story.start, moves: [] }];
    const met = new Set([story.start]);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const reading = next.moves.reduce(
        (each, move) => record(story, each, { kind: 'choose', ...move }),
        begin(story),
      );
      const { here } = replay(story, reading);
      expect(here.scene.id).toBe(next.id);
      for (const choice of here.scene.choices) {
        const move = { at: here.scene.id, choice: choice.id };
        expect(replay(story, record(story, reading, { kind: 'choose', ...move })).here.scene.id).toBe(
          choice.to,
        );
        taken.add(`${here.scene.id} ${choice.id}`);
        if (!met.has(choice.to)) queue.push({ id: choice.to, moves: [...next.moves, move] });
        met.add(choice.to);
      }
    }
    expect(taken.size).toBe(scenes.reduce((total, scene) => total + scene.choices.length, 0));
  });

  it('let every chapter be left from every scene of it', () => {
    const after = new Map(story.chapters.map(({ id }, index) => [id, story.chapters[index + 1]?.id]));
    for (const scene of scenes.filter(({ ending }) => ending === undefined)) {
      const next = after.get(scene.chapter);
      const leaves = [...from(scene)].some((each) =>
        next === undefined ? each.ending !== undefined : each.chapter === next,
      );
      expect(leaves, scene.id).toBe(true);
    }
  });

  it('offer, at every scene of an account, somebody else who tells the same moment, if anybody does', () => {
    for (const scene of told) {
      const others = told.filter((each) => each !== scene && each.moment === scene.moment);
      if (others.length > 0)
        expect(
          others.some((each) => leads(scene).includes(each)),
          scene.id,
        ).toBe(true);
    }
  });

  it('offer to stay with the account where it tells what comes next too', () => {
    for (const scene of told) {
      const moments =
        story.chapters.find(({ id }) => id === scene.chapter)?.moments.map(({ id }) => id) ?? [];
      const [next = []] = moments
        .slice(moments.indexOf(scene.moment) + 1)
        .map((moment) => story.scenesByMoment.get(moment) ?? [])
        .filter((tellings) => tellings.some(({ account }) => account !== undefined));
      // Where the narrator opens a moment, the way to whoever tells it leads through there.
      const own = next.filter(({ account }) => account === undefined || account === scene.account);
      if (own.some(({ account }) => account === scene.account))
        expect(
          own.some((each) => leads(scene).includes(each)),
          scene.id,
        ).toBe(true);
    }
  });

  it('have a record of each silence: what was looked for, how and when', () => {
    for (const moment of story.moments.keys())
      for (const { id } of silentOn(story, moment))
        expect(silenceOf(story, id, moment), `${id}: ${moment}`).toBeDefined();
  });
});

describe('the article it began from', () => {
  /** Each thing the article says, the scenes that tell it, and the record each rests it on. */
  const homes = JSON.parse(readFileSync(new URL('fixtures/article.json', import.meta.url), 'utf8')) as Record<
    string,
    Record<string, string>
  >;

  it.each(Object.entries(homes))('%s: is told, on the article’s word or a better', (_, home) => {
    expect(Object.keys(home).length).toBeGreaterThan(0);
    for (const [id, source] of Object.entries(home)) {
      const scene = story.scenes.get(id);
      expect(scene && blocksOf(scene).some(({ sources }) => sources.includes(source)), id).toBe(true);
    }
  });
});

describe('read plainly from each side', () => {
  it.each(accounts)('following %s leads to an ending', async (account) => {
    const desk = deskOf(story);
    const seat = await desk.begin();
    async function* typed(): AsyncIterable<string> {
      for (const read = new Set<Scene>(); ;) {
        const { here } = seat.session.state().path;
        read.add(here.scene);
        const choice = stay(story, account, here.scene, read);
        const isTaken = (offer: ReturnType<typeof offers>[number]): boolean =>
          here.meeting === 'unread'
            ? offer.kind === 'read'
            : offer.kind === 'choose' && offer.choice === choice;
        const index = offers(story, here).findIndex(isTaken);
        const offer = offers(story, here)[index];
        if (!offer) return;
        yield String(index + 1);
        // The page with nothing to read that stands behind a scene of violence.
        if (wantsQuiet(here, offer.move)) yield '1';
      }
    }
    const text = await writtenTo(desk, seat, typed(), 72);
    const { path } = seat.session.state();
    expect(path.steps.map(({ scene }) => scene)).toEqual(staying(story, account));
    const [last] = text.split(path.here.scene.title).slice(-1);
    expect(last).toContain(en.told.title);
  });
});
