/**
 * The proofs of a story and the whole of `check`, on packs of 500 and of 10,000 scenes. Twenty times the
 * scenes should take about twenty times as long: the rows of a group are read as ratios to its first. `npm
 * run bench`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { open } from '../test/helpers/open.ts';
import { arrivalsIn, closedCircles, graphOf } from '../source/story/graph.ts';
import { longestWay, medianWay, shortestWay } from '../source/story/lengths.ts';
import { prove } from '../source/story/proof.ts';

const accounts = ['a', 'b', 'c', 'd'];
const words = 'word '.repeat(100);

/**
 * Moments of four accounts that lead to each other and to the next moment; a chapter for each of a hundred
 * moments.
 */
function written(size: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'graph-'));
  const write = (file: string, content: object): void =>
    writeFileSync(path.join(folder, file), JSON.stringify(content, undefined, 2));
  const moments = Array.from({ length: size / accounts.length }, (_, index) => index);
  const chapterOf = (moment: number): string => `chapter-${Math.floor(moment / 100)}`;
  const chapters = [...new Set(moments.map(chapterOf))];
  write('story.json', {
    format: 1,
    id: 'great',
    language: 'en',
    title: 'Great',
    subtitle: 'Great.',
    when: '2011',
    notice: 'None.',
    about: ['None.'],
    credits: ['None.'],
    start: 'm0-a',
    horizon: '2011-12-19',
    chapters: chapters.map((id) => ({
      id,
      title: id,
      span: '2011',
      moments: moments
        .filter((moment) => chapterOf(moment) === id)
        .map((moment) => ({ id: `m${moment}`, title: `Moment ${moment}` })),
    })),
  });
  write('accounts.json', {
    accounts: accounts.map((id) => ({
      id,
      name: id,
      mark: id.toUpperCase(),
      colour: '#c98a2c',
      who: 'One.',
      interest: 'One.',
    })),
  });
  for (const name of ['sources', 'places', 'questions']) write(`${name}.json`, { [name]: [] });
  for (const chapter of chapters) mkdirSync(path.join(folder, chapter));
  for (const moment of moments) {
    for (const account of accounts) {
      const others = accounts.filter((each) => each !== account).map((each) => `m${moment}-${each}`);
      const onward = moment === moments.length - 1 ? [] : accounts.map((each) => `m${moment + 1}-${each}`);
      write(`${chapterOf(moment)}/m${moment}-${account}.json`, {
        title: 'A scene',
        moment: `m${moment}`,
        account,
        text: [{ words, editorial: true }],
        ...(onward.length > 0
          ? { choices: [...others, ...onward].map((to) => ({ id: `to-${to}`, label: to, to })) }
          : { ending: `Ending of ${account}` }),
      });
    }
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const packs = [500, 10_000].map((size) => {
  const folder = written(size);
  const { data, problems } = open(folder);
  if (!data) throw new Error(`The pack has errors: ${problems[0]?.message ?? ''}`);
  return { size, folder, data, graph: graphOf(data.start, data.scenes) };
});
const measure = (): number => 100;
const few = { iterations: 5, warmupIterations: 2, time: 500, warmupTime: 0 };

describe('circles that cannot be left', () => {
  for (const { size, graph } of packs)
    bench(`${size} scenes`, () => void closedCircles(graph, arrivalsIn(graph)), few);
});
describe('the shortest path', () => {
  for (const { size, graph } of packs) bench(`${size} scenes`, () => void shortestWay(graph, measure), few);
});
describe('the longest path', () => {
  for (const { size, graph } of packs) bench(`${size} scenes`, () => void longestWay(graph, measure), few);
});
describe('a thousand random readings', () => {
  for (const { size, graph } of packs)
    bench(`${size} scenes`, () => void medianWay(graph, measure, { readings: 1000, seed: 1 }), few);
});
describe('the whole proof', () => {
  for (const { size, data } of packs) bench(`${size} scenes`, () => void prove(data), few);
});
describe('the pack read, checked and proved', () => {
  for (const { size, folder } of packs) {
    const checked = (): void => {
      const { data } = open(folder);
      if (data) prove(data);
    };
    bench(`${size} scenes`, checked, few);
  }
});
