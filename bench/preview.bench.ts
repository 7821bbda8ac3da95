/**
 * From a saved file to the screen, on a pack of some 300 scenes: the documentary, and all its scenes once
 * more.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import type { Flags } from '../source/command-line/options.ts';
import { command as preview } from '../source/commands/preview.ts';
import { en as words } from '../source/language/en.ts';
import { open } from '../source/library/open.ts';
import type { Memory } from '../source/library/pack.ts';
import { openScreen } from '../test/helpers/screen.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'pack');
cpSync('scenes', folder, { recursive: true });
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/^(?!schema)[^/\\]+[/\\][^/\\]+\.json$/.test(file)) continue;
  const scene = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { choices?: { to: string }[] };
  for (const choice of scene.choices ?? []) choice.to += '-again';
  writeFileSync(path.join(folder, file.replace('.json', '-again.json')), JSON.stringify(scene));
}

const story = path.join(folder, 'story.json');
const text = readFileSync(story, 'utf8');
let saves = 0;
const save = (): string => {
  const subtitle = `Saved ${++saves} times.`;
  writeFileSync(story, text.replace(/"subtitle": ".*"/, `"subtitle": "${subtitle}"`));
  return subtitle;
};

const { stdin, stdout, lines, type } = openScreen(80, 24);
const flags = { plain: false, save: true, all: false, strict: false } as Flags;
const ended = preview({ input: [folder], flags, words, env: {}, stdin, stdout, stderr: stdout });
afterAll(async () => {
  type('q');
  await ended;
  rmSync(path.dirname(folder), { recursive: true });
});
const seen = async (what: string): Promise<void> => {
  while (!lines().some((line) => line.includes(what))) await new Promise((done) => setTimeout(done, 1));
};

const memory: Memory = new Map();

describe('a pack of 300 scenes', () => {
  bench('is opened', () => void open(folder, words.problems));
  bench('is opened again after a save', () => {
    save();
    open(folder, words.problems, memory);
  });
  bench('is on the screen after a save', async () => seen(save()), { time: 5000, iterations: 10 });
});
