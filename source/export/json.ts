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

/** What stands in a piece again and again, by the thing it is of and how far it is indented. */
type Known = Map<object, { readonly indent: string; readonly text: string }>;

/** A value as a text. Of a thing that stands in it many times the text is made once: a room has thousands. */
function textOf(value: unknown, indent: string, known: Known = new Map()): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const before = known.get(value);
  if (before?.indent === indent) return before.text;
  const text = wholeText(value, indent, known);
  known.set(value, { indent, text });
  return text;
}

function wholeText(value: object, indent: string, known: Known): string {
  if ('toJSON' in value && typeof value.toJSON === 'function') return textOf(value.toJSON(), indent, known);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + textOf(item, inner, known));
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${inner}${JSON.stringify(key)}: ${textOf(field, inner, known)}`);
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
