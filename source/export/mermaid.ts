import type { Words } from '../language/words.ts';
import { type Node, nodesOf, type StoryMap } from '../reading/story-map.ts';
import type { Account } from '../story/story.ts';
import { coded } from './coded.ts';
import { chapterLabel, nodeLabel } from './story-map.ts';

/**
 * What Mermaid draws unless the page around it allows more (`maxEdges`, `maxTextSize`): a diagram itself
 * cannot.
 */
const most = { edges: 500, signs: 50_000 };

/**
 * The shape as a Mermaid flowchart: a subgraph a chapter, a box a scene, rounder for an ending. Every id has
 * a word before it, because `end`, `graph` and the like mean something by themselves, as do an o or x behind
 * an arrow. What was visited has a thicker border, what was taken a thicker arrow.
 */
export function toMermaid({ story, readings, chapters, edges, unmet }: StoryMap, words: Words): string {
  const node = (each: Node): string => {
    const label = `"${nodeLabel(story, readings.length, each).map(plain).join('<br/>')}"`;
    return `${idOf('scene', each.scene.id)}${each.scene.ending === undefined ? `[${label}]` : `([${label}])`}`;
  };
  const nodes = chapters.flatMap(nodesOf);
  const ofAccount = ({ id }: Account): readonly Node[] => nodes.filter(({ scene }) => scene.account === id);
  const lines = [
    ...chapters
      .filter((chapter) => nodesOf(chapter).length > 0)
      .flatMap((chapter) => [
        `  subgraph ${idOf('chapter', chapter.chapter.id)}["${plain(chapterLabel(chapter, words))}"]`,
        ...nodesOf(chapter).map((each) => `    ${node(each)}`),
        '  end',
      ]),
    ...edges.map(
      ({ from, choice, taken }) =>
        `  ${idOf('scene', from.id)} ${taken.length > 0 ? '==>' : '-->'}|"${plain(choice.label)}"| ${idOf('scene', choice.to)}`,
    ),
    ...[...story.accounts.values()].flatMap((account) =>
      classed(idOf('account', account.id), `stroke:${account.colour}`, ofAccount(account)),
    ),
    ...classed(
      'visited',
      'stroke-width:4px',
      nodes.filter(({ visited }) => visited.length > 0),
    ),
  ];
  const isLarge = edges.length > most.edges || lines.join('\n').length > most.signs;
  return [
    'flowchart TB',
    `%% ${words.map.unmet(unmet, story.scenes.size)}`,
    ...(isLarge ? [`%% ${words.map.tooLarge}`] : []),
    ...lines,
    '',
  ].join('\n');
}

/** Ids of a story have no underscores, so no two become one. */
const idOf = (kind: 'scene' | 'chapter' | 'account', id: string): string =>
  `${kind}_${id.replaceAll('-', '_')}`;

const classed = (name: string, style: string, nodes: readonly Node[]): readonly string[] =>
  nodes.length === 0
    ? []
    : [
        `  classDef ${name} ${style}`,
        `  class ${nodes.map(({ scene }) => idOf('scene', scene.id)).join(',')} ${name}`,
      ];

const plain = (text: string): string => coded(text.replaceAll('\n', ' '), '#');
