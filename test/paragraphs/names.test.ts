/** The page of names: those of the scene, then whom else the path has met. */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { textOf } from '../../source/layout/line.ts';
import { lookUpParagraphs } from '../../source/paragraphs/look-ups.ts';
import { begin, type Move } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { told } from '../fixtures/told.ts';

/** What stands on the page in strong letters, under each heading. */
function namesOn(...moves: readonly Move[]): Readonly<Record<string, readonly string[]>> {
  const path = replay(told, { ...begin(told), moves });
  const paragraphs = lookUpParagraphs('names', { story: told, path, scene: path.here.scene, words: en });
  const names: Record<string, string[]> = {};
  let heading = '';
  for (const { spans } of paragraphs) {
    if (spans[0]?.tone === 'later') heading = textOf(spans);
    else if (spans[0]?.tone === 'strong' && heading !== '') (names[heading] ??= []).push(spans[0].text);
  }
  return names;
}

const toHands: Move = { kind: 'choose', at: 'the-gate', choice: 'follow-hands' };
const goOn: Move = { kind: 'choose', at: 'the-fire-hands', choice: 'go-on' };
const toOwners: Move = { kind: 'choose', at: 'the-gate', choice: 'follow-owners' };
const { here, people, terms } = en.names;

describe('the page of names', () => {
  it('has everybody once: those of the scene first, then whom the path met before', () => {
    expect(namesOn()).toEqual({ [here]: ['Ann Reed', 'tallow'] });
    expect(namesOn(toHands)).toEqual({ [here]: ['Joss Weir', 'Ann Reed', 'tallow'] });
    expect(namesOn(toHands, goOn)).toEqual({
      [here]: ['Joss Weir', 'the fire brigade', 'tallow'],
      [people]: ['Ann Reed'],
    });
  });

  it('has nobody of a scene behind its notice, and those of a summary that was taken', () => {
    expect(namesOn(toOwners)).toEqual({ [people]: ['Ann Reed'], [terms]: ['tallow'] });
    expect(namesOn(toOwners, { kind: 'skip', at: 'the-fire-owners' })).toEqual({
      [here]: ['Ann Reed', 'the fire brigade'],
      [terms]: ['tallow'],
    });
  });
});
