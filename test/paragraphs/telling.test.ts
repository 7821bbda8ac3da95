/** The page of a scene that is told: who tells, the telling, how it came to us, what stands against it. */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { flow } from '../../source/layout/flow.ts';
import { textOf } from '../../source/layout/line.ts';
import { bracketed, sceneParagraphs, styleAt, titleSpans } from '../../source/paragraphs/scene.ts';
import { lookUpParagraphs } from '../../source/paragraphs/look-ups.ts';
import { sourceParagraphs } from '../../source/paragraphs/sources.ts';
import { toldParagraphs } from '../../source/paragraphs/told.ts';
import { arrive, replay } from '../../source/reading/replay.ts';
import { sceneOf, type Story, storyFrom } from '../../source/story/story.ts';
import { told, toldData } from '../fixtures/told.ts';
import { choosing } from '../helpers/walks.ts';

const wide = 200;

const textOn = (paragraphs: ReturnType<typeof sceneParagraphs>): readonly string[] =>
  flow(paragraphs, wide)
    .map(({ spans }) => textOf(spans).trimEnd())
    .filter((line) => line !== '');

/** A scene aside from any path, as it is written where there is no bar. */
const plain = (id: string, story: Story = told): readonly string[] => {
  const { scene } = arrive(sceneOf(story, id));
  return textOn([
    { spans: titleSpans({ scene }, en) },
    ...sceneParagraphs(story, { scene }, en, { reference: bracketed }),
  ]);
};

/** The last page of a path on a screen. */
const onPath = (...choices: readonly string[]): readonly string[] => {
  const path = replay(told, choosing(told, ...choices));
  return textOn([
    { spans: titleSpans(path.here, en) },
    ...sceneParagraphs(told, path.here, en, styleAt(told, path, path.steps.length - 1)),
  ]);
};

describe('a page that is told', () => {
  it('has the teller at its head, then the telling, how it came to us, and what stands against it', () => {
    expect(plain('the-water-hands')).toEqual([
      'The pump',
      'The canal was two hundred steps away. [1]',
      '  A carder on the second floor, at first hand',
      '  to a newspaper abroad, 17 March 1911 · from German',
      expect.stringMatching(/^The carder: The fire brigade stood .* carried\. \[2\]$/),
      '  Against this',
      '  The town’s engineer, 17 March 1911: There was water enough, he told the paper; the hose lay rolled up. [1]',
    ]);
  });

  it('begins with what is also told where that is to stand before it', () => {
    const lines = plain('the-fire-owners');
    expect(lines[1]).toBe('  It is also told');
    expect(lines[2]).toMatch(/^ {2}The stoker|^ {2}A stoker, 17 March 1911: There was no lamp/);
    expect(lines[3]).toBe('  The forewoman, at second hand');
    expect(lines.slice(-3)).toEqual([
      '  — the page ends here',
      '  How this came to us',
      '  The owners printed it beside their notice to the insurer. [2]',
    ]);
  });

  it('says of two tellers at each paragraph who tells, and where each of them stops', () => {
    const lines = plain('the-fire-hands');
    expect(lines.filter((line) => line.startsWith('The carder: '))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('The log: '))).toHaveLength(1);
    expect(lines.indexOf('  — goes on in: The pump')).toBe(lines.indexOf('  The brigade’s log') - 1);
    expect(onPath('follow-hands').filter((line) => line.startsWith('│ The carder: '))).toHaveLength(2);
  });

  it('has a bar beside a single telling on a screen, and no teller before its paragraphs', () => {
    const lines = onPath('stay');
    expect(lines.filter((line) => line.startsWith('│ '))).toEqual([
      expect.stringMatching(/^│ The fire brigade stood/),
    ]);
  });

  it('begins with what changes for who comes from another telling', () => {
    expect(onPath('follow-owners', 'hear-hands').slice(0, 2)).toEqual([
      'A hot belt',
      'There Reed sees a lamp; here a belt runs hot.',
    ]);
    expect(onPath('follow-hands')[1]).toBe('  A carder on the second floor, at first hand');
  });

  it('says at the head that it became known later where its day does not show it', () => {
    expect(plain('the-hearing-owners').slice(0, 3)).toEqual([
      'A letter in the archive  known later',
      '  The elder of the owners, summing up',
      '  to the insurer, 18 March 1911 (known later)',
    ]);
    expect(plain('the-hearing-owners').at(-1)).toContain('in the same court, 19 March 1911 (known later):');
    expect(plain('the-hearing-hands')[2]).toBe('  as a witness in court, 2 May 1913');
  });

  it('says so too where only what stands against it became known later', () => {
    const scenes = toldData.scenes.map((scene) =>
      scene.against ? { ...scene, against: { ...scene.against, later: true } } : scene,
    );
    const lines = plain('the-water-hands', storyFrom({ ...toldData, scenes }));
    expect(lines[0]).toBe('The pump');
    expect(lines.at(-1)).toContain('The town’s engineer, 17 March 1911 (known later):');
  });
});

describe('who says so', () => {
  it('has tellers and what was said in their language under each record', () => {
    const step = arrive(sceneOf(told, 'the-fire-hands'));
    const lines = textOn(sourceParagraphs(told, step, en));
    const record = lines.findIndex((line) => line.includes('Der Bote'));
    expect(lines.slice(record + 2, record + 5)).toEqual([
      '   A carder on the second floor, 17 March 1911',
      '   “leave the coats and come” — Lasst die Mäntel und kommt (German)',
      '   “mob” — Pöbel (German)',
    ]);
  });
});

describe('names and terms', () => {
  const names = (...choices: readonly string[]): string => {
    const path = replay(told, choosing(told, ...choices));
    const from = { story: told, path, scene: path.here.scene, words: en };
    return textOn(lookUpParagraphs('names', from)).join('\n');
  };

  it('show a person as far as the path has met them', () => {
    expect(names()).toContain('Ann Reed  The owners\nShe had the keys of the second floor.');
    expect(names()).toContain('   16 March 1911, Before the bell: Reed counted them in.');
    expect(names()).not.toContain('Joss Weir');
    expect(names('stay')).toContain('Joss Weir  The hands');
  });

  it('tell what became of a person only where the path came to know it', () => {
    expect(names('stay', 'go-on')).not.toContain('She left the town');
    expect(names('stay', 'go-on', 'hear-hands')).toContain('known later  She left the town in 1913.');
  });

  it('have every term from the beginning', () => {
    expect(names()).toContain('tallow\nFat with which belts were greased.');
  });
});

describe('what you were told', () => {
  const page = (...choices: readonly string[]): string =>
    textOn(toldParagraphs(told, replay(told, choosing(told, ...choices)), en)).join('\n');

  it('names the sides heard, of what, and the people in the line for that ending', () => {
    expect(page('follow-hands', 'go-on', 'go-on', 'stop')).toBe(
      [
        'What you were told',
        'You began and ended with: The hands.',
        'Most of what you heard came from: The hands (2 of 2 scenes).',
        'Who lit the fire? You were told by one side alone: The hands.',
        'How many came out? You were told by one side alone: The hands.',
        'And somebody told this, and you did not hear it. The owners: Somebody’s lamp lit the fire. (The forewoman)',
        'Those you met',
        'Ann Reed sits in her kitchen and has the keys before her.',
      ].join('\n'),
    );
  });

  it('has at the last ending what became of them', () => {
    const last = page('follow-hands', 'hear-owners', 'go-on', 'hear-hands', 'end');
    expect(last).toContain('You began and ended with: The hands.');
    expect(last).toContain('How many came out? You were told by: The hands and The owners.');
    expect(last).toContain('Ann Reed never had keys again.\nJoss Weir wove until 1930.');
    expect(last).not.toContain('kitchen');
  });
});
