/** Every screen there is has its like where a line is typed. */
import { describe, expect, it } from 'vitest';
import type { LookUpName } from '../../source/paragraphs/look-ups.ts';
import type { Kept } from '../../source/reading/session.ts';
import { type Story, storyFrom } from '../../source/story/story.ts';
import type { Screen } from '../../source/terminal/page.ts';
import { diamondData } from '../fixtures/stories.ts';
import { told } from '../fixtures/told.ts';
import { deskOf } from '../helpers/desk.ts';
import { lookedUp } from '../helpers/look-ups.ts';
import { writtenTo } from '../helpers/plain.ts';
import { choosing } from '../helpers/walks.ts';

/** The diamond, with a question to talk about at each moment. */
const diamond = storyFrom({
  ...diamondData,
  chapters: diamondData.chapters.map((chapter) => ({
    ...chapter,
    moments: chapter.moments.map((moment) => ({ ...moment, talk: 'Whom did you believe?' })),
  })),
});

/** What is typed to come to it from the first scene of the diamond, and what is read then. */
type Typed = readonly [typed: readonly string[], seen: string];

const typed: { readonly [Name in Exclude<Screen['name'], LookUpName>]: Typed | 'a command of its own' } = {
  title: [[], 'It tells of a fire.'],
  readings: [['r'], '1. anna: One day: Title of fire-reds'],
  about: [['a'], 'All sources'],
  scene: [['1'], 'The fire was small'],
  sources: [['1', 's'], 'Who says so'],
  questions: [['c'], '1. Who began?'],
  question: [['c', '1'], 'Where it stands: It is open.'],
  claim: [['c', '1'], 'The Record: A report'],
  source: [['/a report', '1'], 'The Record: A report'],
  timeline: [['t'], 'What happened when'],
  hours: [['d'], 'The day by the hour'],
  told: [['1', '1'], 'You began and ended with: The reds.'],
  entry: [['/ann', '1'], 'She was a red.'],
  found: [['/lit', '1'], 'A fire was lit.'],
  search: [['/fire'], '1. '],
  others: [['1', 'o'], 'Other accounts: The fire'],
  aside: [['1', 'o', '1'], 'A look aside'],
  quiet: [['2', '1', '1'], 'That scene ends here. Take the time you need.'],
  path: [['1', 'p'], '1. The fire: heard The reds; not heard The blues'],
  help: [['?'], 'Type a number to choose.'],
  map: [['1', 'w'], 'The fire: you went to The reds; it is also told by The blues'],
  'moment-scenes': [['1', 'w', '2'], 'The reds: Title of fire-reds'],
  'choose-readings': [['v'], '1. anna'],
  comparison: [['2', 'v', '1'], 'parted'],
  moment: [['2', 'v', '1'], 'The reds: Title of fire-reds — 2'],
  heard: [['2', 'v', '1'], 'Who began?'],
  'heard-question': [['2', 'v', '1'], 'The reds — 2'],
  talk: [['2', 'v', '1'], 'To talk about'],
  proposal: [['2', 'v', '1'], 'Whom did you believe?'],
  sides: [['2', 'v', '1'], 'What each side told there'],
  group: [['v', '6'], 'Nobody heard anything of: The blues.'],
  accounts: 'a command of its own',
};

async function reads(story: Story, lines: readonly string[]): Promise<string> {
  const names = story === diamond ? ['dana', 'chingiz', 'camila', 'bek', 'anna'] : [];
  const kept: Kept = { reading: choosing(diamond, 'follow-reds'), place: 0 };
  const desk = deskOf(story, new Map(names.map((name) => [name, kept])));
  return writtenTo(desk, await desk.begin(), lines);
}

/** What the last of these lines brings; without lines, what stands there from the beginning. */
async function brings(story: Story, lines: readonly string[]): Promise<string> {
  const before = lines.length === 0 ? '' : await reads(story, lines.slice(0, -1));
  return (await reads(story, lines)).slice(before.length);
}

describe('where a line is typed', () => {
  const there = Object.entries(typed).flatMap(([name, how]) =>
    typeof how === 'string' ? [] : [[name, how] as const],
  );

  it.each(there)('there is the screen “%s”', async (name, [lines, seen]) => {
    expect(await brings(name === 'hours' ? told : diamond, lines)).toContain(seen);
  });

  it.each(Object.values(lookedUp(diamond)))('%s opens “%s”', async (key, title) => {
    expect(await brings(diamond, [key])).toContain(title);
  });

  it('a moment of the path leads back to it', async () => {
    expect(await brings(diamond, ['1', '1', 'p', '1', '3'])).toContain('The fire was small');
  });

  it('a reading of the list is gone on with', async () => {
    expect(await brings(diamond, ['r', '1'])).toContain('The fire was small');
  });
});
