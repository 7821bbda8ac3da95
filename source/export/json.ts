/** JSON as `JSON.stringify` writes it with an indent of two, in pieces: one text would be too large. */

/** A part of what is written as JSON that is made when it is its turn, and forgotten when it is written. */
export const whenWritten = (make: () => unknown): { readonly toJSON: () => unknown } => ({ toJSON: make });

/** A value in pieces: of each list that the outermost object holds, every item is one. */
export function* jsonPieces(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield `${textOf(value, '')}\n`;
    return;
  }
  let before = '{\n';
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(inner) && inner.length > 0) yield* listPieces(inner);
    else yield textOf(inner, '  ');
    before = ',\n';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

function* listPieces(list: readonly unknown[]): Iterable<string> {
  let before = '[\n';
  for (const item of list) {
    yield `${before}    ${textOf(item, '    ')}`;
    before = ',\n';
  }
  yield '\n  ]';
}

/** A line break stands between values alone: within a text it is an escape. */
const textOf = (value: unknown, indent: string): string =>
  (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
