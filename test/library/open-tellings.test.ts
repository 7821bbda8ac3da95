/**
 * What a pack's tellings become: whose word each paragraph is, since when it was known, how names are
 * written.
 */
import { describe, expect, it } from 'vitest';
import { open, storyIn } from '../helpers/open.ts';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import { wordsIn } from '../../source/story/lengths.ts';
import type { Scene, StoryData } from '../../source/story/story.ts';
import { blocksOf, partsOf } from '../../source/story/scene.ts';
import { toldData } from '../fixtures/told.ts';
import { pack, type PackDraft, toldPack } from '../helpers/pack.ts';

const opened = (draft: PackDraft): StoryData => storyIn(draft.folder());

function sceneIn(data: StoryData, id: string): Scene {
  const scene = data.scenes.find((each) => each.id === id);
  if (!scene) throw new Error(`There is no scene ${id}.`);
  return scene;
}

const hearing = 'years-after/the-hearing-owners.json';

/** Which paragraphs of a scene became known later. */
const latersIn = (draft: PackDraft, id: string): readonly boolean[] =>
  blocksOf(sceneIn(opened(draft), id)).map(({ later }) => later);

describe('what a telling becomes', () => {
  const data = toldData;

  it('is paragraphs that bear their teller and the day', () => {
    const { tellings, account } = sceneIn(data, 'the-fire-hands');
    expect(account).toBe('hands');
    for (const { teller, said, text } of tellings) {
      expect(text.length).toBeGreaterThan(0);
      for (const block of text)
        expect(block).toMatchObject({
          speaker: teller,
          said,
          later: false,
          quotation: false,
          editorial: false,
        });
    }
  });

  it('has its parts in the order of the page', () => {
    const kinds = (id: string): readonly string[] => partsOf(sceneIn(data, id)).map(({ kind }) => kind);
    expect(kinds('the-fire-hands')).toEqual(['telling', 'telling', 'provenance', 'against']);
    expect(kinds('the-fire-owners')).toEqual(['against', 'telling', 'provenance']);
    expect(kinds('the-water-hands')).toEqual(['text', 'telling', 'against']);
    expect(kinds('the-gate')).toEqual(['text']);
  });

  it('names each person in full once a page, in the order of the page', () => {
    const { tellings, provenance, against } = sceneIn(data, 'the-fire-hands');
    expect(tellings[0]?.text[1]?.words).toContain('The forewoman, Ann Reed, had the key');
    expect(tellings[0]?.text[1]?.marked).toContain('[[ann-reed|The forewoman]] had the key');
    expect(provenance?.words).toContain('The carder Joss Weir had signed');
    expect(against?.words).toContain('and Reed had shown him how');
    expect(tellings[0]?.text[0]).not.toHaveProperty('marked');
  });

  it('leaves out what is for the check alone', () => {
    const text = JSON.stringify(data);
    for (const key of ['"rules"', '"public"', '"alone"', '"violence"', '"loaded"'])
      expect(text).not.toContain(key);
  });

  it('counts its words, and those against it', () => {
    const { counts } = open(toldPack().folder());
    const { counts: fewer } = open(
      toldPack()
        .with<SceneFile>('the-fire/the-water-hands.json', (scene) => delete scene.against)
        .folder(),
    );
    expect(counts.words - fewer.words).toBe(13);
    expect(counts.words).toBe(wordsIn(toldData.scenes.flatMap(blocksOf)));
  });

  it('has another wording with another teller, and the same edition', () => {
    const other = opened(toldPack().swap('the-fire/the-water-hands.json', '"A carder on', '"One carder on'));
    expect(other.wording).not.toBe(data.wording);
    expect(other.edition).toBe(data.edition);
  });

  it('of a pack without any of this is nothing', () => {
    const old = opened(pack());
    for (const scene of old.scenes) {
      expect(scene).toMatchObject({ tellings: [], crossings: [] });
      expect(scene).not.toHaveProperty('against');
      expect(scene).not.toHaveProperty('provenance');
      for (const block of blocksOf(scene)) expect(block).not.toHaveProperty('marked');
    }
    expect(old).toMatchObject({ quotations: [], silences: [], days: [], asked: [] });
  });
});

describe('what became known later', () => {
  it.each([
    ['was said after the horizon', toldPack(), 'the-hearing-hands', [true, true]],
    ['was public only then, though it was said before', toldPack(), 'the-hearing-owners', [true, true]],
    [
      'rests on records of later days alone, where nobody says since when it was public',
      toldPack().swap(hearing, '"public": "1913-05",', ''),
      'the-hearing-owners',
      [true, true],
    ],
  ] as const)('%s', (_, draft, id, laters) => {
    expect(latersIn(draft, id)).toEqual(laters);
  });

  it('is not what was public in time, whatever its records are', () => {
    const known = toldPack().swap(hearing, '"public": "1913-05"', '"public": "1911-03-19"');
    expect(latersIn(known, 'the-hearing-owners')).toEqual([false, true]);
    const against = known.swap(
      hearing,
      '"said": "1911-03-19"',
      '"said": "1911-03-19", "public": "1911-03-19"',
    );
    expect(latersIn(against, 'the-hearing-owners')).toEqual([false, false]);
  });

  it('is not how a telling came to us', () => {
    const draft = toldPack().with<SceneFile>(hearing, (scene) => {
      scene.provenance = { words: 'It lay in a drawer.', sources: ['letter'] };
    });
    expect(latersIn(draft, 'the-hearing-owners')).toEqual([true, false, true]);
  });

  it('is an hour that nobody could read of then', () => {
    const [day] = opened(toldPack()).days;
    expect(day?.entries.filter(({ later }) => later).map(({ id }) => id)).toEqual(['owners-pump']);
    const unsaid = toldPack().swap(
      'hours.json',
      '"said": "1911-03-18",\n          "public": "1913-05"',
      '"said": "1911-03-18"',
    );
    expect(opened(unsaid).days[0]?.entries.at(-1)?.later).toBe(true);
  });
});
