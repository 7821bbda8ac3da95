/** A JSON file that remembers where everything in it stands. `JSON.parse` forgets. */
import { evaluate, parse, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import type { SyntaxReason } from '../language/reasons.ts';
import { visible } from '../story/clean.ts';
import { deepest, plainly } from './plain-json.ts';
import type { Place } from './problem.ts';

/** Line and column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

interface DoubledKey extends Spot {
  readonly key: string;
}

/** A file of a pack as it is written: what is told of it is told by its lines. */
export class Document {
  readonly file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  /** Where the value at a path stands, or the nearest thing around it that is there. */
  at(path: JsonPath): Place {
    return placed(this.file, () => follow(treeOf(this.#text), path).node.loc.start);
  }

  /** Where the name of a member stands. */
  atKey(path: JsonPath): Place {
    return placed(this.file, () => {
      const { node, member, whole } = follow(treeOf(this.#text), path);
      return (whole && member ? member.name : node).loc.start;
    });
  }

  /** Where the sign at an index of the text at a path stands. */
  within(path: JsonPath, index: number): Place {
    return placed(this.file, () => {
      const text = this.#text;
      const { start } = follow(treeOf(text), path).node.loc;
      let at = start.offset + 1;
      // An escape is one sign, written as two or as six.
      for (let left = index; left > 0; left--)
        at += text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2;
      return { line: start.line, column: start.column + at - start.offset };
    });
  }

  /**
   * Whether some text in it may have this, as far as that can be said without looking at each: what is not in
   * the file is in none of them, unless it is written as an escape.
   */
  mayHold(sought: string | RegExp): boolean {
    const text = this.#text;
    return (
      text.includes('\\') || (typeof sought === 'string' ? text.includes(sought) : text.search(sought) >= 0)
    );
  }
}

/** What a text says. */
interface Json {
  readonly value: unknown;
  readonly doubledKeys: readonly DoubledKey[];
}

/** A text that is not JSON. */
export class SyntaxProblem extends Error {
  readonly spot: Spot;
  readonly reason: SyntaxReason;

  constructor(reason: SyntaxReason, spot: Spot) {
    super(reason.kind);
    this.spot = spot;
    this.reason = reason;
  }
}

/** More than a file of a pack has in its four mebibytes, unless it was made to take long. */
const mostValues = 150_000;

const keyOf = (member: MemberNode): string =>
  member.name.type === 'String' ? member.name.value : member.name.name;

/**
 * Read JSON. Throws a `SyntaxProblem` where it is not JSON or is nested too deeply to be a pack's file. Where
 * things stand is looked for when it is asked: it takes many times as long as reading, and of nearly every
 * file nothing is asked.
 */
export function readJson(text: string): Json {
  if (text.length > mostValues && text.split(',', mostValues + 1).length > mostValues)
    throw new SyntaxProblem({ kind: 'too-many', most: mostValues }, { line: 1, column: 1 });
  return plainly(text) ?? survey(treeOf(text));
}

/** A place that is looked for when its line or its column is read. */
const placed = (file: string, find: () => Spot): Place => ({
  file,
  get line() {
    return find().line;
  },
  get column() {
    return find().column;
  },
});

/** The tree that was asked last: what is asked of one file is asked together, and all trees are too large. */
let latest: { readonly text: string; readonly tree: ValueNode } | undefined;

function treeOf(text: string): ValueNode {
  if (latest?.text !== text) {
    if (text.trim() === '') throw new SyntaxProblem({ kind: 'empty' }, { line: 1, column: 1 });
    latest = { text, tree: firstParsed(text) };
  }
  return latest.tree;
}

/** How texts begin that are no JSON and are taken for it, and what each is. */
const others = [
  ['web-page', /^</],
  ['fence', /^```/],
  ['yaml', /^(?:---|%YAML|- |#|[\p{L}_][\p{L}\p{N}_ -]*:\s)/u],
  [
    'script',
    /^(?:(?:export|import|const|let|var|return)\b|module\.|exports\.|[\p{L}_$][\p{L}\p{N}_$]*\s*=|\()/u,
  ],
] as const;

/** Read a text for the first time. Where it is no JSON at all, that is said instead of what stops it. */
function firstParsed(text: string): ValueNode {
  try {
    lookThrough(text);
    return parsed(text);
  } catch (error) {
    const body = text.trimStart();
    const kind = others.find(([, begins]) => begins.test(body))?.[0];
    if (!kind) throw error;
    throw new SyntaxProblem({ kind }, endOf(text.slice(0, text.length - body.length)));
  }
}

function survey(body: ValueNode): Json {
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
  return { value: evaluate(body), doubledKeys };
}

/** What stands at a path, or the nearest thing around it where the path is not whole. */
interface Found {
  readonly node: ValueNode;
  readonly member?: MemberNode;
  readonly whole: boolean;
}

function follow(body: ValueNode, path: JsonPath): Found {
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
}

const spotOf = (node: { loc: { start: Spot } }): Spot => ({
  line: node.loc.start.line,
  column: node.loc.start.column,
});

/** What JSON could have had in one place: a text, a word or a number, a single sign. */
const token = /"(?:[^"\\]|\\.)*"?|[\p{L}\p{N}.+-]+|./uy;

interface ParseError extends Spot {
  readonly offset: number;
}

function parsed(text: string): ValueNode {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch (error) {
    const { line = 1, column = 1, offset = 0 } = error as Partial<ParseError>;
    if (isCutOff(text)) throw new SyntaxProblem({ kind: 'cut-off' }, endOf(text.trimEnd()));
    // A wrong escape is refused at the sign behind its backslash.
    token.lastIndex = offset;
    const escape = text.charAt(offset - 1) === '\\' ? '\\' : '';
    const sign = escape + visible((token.exec(text)?.[0] ?? '').slice(0, 40)).trim();
    throw new SyntaxProblem({ kind: 'unexpected', sign }, { line, column });
  }
}

/**
 * Whether a text is no JSON only because it ends too early. The parser itself says so of some, and names the
 * last sign of others; but it comes to a sign that can stand nowhere only through a text without a fault.
 */
function isCutOff(text: string): boolean {
  try {
    parse(`${text}\0`, { mode: 'json' });
    return false;
  } catch (error) {
    return ((error as Partial<ParseError>).offset ?? 0) >= text.length;
  }
}

function endOf(text: string): Spot {
  const line = text.split(/\r\n|\r|\n/).length;
  return { line, column: text.length - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) };
}

/**
 * What the parser would not stop at: it recurses, so that a file of a hundred thousand brackets takes the
 * stack down, and it reads on over a quote that was not closed.
 */
function lookThrough(text: string): void {
  let depth = 0;
  let inString = false;
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (inString && sign < ' ') {
      const kind = sign === '\n' || sign === '\r' ? 'open-text' : 'control-sign';
      throw new SyntaxProblem({ kind }, { line, column: index - lineStart + 1 });
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
        throw new SyntaxProblem({ kind: 'too-deep', deepest }, { line, column: index - lineStart + 1 });
    } else if (sign === ']' || sign === '}') depth--;
  }
}
