/**
 * That the documentary leans to no side: its figures, whose words they count, and what it asks of every
 * scene.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fairness, fairnessOf, type Share } from '../source/story/fairness.ts';
import { blocksOf } from '../source/story/scene.ts';
import { documentary, story as data } from './helpers/built-in.ts';

const { scenes, chapters } = data;
const all = fairnessOf(data);
const inChapter = new Map(chapters.map(({ id }) => [id, fairnessOf(data, id)]));
const ofChapter = (id: string): Fairness => inChapter.get(id) ?? all;

const wordsOf = ({ accounts }: Fairness, account: string): number =>
  accounts.find((each) => each.account === account)?.words ?? 0;
const share = (shares: readonly Share[]): number =>
  shares.reduce((sum, { count }) => sum + count, 0) / shares.reduce((sum, { of }) => sum + of, 0);
/** The figures of some chapters, by their numbers in the story. */
const from = (first: number, last: number): readonly Fairness[] =>
  chapters.slice(first - 1, last).map(({ id }) => ofChapter(id));
const loudest = (figures: Fairness): number => Math.max(...figures.accounts.map(({ words }) => words));

describe('the words', () => {
  it('of no account rest on one record alone for more than a fifth of its paragraphs', () => {
    for (const { account, alone } of all.accounts)
      expect(share([alone]), `${account}: ${alone.source}`).toBeLessThanOrEqual(0.2);
  });

  it('about what was not found are no more than three in a hundred', () => {
    expect(share([all.silence])).toBeLessThanOrEqual(0.03);
  });

  const loud = (figures: Fairness): readonly number[] =>
    ['strikers', 'state', 'outside'].map((account) => wordsOf(figures, account));

  it('give strikers, state and observers about the same room', () => {
    expect(Math.max(...loud(all)) / Math.min(...loud(all))).toBeLessThanOrEqual(1.5);
  });

  it.each(chapters.slice(1).map(({ id }) => id))('give them about the same room in %s', (chapter) => {
    const counts = loud(ofChapter(chapter));
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThanOrEqual(1.8);
  });

  it('give each of the quieter three four tenths of the loudest', () => {
    for (const account of ['company', 'opposition-media', 'social'])
      expect(Math.round((100 * wordsOf(all, account)) / loudest(all)), account).toBeGreaterThanOrEqual(40);
  });
});

describe('who speaks against a telling', () => {
  const mostOf = ({ accounts }: Fairness): number => {
    const counts = accounts.map(({ against }) => against);
    return Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0);
  };

  it('is of no side more than four times in ten', () => {
    expect(mostOf(all)).toBeLessThanOrEqual(0.4);
  });

  it.each([...inChapter])('is of no side more than six times in ten in %s', (_, figures) => {
    expect(mostOf(figures)).toBeLessThanOrEqual(0.6);
  });

  it.each([...inChapter])(
    'is in %s once at least a striker, the company, an observer, if they tell there',
    (id, figures) => {
      for (const { account, against } of figures.accounts) {
        if (!['strikers', 'company', 'outside'].includes(account)) continue;
        const tells = scenes.some((scene) => scene.chapter === id && scene.account === account);
        if (tells) expect(against, account).toBeGreaterThanOrEqual(1);
      }
    },
  );
});

describe('the tellers', () => {
  it('of the sixteenth were there, three in five; of the months and days around it two in five', () => {
    expect(share([ofChapter('the-sixteenth').there])).toBeGreaterThanOrEqual(0.6);
    expect(share(from(2, 6).map(({ there }) => there))).toBeGreaterThanOrEqual(0.4);
  });

  it('of those days spoke by the end of that month, one in three at least', () => {
    expect(share(from(4, 6).map(({ then }) => then))).toBeGreaterThanOrEqual(0.35);
  });

  it('of every account that tells the sixteenth spoke then, one at least', () => {
    const tellings = scenes
      .filter(({ chapter }) => chapter === 'the-sixteenth')
      .flatMap(({ account, tellings }) => tellings.map(({ said }) => ({ account, said })));
    const then = tellings.filter(({ said }) => said.startsWith('2011-12'));
    expect(new Set(then.map(({ account }) => account))).toEqual(
      new Set(tellings.map(({ account }) => account)),
    );
  });
});

describe('a scene', () => {
  it('offers four ways on average, and never more than six', () => {
    expect(share([all.choices])).toBeLessThanOrEqual(4);
    expect(all.choices.most).toBeLessThanOrEqual(6);
  });

  it('tells each claim it is marked with, on one of its records', () => {
    for (const scene of scenes) {
      const records = new Set(blocksOf(scene).flatMap(({ sources }) => sources));
      for (const id of scene.claims) {
        const claim = documentary.claims.get(id);
        expect(
          claim?.sources.some((source) => records.has(source)),
          `${scene.id}: ${id}`,
        ).toBe(true);
      }
    }
  });

  it('shows people shot, beaten or dead only behind a notice, and the way there says so', () => {
    const violent = [
      ...['two-deaths-state', 'two-deaths-strikers', 'october-strikers', 'the-square-strikers'],
      ...['the-shots-outside', 'the-shots-social', 'the-shots-state', 'the-shots-strikers'],
      ...['the-stage-state', 'the-way-home', 'the-windows', 'the-numbers-strikers', 'ten-state'],
      ...['shetpe-outside', 'shetpe-state', 'shetpe-strikers', 'the-decree-strikers', 'the-minister-outside'],
      ...['who-died-outside', 'who-died-state', 'who-died-strikers', 'the-video-social'],
      ...['the-count-opposition-media', 'the-count-social', 'the-count-state'],
      ...['the-findings-outside', 'the-findings-state', 'the-hearings-outside', 'the-verdict-state'],
      'the-question',
    ];
    for (const id of violent) {
      expect(documentary.scenes.get(id)?.notice, id).toBeDefined();
      for (const { label } of scenes.flatMap(({ choices }) => choices.filter(({ to }) => to === id)))
        expect(label).toMatch(/\(violence\)$/);
    }
  });

  it('of the last chapter says of everything that it was known later, but of the figures of those days', () => {
    const lasts = scenes.filter(({ chapter }) => chapter === 'known-later');
    const known = lasts.flatMap(({ id, text, tellings }) =>
      [...text, ...tellings.flatMap((telling) => telling.text)]
        .filter(({ later }) => !later)
        .map(({ words }) => `${id}: ${words}`),
    );
    expect(known).toEqual([expect.stringMatching(/^the-count-state: Ten on 16 December.* at Shetpe\.$/)]);
  });
});

it('every contested question is touched', () => {
  expect(new Set(scenes.flatMap(({ questions }) => questions))).toEqual(
    new Set(documentary.questions.keys()),
  );
});

it('every loaded word is on the list that keeps it in somebody’s mouth', () => {
  const { loaded } = JSON.parse(readFileSync('scenes/story.json', 'utf8')) as { loaded: string[] };
  const words = ['massacre', 'riot', 'mass disorders', 'uprising', 'bandits', 'hooligans', 'terrorists'];
  expect(loaded).toEqual(expect.arrayContaining([...words, 'extremists', 'provocateurs', 'looters']));
});
