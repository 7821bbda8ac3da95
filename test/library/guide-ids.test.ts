/**
 * What `scenes/README.md` says of readings and path codes when a story is changed is what becomes of them.
 */
import { describe, expect, it } from 'vitest';
import { storyIn } from '../helpers/open.ts';
import { pathCode, readCode } from '../../source/reading/path-code.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { type Story, storyFrom } from '../../source/story/story.ts';
import { pack, type PackDraft } from '../helpers/pack.ts';
import { section } from '../helpers/readme.ts';

const before = pack();

/** The chapter with another id, in a folder of that name. */
const moved = Object.keys(before.texts)
  .filter((file) => file.startsWith('a/'))
  .reduce(
    (draft, file) => draft.without(file).raw(file.replace('a/', 'day/'), before.texts[file] ?? ''),
    before.swap('story.json', '"id": "a"', '"id": "day"'),
  );

/** The first scene under another name, and a scene further on. */
const begun = before.without('a/start.json').raw('a/dawn.json', before.texts['a/start.json'] ?? '');
const later = before
  .without('a/fire-reds.json')
  .raw('a/fire-red.json', before.texts['a/fire-reds.json'] ?? '');

/** Each row of the table, how to make that change, and the scenes that are left of start, fire-reds, end. */
const rows: readonly (readonly [row: RegExp, draft: PackDraft, left: readonly string[]])[] = [
  [/^words, titles/, before.swap('a/start.json', 'Follow the reds', 'Go'), ['start', 'fire-reds', 'end']],
  [/^a chapter’s or a moment’s id/, moved, ['start', 'fire-reds', 'end']],
  [
    /^a scene or a choice is added/,
    before.with('a/start.json', ({ choices }) =>
      choices?.unshift({ id: 'leave', label: 'Leave', to: 'end' }),
    ),
    ['start', 'fire-reds', 'end'],
  ],
  [
    /^a choice leads elsewhere/,
    before.swap('a/start.json', '"to": "fire-reds"', '"to": "end"'),
    ['start', 'end'],
  ],
  [
    /^a scene or a choice gets another id/,
    later
      .swap('a/start.json', '"fire-reds"', '"fire-red"')
      .swap('a/fire-blues.json', '"fire-reds"', '"fire-red"'),
    ['start', 'fire-red'],
  ],
  [/^`start`/, begun.swap('story.json', '"start": "start"', '"start": "dawn"'), ['dawn', 'fire-reds', 'end']],
  [
    /^`prefix`/,
    before.swap('story.json', '"id": "tale"', '"prefix": "tt", "id": "tale"'),
    ['start', 'fire-reds', 'end'],
  ],
];

const reading: Reading = {
  story: 'tale',
  moves: [
    { kind: 'choose', at: 'start', choice: 'follow-reds' },
    { kind: 'choose', at: 'fire-reds', choice: 'go-on' },
  ],
};

const storyOf = (draft: PackDraft): Story => storyFrom(storyIn(draft.folder()));

const told = [...section('Ids last').matchAll(/^\| (.*?) +\| (.*?) +\| (good|void) +\|$/gm)];

describe('what the README says of changed stories', () => {
  it('has a change for each row', () => {
    expect(told).toHaveLength(rows.length + 1);
  });

  it.each(rows)('%s', (row, draft, left) => {
    const [, , kept = '', codes = ''] = told.find(([, change = '']) => row.test(change)) ?? [];
    const old = storyOf(before);
    const code = pathCode(old, replay(old, reading)) ?? '';
    const story = storyOf(draft);
    const path = replay(story, reading);
    expect(path.steps.map(({ scene }) => scene.id)).toEqual(left);
    expect(kept.startsWith('the same path')).toBe(path.lost === 0);
    expect(codes).toBe('reading' in readCode(story, code) ? 'good' : 'void');
  });
});
