/** A pack that is to be refused is refused soon, whatever its author wrote to make it last. */
import { expect, it } from 'vitest';
import { examine } from '../../source/library/library.ts';
import { en } from '../../source/language/en.ts';
import { jsonText, pack, type TextScene } from '../helpers/pack.ts';

const listOf = (item: string): string =>
  `{ "sources": [${Array.from({ length: Math.min(149_000, Math.floor(1_000_000 / (item.length + 1))) }, () => item).join()}] }`;
const numbered = (count: number, text: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/s${index}.json`, text(index)]));
const fire = JSON.parse(String(pack().texts['a/fire-reds.json'])) as TextScene;

it.each([
  ['numbers for sources', { 'sources.json': listOf('0') }, 'shape', 100],
  ['sources that lack everything', { 'sources.json': listOf('{}') }, 'shape', 100],
  ['names that stand nowhere', { 'sources.json': `{${listOf('"k":0').slice(14, -3)}}` }, 'shape', 100],
  ['more values than are read', { 'sources.json': `[${'0,'.repeat(400_000)}0]` }, 'syntax', 1],
  ['scenes that lack everything', numbered(4000, () => '{}'), 'shape', 1001],
  [
    'choices that lead nowhere',
    numbered(400, (index) =>
      jsonText({
        ...fire,
        choices: Array.from({ length: 9 }, (_, at) => ({
          id: `c${at}`,
          label: 'On',
          to: `gone-${index}-${at}`,
        })),
      }),
    ),
    'broken-link',
    1000,
  ],
])('a pack of %s', (_, texts, code, most) => {
  const folder = pack({ ...pack().texts, ...texts }).folder();
  const before = process.cpuUsage();
  const { problems, data } = examine(folder, en.problems);
  // A second, with room for a machine that has much else to do.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
  expect(data).toBeUndefined();
  const found = problems.filter((problem) => problem.code === code);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(most + 4);
});

it('an error is told behind any number of warnings of its kind', () => {
  const { texts } = pack();
  const parsed = (file: string): object => JSON.parse(String(texts[file])) as object;
  const marks = {
    ...parsed('story.json'),
    about: Array.from({ length: 20 }, () => '[[reds]] '.repeat(60).trim()),
  };
  const scene = {
    ...parsed('a/end.json'),
    text: [{ words: 'By [[nobody]].', sources: ['memoir'], later: true }],
  };
  const folder = pack({ ...texts, 'story.json': jsonText(marks), 'a/end.json': jsonText(scene) }).folder();
  const { problems, data } = examine(folder, en.problems);
  expect(data).toBeUndefined();
  expect(problems.filter(({ code }) => code === 'stray-mark')).toHaveLength(1000);
  expect(problems.filter(({ code }) => code === 'unknown-name')).toHaveLength(1);
});
