/** The pack that `new` writes: it is an example, so it has to be exemplary. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { open } from './helpers/open.ts';
import { storyFrom } from '../source/story/story.ts';

const { data, problems } = open('template');
if (!data) throw new Error('The pack to start from has errors.');
const story = storyFrom(data);
const scenes = [...story.scenes.values()];

describe('the pack to start from', () => {
  it('has no problems, not even small ones', () => {
    expect(problems).toEqual([]);
  });

  it('says that it is made up, and so does every source', () => {
    expect(story.about.join(' ')).toContain('made up');
    for (const { perspective } of story.sources.values()) expect(perspective).toContain('made up');
  });

  it('tells what accounts tell from both sides, and lets readers talk about every fork', () => {
    for (const moment of story.moments.values()) {
      const tellings = story.scenesByMoment.get(moment.id) ?? [];
      const accounts = tellings.flatMap(({ account }) => account ?? []);
      expect(accounts, moment.id).toHaveLength(accounts.length === 0 ? 0 : story.accounts.size);
      if (tellings.some(({ choices }) => choices.length > 1)) expect(moment.talk, moment.id).toBeDefined();
    }
  });

  it('has in each scene of an account somebody who tells, and somebody against it', () => {
    for (const { id, account, tellings, against } of scenes) {
      if (account === undefined) continue;
      expect(tellings.length, id).toBeGreaterThan(0);
      expect(against, id).toBeDefined();
    }
  });

  it('has a question that both accounts answer, claims that are told, and two endings', () => {
    for (const { claims } of story.questions.values())
      expect(new Set(claims.map(({ account }) => account)).size).toBe(story.accounts.size);
    const told = new Set(scenes.flatMap(({ claims }) => claims));
    expect([...story.claims.keys()].filter((id) => !told.has(id))).toEqual([]);
    expect(scenes.filter(({ ending }) => ending !== undefined)).toHaveLength(2);
  });

  it('names in every file the schema an editor completes from', () => {
    const files = readdirSync('dist/template', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !file.startsWith('schema'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const full = path.join('dist/template', file);
      const { $schema } = JSON.parse(readFileSync(full, 'utf8')) as { $schema: string };
      const kind = file.includes(path.sep) ? 'scene' : path.basename(file, '.json');
      expect(path.basename($schema), file).toBe(`${kind}.schema.json`);
      expect(existsSync(path.resolve(path.dirname(full), $schema)), file).toBe(true);
    }
  });
});
