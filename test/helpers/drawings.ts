/** The graph of a shape as its formats write it, read back into one form. */
import { instance } from '@viz-js/viz';

export interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly isVisited: boolean }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly isTaken: boolean;
  }[];
}

const viz = await instance();

interface Laid {
  readonly objects?: readonly { name: string; label: string; penwidth?: string; nodes?: unknown }[];
  readonly edges?: readonly { tail: number; head: number; label: string; penwidth?: string }[];
}

/** What Graphviz laid out. Throws what it has against the text. */
export function laidOut(dot: string): Graph {
  const { objects = [], edges = [] } = viz.renderJSON(dot) as Laid;
  return {
    nodes: objects
      .filter(({ name }) => !name.startsWith('cluster_'))
      .map(({ name, label, penwidth }) => ({
        id: name,
        label: drawn(label),
        isVisited: penwidth !== undefined,
      })),
    edges: edges.map(({ tail, head, label, penwidth }) => ({
      from: objects[tail]?.name ?? '',
      to: objects[head]?.name ?? '',
      label: drawn(label),
      isTaken: penwidth !== undefined,
    })),
  };
}

/** Every text that Graphviz draws, in no order. */
export const drawnTexts = (dot: string): readonly string[] =>
  [...viz.renderString(dot, { format: 'svg' }).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) =>
    fromEntities(match[1] ?? ''),
  );

/** A label as Graphviz reads it: escapes of a backslash, then entities. */
const drawn = (label: string): string =>
  fromEntities(label.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)));

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text with its HTML entities read. */
export const fromEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? all) : String.fromCodePoint(Number(code)),
  );

const label = String.raw`"((?:[^"#<>&\\]|#\d+;|<br\/>)*)"`;
const grammar = {
  subgraph: new RegExp(String.raw`^ {2}subgraph chapter_[a-z0-9_]+\[${label}\]$`, 'u'),
  end: /^ {2}end$/,
  node: new RegExp(String.raw`^ {4}scene_([a-z0-9_]+)(?:\[${label}\]|\(\[${label}\]\))$`, 'u'),
  edge: new RegExp(String.raw`^ {2}scene_([a-z0-9_]+) (-->|==>)\|${label}\| scene_([a-z0-9_]+)$`, 'u'),
  definition: /^ {2}classDef (?:account_[a-z0-9_]+ stroke:#[0-9a-f]{6}|visited stroke-width:4px)$/,
  membership: /^ {2}class (scene_[a-z0-9_]+(?:,scene_[a-z0-9_]+)*) (account_[a-z0-9_]+|visited)$/,
  comment: /^%% [^{}]+$/,
};

/**
 * What a Mermaid flowchart says, by the part of its grammar needed here. Throws at a line that is not in it.
 */
export function charted(mermaid: string): Graph {
  const [first, ...lines] = mermaid.trimEnd().split('\n');
  if (first !== 'flowchart TB') throw new Error(`Not a flowchart: ${first ?? ''}`);
  const nodes: { id: string; label: string }[] = [];
  const edges: Graph['edges'][number][] = [];
  const visited = new Set<string>();
  let depth = 0;
  for (const line of lines) {
    const node = grammar.node.exec(line);
    const edge = grammar.edge.exec(line);
    const membership = grammar.membership.exec(line);
    // Mermaid itself takes the last semicolon off what looks like a style, and breaks the entity it closed.
    if (/style.*:\S*#.*;|classDef.*:\S*#.*;/.test(line)) throw new Error(`Mermaid spoils: ${line}`);
    if (grammar.subgraph.test(line)) depth++;
    else if (grammar.end.test(line)) depth--;
    else if (node && depth === 1) nodes.push({ id: idOf(node[1]), label: read(node[2] ?? node[3]) });
    else if (edge && depth === 0) {
      const [, from, arrow, text, to] = edge;
      edges.push({ from: idOf(from), to: idOf(to), label: read(text), isTaken: arrow === '==>' });
    } else if (membership) {
      if (membership[2] === 'visited') {
        for (const id of (membership[1] ?? '').split(',')) visited.add(idOf(id.replace('scene_', '')));
      }
    } else if (!grammar.definition.test(line) && !grammar.comment.test(line)) {
      throw new Error(`No line of a flowchart: ${line}`);
    }
  }
  if (depth !== 0) throw new Error('A subgraph is not closed.');
  return { nodes: nodes.map((each) => ({ ...each, isVisited: visited.has(each.id) })), edges };
}

const idOf = (id: string | undefined): string => (id ?? '').replaceAll('_', '-');

const read = (text: string | undefined): string =>
  (text ?? '')
    .replaceAll('<br/>', '\n')
    .replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
