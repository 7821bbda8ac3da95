/**
 * The documentary itself: that it can be walked, that every side is heard, that what the article said is
 * told.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../source/language/en.ts';
import { open } from './helpers/open.ts';
import { begin } from '../source/reading/reading.ts';
import { record, replay } from '../source/reading/replay.ts';
import { readPlainly } from '../source/plain/plain.ts';
import { type Scene, type Story, silentOn, storyFrom } from '../source/story/story.ts';
import { deskOf } from './helpers/desk.ts';

const { data, problems } = open('scenes');
if (!data) throw new Error('The documentary has errors: run npm run check.');
const story: Story = storyFrom(data);
const scenes = [...story.scenes.values()];
const accounts = [...story.accounts.keys()];
const count = (scene: Scene): number =>
  scene.text.reduce((total, block) => total + block.words.split(/\s+/).length, 0);
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

  it.each(scenes.map((scene) => [scene.id, scene] as const))('%s is 60 to 180 words long', (_, scene) => {
    expect(count(scene)).toBeGreaterThanOrEqual(60);
    expect(count(scene)).toBeLessThanOrEqual(180);
  });

  it('takes about half an hour on one path, hearing one account a moment', () => {
    const path = follow('stay');
    const words = path.reduce((total, scene) => total + count(scene), 0);
    expect(words).toBeGreaterThan(4000);
    expect(words).toBeLessThan(7000);
  });
});

/**
 * A walk that takes the choice of this id wherever there is one, else the first that leads to a scene not
 * seen yet.
 */
function follow(wanted: string): readonly Scene[] {
  let reading = begin(story);
  const path: Scene[] = [];
  for (;;) {
    const { here } = replay(story, reading);
    path.push(here.scene);
    const { choices, id: at } = here.scene;
    const seen = new Set(path.map(({ id }) => id));
    const choice =
      choices.find(({ id }) => id === wanted) ??
      choices.find(({ id }) => id.startsWith('go-') || id === 'next-chapter') ??
      choices.find(({ to }) => !seen.has(to));
    if (!choice) return path;
    reading = record(story, reading, { kind: 'choose', at, choice: choice.id });
  }
}

describe('the ways through it', () => {
  it('reach every scene', () => {
    const start = story.scenes.get(story.start);
    expect(start && from(start).size).toBe(scenes.length);
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

  it('offer, at every scene of an account, the others who tell the same moment', () => {
    for (const scene of scenes.filter(({ account }) => account !== undefined)) {
      const others = (story.scenesByMoment.get(scene.moment) ?? []).filter(
        (each) => each.id !== scene.id && each.account !== undefined,
      );
      for (const other of others)
        expect(
          scene.choices.map(({ to }) => to),
          scene.id,
        ).toContain(other.id);
    }
  });

  it('offer to stay with the account wherever it speaks again in the chapter', () => {
    for (const scene of scenes.filter(({ account }) => account !== undefined)) {
      const moments =
        story.chapters.find(({ id }) => id === scene.chapter)?.moments.map(({ id }) => id) ?? [];
      const later = moments
        .slice(moments.indexOf(scene.moment) + 1)
        .flatMap((moment) => story.scenesByMoment.get(moment) ?? []);
      const next = later.find(({ account }) => account === scene.account);
      if (next) expect(scene.choices.find(({ id }) => id === 'stay')?.to, scene.id).toBe(next.id);
    }
  });

  it('say where the account that is followed falls silent', () => {
    for (const scene of scenes.filter(({ account }) => account !== undefined)) {
      const moments =
        story.chapters.find(({ id }) => id === scene.chapter)?.moments.map(({ id }) => id) ?? [];
      const next = moments[moments.indexOf(scene.moment) + 1];
      if (next === undefined || !silentOn(story, next).some(({ id }) => id === scene.account)) continue;
      expect(
        scene.text.some(({ editorial }) => editorial),
        `${scene.id}, before ${next}`,
      ).toBe(true);
    }
  });
});

describe('fairness', () => {
  const words = new Map(
    accounts.map((account) => [
      account,
      scenes.filter((scene) => scene.account === account).reduce((total, scene) => total + count(scene), 0),
    ]),
  );
  const of = (account: string): number => words.get(account) ?? 0;

  it('gives strikers, state and observers about the same room', () => {
    const loud = ['strikers', 'state', 'outside'].map(of);
    expect(Math.max(...loud) / Math.min(...loud)).toBeLessThanOrEqual(1.5);
  });

  it('gives each of the quieter accounts at least a third of the loudest', () => {
    const loudest = Math.max(...accounts.map(of));
    for (const account of accounts) expect(of(account) / loudest, account).toBeGreaterThanOrEqual(1 / 3);
  });

  it('touches every contested question', () => {
    expect(new Set(scenes.flatMap(({ questions }) => questions))).toEqual(new Set(story.questions.keys()));
  });

  it('has every loaded word on the list that keeps it in somebody’s mouth', () => {
    const { loaded } = JSON.parse(readFileSync('scenes/story.json', 'utf8')) as { loaded: string[] };
    const words = ['massacre', 'riot', 'mass disorders', 'uprising', 'bandits', 'hooligans', 'terrorists'];
    expect(loaded).toEqual(expect.arrayContaining([...words, 'extremists', 'provocateurs', 'looters']));
  });

  it('tells of violence only behind a notice', () => {
    for (const moment of ['two-deaths', 'the-shots', 'shetpe', 'the-video', 'who-died', 'the-trials']) {
      for (const scene of story.scenesByMoment.get(moment) ?? [])
        expect(scene.notice, scene.id).toBeDefined();
    }
  });

  it('marks everything in the last chapter as known later', () => {
    for (const scene of scenes.filter(({ chapter }) => chapter === 'known-later')) {
      expect(
        scene.text.every(({ later, editorial }) => later || editorial),
        scene.id,
      ).toBe(true);
    }
  });
});

describe('the article it began from', () => {
  /** Each thing the article says, and the scenes that tell it. */
  const homes = JSON.parse(readFileSync(new URL('fixtures/article.json', import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;

  it.each(Object.entries(homes))('%s: is told, with the article among the sources', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const scene = story.scenes.get(id);
      expect(
        scene?.text.some(({ sources }) => sources.includes('gv-2011-12')),
        id,
      ).toBe(true);
    }
  });
});

describe('read plainly from each side', () => {
  it.each(accounts)('following %s leads to an ending', async (account) => {
    let text = '';
    const desk = deskOf(story);
    const seat = await desk.begin();
    async function* typed(): AsyncIterable<string> {
      const seen = new Set<string>();
      for (let step = 0; step < 400; step++) {
        const { here } = seat.session.state().path;
        if (here.scene.ending !== undefined) return;
        seen.add(here.scene.id);
        if (here.meeting === 'unread') {
          yield '1';
          continue;
        }
        const ids = here.scene.choices.map(({ id }) => id);
        const index = ['stay', `go-${account}`, `follow-${account}`, 'next-chapter', 'go-on']
          .map((id) => ids.indexOf(id))
          .find((at) => at >= 0);
        const fresh = here.scene.choices.findIndex(({ to }) => !seen.has(to));
        yield String((index ?? fresh) + 1);
      }
    }
    await readPlainly(desk, seat, { lines: typed(), write: (piece) => (text += piece), width: 72 }, en);
    const { path } = seat.session.state();
    expect(path.here.scene.ending).toBeDefined();
    expect(path.steps.filter(({ scene }) => scene.account === account).length).toBeGreaterThan(5);
    expect(text).toContain(path.here.scene.title);
  });
});
