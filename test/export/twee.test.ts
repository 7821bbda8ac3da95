import { parseTwee } from 'extwee';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTwee } from '../../source/export/twee.ts';
import { en } from '../../source/language/en.ts';
import { blocksOf } from '../../source/story/scene.ts';
import { sourcesOf, type Story, storyFrom } from '../../source/story/story.ts';
import { diamond, diamondData } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { fromEntities } from '../helpers/drawings.ts';
import { stories } from '../helpers/stories.ts';

const link = /\[\[([^\]]*)->([a-z0-9-]+)\]\]/g;

interface Passage {
  readonly tags: readonly string[];
  readonly position: string | undefined;
  /** Its text without links, as a reader sees it. */
  readonly text: string;
  /** The same as it is written. */
  readonly source: string;
  readonly links: readonly { readonly label: string; readonly to: string }[];
}

/** What another program reads in the Twee of a story. */
function parsed(story: Story) {
  const { name, IFID, format, start, passages } = parseTwee(toTwee(story, en));
  return {
    name,
    ifid: IFID,
    format,
    start,
    passages: new Map(
      passages.map((passage): [string, Passage] => {
        const source = passage.text.replace(link, '').trim();
        return [
          passage.name,
          {
            tags: passage.tags,
            position: passage.metadata['position'],
            source,
            text: fromEntities(source),
            links: [...passage.text.matchAll(link)].map(([, label = '', to = '']) => ({
              label: fromEntities(label),
              to,
            })),
          },
        ];
      }),
    ),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything of a story that a program which knows Twee must find again. */
function isWhole(story: Story): void {
  const { name, start, passages } = parsed(story);
  expect(name).toBe(oneLine(story.title));
  expect(start).toBe(story.start);
  expect([...passages.keys()].sort()).toEqual([...story.scenes.keys()].sort());
  for (const scene of story.scenes.values()) {
    const passage = passages.get(scene.id);
    expect(passage?.links.map(({ label, to }) => [oneLine(label), to])).toEqual(
      scene.choices.map(({ label, to }) => [oneLine(label), to]),
    );
    expect(passage?.tags).toEqual([
      ...(scene.account === undefined ? [] : [`account-${scene.account}`]),
      `chapter-${scene.chapter}`,
    ]);
    const text = oneLine(passage?.text ?? '');
    expect(text).toContain(oneLine(scene.title));
    for (const block of blocksOf(scene)) expect(text).toContain(oneLine(block.words));
    for (const id of sourcesOf(blocksOf(scene))) {
      expect(text).toContain(oneLine(story.sources.get(id)?.title ?? id));
    }
  }
}

describe('the Twee of a story', () => {
  it('holds every passage, link and tag of the documentary', () => {
    isWhole(documentary);
  });

  it('holds every passage, link and tag of any story', () => {
    fc.assert(fc.property(stories(), isWhole));
  });

  it('has no markup but its links: what looks like it is text', () => {
    fc.assert(
      fc.property(stories(), (story) => {
        for (const { source } of parsed(story).passages.values()) {
          const rest = source.replace(/&#\d+;/g, '');
          expect(rest).not.toMatch(/[[\]{}<>$_@*~^`=#\\/|"'+&]/);
          expect(rest).not.toMatch(/^::|--|->|\([\w-]+:/m);
        }
      }),
    );
  });

  it('says what was known later, and whose words a quotation is', () => {
    const story = storyFrom({
      ...diamondData,
      scenes: diamondData.scenes.map((scene) =>
        scene.id === 'fire-reds'
          ? { ...scene, text: scene.text.map((block) => ({ ...block, quotation: true })) }
          : scene,
      ),
    });
    const text = parsed(story).passages.get('fire-reds')?.text ?? '';
    expect(text).toContain('It was large, she wrote.');
    expect(text).toContain('A writer, 2021² (known later)');
    expect(text).toContain('² The House, A. Writer: A memoir, 2021 (a witness)');
  });

  it('numbers sources alone: what was said in another language stands behind them', () => {
    const numbered = /^[¹²³⁴⁵⁶⁷⁸⁹⁰]+ /gm;
    for (const [id, { text }] of parsed(documentary).passages) {
      const scene = documentary.scenes.get(id);
      expect(text.match(numbered)?.length ?? 0, id).toBe(scene ? sourcesOf(blocksOf(scene)).length : 0);
    }
  });

  it('lays passages out by moment and account, none upon another', () => {
    const { passages } = parsed(diamond);
    const placed = (id: string): readonly number[] =>
      (passages.get(id)?.position ?? '').split(',').map(Number);
    expect(placed('fire-reds')[0]).toBe(placed('fire-blues')[0]);
    expect(placed('start')[0]).toBeLessThan(placed('fire-reds')[0] ?? 0);
    expect(placed('start')[1]).toBe(placed('end')[1]);
    fc.assert(
      fc.property(stories(), (story) => {
        const positions = [...parsed(story).passages.values()].map(({ position }) => position);
        expect(new Set(positions).size).toBe(story.scenes.size);
      }),
    );
  });

  it('has a number of its own that is a UUID and does not change with the words', () => {
    const ifid = (change: object): string => parsed(storyFrom({ ...diamondData, ...change })).ifid;
    expect(ifid({})).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(ifid({ title: 'Another', edition: 'edition-2', wording: 'wording-2' })).toBe(ifid({}));
    expect(ifid({ id: 'another' })).not.toBe(ifid({}));
    expect(ifid({ id: 'a' })).toMatch(/^.{8}-.{4}-4.{3}-A.{3}-.{12}$/);
  });

  it('lets no tag mean more than whose it is: an account named script runs nothing', () => {
    const { passages } = parsed(
      storyFrom({
        ...diamondData,
        accounts: diamondData.accounts.map((each) => ({ ...each, id: 'script' })).slice(0, 1),
        scenes: diamondData.scenes.map((scene) =>
          scene.account === undefined ? scene : { ...scene, account: 'script' },
        ),
      }),
    );
    expect(passages.get('fire-reds')?.tags).toEqual(['account-script', 'chapter-one']);
  });
});
