/**
 * The whole story as Twee 3, for writers who work in Twine. The format is Harlowe: SugarCube runs the text of
 * a link as code where it can, and Harlowe shows numbered signs as text everywhere. Passages are named by
 * their ids, which last when titles change. Tags have a word before them, because `script`, `header` and
 * others mean something.
 */
import type { Words } from '../language/words.ts';
import { superscript } from '../paragraphs/scene.ts';
import { endedPart, sceneParts, whoWhenWhere } from './scene-parts.ts';
import { blocksOf, partsOf } from '../story/scene.ts';
import { type Scene, scenesInOrder, type Story } from '../story/story.ts';
import { citing } from './cite.ts';
import { coded } from './coded.ts';
import type { Part } from './report.ts';
import { partText } from './text.ts';

export function toTwee(story: Story, words: Words): string {
  const data = { ifid: ifidOf(story.id), format: 'Harlowe', 'format-version': '3.3.9', start: story.start };
  const positions = positionsOf(story);
  const passages = [
    // Not Harlowe, so it is not coded: only a second passage must not begin in it.
    `:: StoryTitle\n${story.title.replace(/\s+/g, ' ').replace(/^::/, ' ::')}`,
    `:: StoryData\n${JSON.stringify(data, undefined, 2)}`,
    ...scenesInOrder(story).map((scene) => {
      const tags = [
        ...(scene.account === undefined ? [] : [`account-${scene.account}`]),
        `chapter-${scene.chapter}`,
      ];
      const metadata = JSON.stringify({ position: positions.get(scene.id) ?? '0,0' });
      return `:: ${scene.id} [${tags.join(' ')}] ${metadata}\n${passage(story, scene, words)}`;
    }),
  ];
  return `${passages.join('\n\n')}\n`;
}

function passage(story: Story, scene: Scene, words: Words): string {
  const cite = citing(story, blocksOf(scene), words, superscript);
  const parts: readonly Part[] = [
    { kind: 'paragraph', text: scene.title },
    whoWhenWhere(story, scene, words),
    ...(scene.notice ? [{ kind: 'aside', text: scene.notice.words } as const] : []),
    ...sceneParts(story, scene, partsOf(scene), cite, words),
    ...endedPart(scene, words),
  ];
  const text = [
    ...parts.map((part) => partText(part, words, (line) => line)),
    ...cite.list.flatMap((part) => {
      if (part.kind === 'heading') return [part.text];
      return part.kind === 'list' ? [listText(part)] : [];
    }),
  ];
  const links = scene.choices.map(({ label, to }) => `[[${plain(label.replace(/\s+/g, ' '))}->${to}]]`);
  return [...text.map(plain), links.join('\n')].filter((each) => each !== '').join('\n\n');
}

const listText = ({ items, numbered }: Part & { readonly kind: 'list' }): string =>
  items
    .map(({ text, url = '' }, index) => `${numbered ? superscript([index + 1]) : ''} ${text} ${url}`.trim())
    .join('\n');

const plain = (text: string): string => coded(text, '&#');

/** Room that Twine gives a passage on its map, in its pixels. */
const apart = 150;

/**
 * Where passages lie: a column a moment, a row an account, the narrator's first; what shares a place, row by
 * row.
 */
function positionsOf(story: Story): ReadonlyMap<string, string> {
  const lanes = [undefined, ...story.accounts.keys()];
  const places = [...story.scenesByMoment.values()].flatMap((tellings, column) =>
    lanes.flatMap((account, lane) =>
      tellings
        .filter((scene) => scene.account === account)
        .map(({ id }, depth) => ({ id, column, lane, depth })),
    ),
  );
  const deepest = places.reduce((most, { depth }) => Math.max(most, depth + 1), 1);
  return new Map(
    places.map(({ id, column, lane, depth }) => [
      id,
      `${String(column * apart)},${String((lane * deepest + depth) * apart)}`,
    ]),
  );
}

/**
 * The story's number among all works of interactive fiction: a UUID of version 4 by its form, the same for
 * every edition. Its digits are the FNV-1a digest of the id, 128 bits wide.
 */
function ifidOf(id: string): string {
  const digest = Array.from(id).reduce(
    (hash, sign) =>
      BigInt.asUintN(128, (hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x1000000000000000000013bn),
    0x6c62272e07bb014262b821756295c58dn,
  );
  return digest
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-A$4-$5')
    .toUpperCase();
}
