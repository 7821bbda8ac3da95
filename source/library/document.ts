/** A JSON file that remembers where everything in it stands. `JSON.parse` forgets. */
import { evaluate, parse, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';

/** Line and column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

export interface DoubledKey extends Spot {
  readonly key: string;
}

export interface Document {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest thing around it that is there. */
  readonly at: (path: JsonPath) => Spot;
  /** Where the name of a member stands. */
  readonly atKey: (path: JsonPath) => Spot;
  readonly doubledKeys: readonly DoubledKey[];
}

/** A text that is not JSON. */
export class SyntaxProblem extends Error {
  readonly spot: Spot;
  readonly hint: string;

  constructor(message: string, spot: Spot, hint: string) {
    super(message);
    this.spot = spot;
    this.hint = hint;
  }
}

const deepest = 64;

const keyOf = (member: MemberNode): string =>
  member.name.type === 'String' ? member.name.value : member.name.name;

/** Read JSON. Throws a `SyntaxProblem` where it is not JSON or is nested too deeply to be a pack's file. */
export function readDocument(file: string, text: string): Document {
  if (text.trim() === '')
    throw new SyntaxProblem('The file is empty.', { line: 1, column: 1 }, 'Write a JSON object here.');
  lookThrough(text);
  let body: ValueNode;
  try {
    body = parse(text, { mode: 'json' }).body;
  } catch (error) {
    const { line, column, message } = error as Error & Partial<Spot>;
    const said = message.includes('\uFFFF')
      ? 'The file ends too early.'
      : message.replace(/ \(\d+:\d+\)$/, '');
    throw new SyntaxProblem(
      said,
      { line: line ?? 1, column: column ?? 1 },
      'Look for a comma, a quote or a bracket just before this place.',
    );
  }

  const doubledKeys: DoubledKey[] = [];
  const look = (node: ValueNode): void => {
    if (node.type === 'Object') {
      const seen = new Set<string>();
      for (const member of node.members) {
        const key = keyOf(member);
        if (seen.has(key)) doubledKeys.push({ key, ...spotOf(member.name) });
        seen.add(key);
        look(member.value);
      }
    } else if (node.type === 'Array') {
      for (const element of node.elements) look(element.value);
    }
  };
  look(body);

  const find = (path: JsonPath): { node: ValueNode; member?: MemberNode; whole: boolean } => {
    let node = body;
    let member: MemberNode | undefined;
    for (const key of path) {
      if (node.type === 'Object') {
        member = node.members.findLast((each) => keyOf(each) === key);
        if (!member) return { node, whole: false };
        node = member.value;
      } else if (node.type === 'Array' && typeof key === 'number' && node.elements[key]) {
        member = undefined;
        node = node.elements[key].value;
      } else {
        return { node, whole: false };
      }
    }
    return { node, ...(member && { member }), whole: true };
  };

  return {
    file,
    value: evaluate(body),
    at: (path) => spotOf(find(path).node),
    atKey: (path) => {
      const { node, member, whole } = find(path);
      return spotOf(whole && member ? member.name : node);
    },
    doubledKeys,
  };
}

const spotOf = (node: { loc: { start: Spot } }): Spot => ({
  line: node.loc.start.line,
  column: node.loc.start.column,
});

/**
 * What the parser would not stop at: it recurses, so that a file of a hundred thousand brackets takes the stack down,
 * and it reads on over a quote that was not closed.
 */
function lookThrough(text: string): void {
  let depth = 0;
  let inString = false;
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    const spot = { line, column: index - lineStart + 1 };
    if (inString && sign < ' ') {
      throw new SyntaxProblem(
        sign === '\n' || sign === '\r'
          ? 'The line ends within a text.'
          : 'A control sign stands within a text.',
        spot,
        sign === '\n' || sign === '\r' ? 'Close the quote, or write \\n for a line break.' : 'Take it out.',
      );
    }
    if (sign === '\n' || (sign === '\r' && text.charAt(index + 1) !== '\n')) {
      line++;
      lineStart = index + 1;
    }
    if (inString) {
      if (sign === '\\' && text.charAt(index + 1) >= ' ') index++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') {
      if (++depth > deepest)
        throw new SyntaxProblem(`Nested more than ${deepest} deep.`, spot, 'No file of a pack is.');
    } else if (sign === ']' || sign === '}') depth--;
  }
}
