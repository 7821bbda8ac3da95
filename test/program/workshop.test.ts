/**
 * A workshop: six people read by themselves, copy their codes onto cards, and one lays the paths side by
 * side.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { replay, wasHeard } from '../../source/reading/replay.ts';
import type { Move } from '../../source/reading/reading.ts';
import { documentary, kept, story } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { slipped } from '../helpers/codes.ts';

/** How each of them copies and types. */
const hands: readonly ((code: string) => readonly string[])[] = [
  (code) => [code.toUpperCase()],
  // Without quotes, as it stands on the card: every group is an argument of its own.
  (code) => code.split(' '),
  (code) => [code.replaceAll(' ', '-').replaceAll('0', 'O')],
  (code) => [
    code
      .replaceAll(' ', '')
      .replace(/(.{7})/g, '$1 ')
      .replaceAll('l', '1'),
  ],
  // On a Russian keyboard, with the letters that look the same.
  (code) => [
    code.replace(/[aecpxy]/g, (letter) => ({ a: 'а', e: 'е', c: 'с', p: 'р', x: 'х', y: 'у' })[letter] ?? ''),
  ],
  (code) => [`  ${code.replaceAll(' ', ' – ').replaceAll('l', 'I').replaceAll('0', 'o')} `],
];

/** The computers of the workshop: six to read on, one to compare on. */
const computers = mkdtempSync(path.join(tmpdir(), 'zhanaozen-story-workshop-'));
afterAll(() => rmSync(computers, { recursive: true, force: true }));

/** Reads plainly, each reader with a way of choosing of their own, and answers with the card. */
async function reads(reader: number): Promise<{ readonly card: string; readonly moves: readonly Move[] }> {
  const home = path.join(computers, `of reader ${reader}`);
  const input = Array.from(
    { length: 18 + 6 * reader },
    (_, step) => `${1 + ((step * reader) % (2 + (reader % 2)))}\n`,
  );
  expect((await ask(home, ['--plain', '--reading', 'mine'], { input: input.join('') })).code).toBe(0);
  const { code, stdout } = await ask(home, ['share', 'mine']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^(\w{4} )+\w{1,4}\n$/);
  return { card: stdout.trim(), moves: kept(home, 'mine').moves as Move[] };
}

/** Every number that stands anywhere in a JSON value. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('six people', async () => {
  const people = await Promise.all([1, 2, 3, 4, 5, 6].map(reads));
  const typed = people.flatMap(({ card }, index) => hands[index]?.(card) ?? []);
  const paths = people.map(({ moves }) => replay(documentary, { story: story.id, moves }));
  const elsewhere = path.join(computers, 'in the hall');

  it('see from badly typed codes what each of them was told', async () => {
    const { code, stdout, stderr } = await ask(elsewhere, ['compare', ...typed, '--format', 'json']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { readings, moments, questions, group } = JSON.parse(stdout) as {
      readings: { scenes: string[]; accounts: string[]; ended: boolean }[];
      moments: { moment: string; cells: { scenes: string[] }[]; status: string }[];
      questions: { id: string; heard: string[][]; unheard: string[] }[];
      group: { size: number };
    };
    expect(readings.map(({ scenes }) => scenes)).toEqual(
      paths.map(({ steps }) => [...new Set(steps.map(({ scene }) => scene.id))]),
    );
    for (const [index, { steps }] of paths.entries()) {
      const placed = moments.flatMap(({ cells }) => cells[index]?.scenes ?? []);
      expect([...placed].sort()).toEqual([...new Set(steps.map(({ scene }) => scene.id))].sort());
    }
    expect(new Set(moments.map(({ status }) => status)).has('differs')).toBe(true);
    const heard = new Set(
      paths.flatMap(({ steps }) => steps.filter(wasHeard).flatMap(({ scene }) => scene.claims)),
    );
    for (const { unheard } of questions) expect(unheard.filter((claim) => heard.has(claim))).toEqual([]);
    expect(group.size).toBe(6);
  });

  it('are shown as a group in which nobody is seen', async () => {
    const { code, stdout } = await ask(elsewhere, ['compare', ...typed, '--min-group', '3', '-f', 'json']);
    expect(code).toBe(0);
    const shown = JSON.parse(stdout) as object;
    expect(Object.keys(shown)).not.toContain('readings');
    const numbers = numbersIn('group' in shown ? shown.group : undefined);
    expect(numbers).toContain(6);
    expect(numbers.filter((each) => each > 0 && each < 3)).toEqual([]);
  });

  it('are told which group of which code to look at where one is wrong, and which could be read', async () => {
    const [first = '', second = ''] = people.map(({ card }) => card);
    const wrong = slipped(second);
    const { code, stdout, stderr } = await ask(elsewhere, ['compare', first, wrong]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`group 3, “${wrong.split(' ')[2]}”`);
    expect(stderr).toContain('These could be read: code 1.');
  });
});
