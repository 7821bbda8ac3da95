import type { Words } from '../language/words.ts';
import { type Node, nodesOf, type StoryMap } from '../reading/story-map.ts';
import { accountOf } from '../story/story.ts';
import { chapterLabel, nodeLabel } from './story-map.ts';

/**
 * The shape for Graphviz: a cluster a chapter, a box a scene. What was visited and taken is drawn with a thicker pen, so
 * that it is seen without colours too; the attributes `choice`, `visited` and `taken`, which Graphviz passes over, keep
 * what a drawing does not show.
 */
export function toDot({ story, readings, chapters, edges, unmet }: StoryMap, words: Words): string {
  const node = (each: Node): string => {
    const { scene, visited } = each;
    const account = accountOf(story, scene);
    return statement(quoted(scene.id), {
      label: nodeLabel(story, readings.length, each)
        .map(plain)
        .join(String.raw`\n`),
      ...(account && { color: account.colour }),
      ...(scene.ending !== undefined && {
        peripheries: '2',
        tooltip: plain(words.map.ending(scene.ending)),
      }),
      ...(visited.length > 0 && { penwidth: '3', visited: visited.join(' ') }),
    });
  };
  return [
    `digraph ${quoted(story.id)} {`,
    statement('  graph', {
      label: `${plain(words.map.title(story.title))}${String.raw`\n`}${plain(words.map.unmet(unmet, story.scenes.size))}`,
      labelloc: 't',
      fontname: 'sans-serif',
    }),
    statement('  node', { shape: 'box', style: 'rounded', fontname: 'sans-serif' }),
    statement('  edge', { fontname: 'sans-serif', fontsize: '9' }),
    ...chapters
      .filter((chapter) => nodesOf(chapter).length > 0)
      .flatMap((chapter) => [
        `  subgraph ${quoted(`cluster_${chapter.chapter.id}`)} {`,
        statement('    graph', { label: plain(chapterLabel(chapter, words)) }),
        ...nodesOf(chapter).map((each) => `    ${node(each)}`),
        '  }',
      ]),
    ...edges.map(
      ({ from, choice, taken }) =>
        `  ${statement(`${quoted(from.id)} -> ${quoted(choice.to)}`, {
          label: plain(choice.label),
          choice: choice.id,
          ...(taken.length > 0 && { penwidth: '3', taken: taken.join(' ') }),
        })}`,
    ),
    '}',
    '',
  ].join('\n');
}

const statement = (head: string, attributes: Readonly<Record<string, string>>): string =>
  `${head} [${Object.entries(attributes)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')}]`;

const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;

/** Text that a label shows as it is: a backslash would begin an escape in it, an ampersand an HTML entity. */
const plain = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('&', '&amp;').replaceAll('\n', ' ');
