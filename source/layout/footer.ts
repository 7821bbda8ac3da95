import { type Span, span, textOf } from './line.ts';
import { widthOf } from './width.ts';

export interface Hint {
  readonly key: string;
  readonly label: string;
}

const apart = 2;

/**
 * The footer: what the keys do here at the left, where the reader is at the right, as far as there is room.
 * Where it is too narrow the corner goes first, then what the keys do, from the first on; the last key is the
 * way to learn about all the others.
 */
export function footer(hints: readonly Hint[], corners: readonly string[], width: number): readonly Span[] {
  const room = (left: readonly Span[], right: string): number => width - widthOf(textOf(left) + right);
  const full = hintSpans(hints, hints.length);
  const corner = corners.find((each) => room(full, each) >= apart);
  if (corner !== undefined) {
    return [...full, span(' '.repeat(room(full, corner))), span(corner, 'faint')];
  }
  for (let labelled = hints.length; labelled >= 0; labelled--) {
    const left = hintSpans(hints, labelled);
    if (room(left, '') >= 0) return left;
  }
  return [];
}

/** The hints, the last `labelled` of them with what they do. */
function hintSpans(hints: readonly Hint[], labelled: number): readonly Span[] {
  return hints.flatMap(({ key, label }, index) => [
    span(index === 0 ? '' : ' '.repeat(apart)),
    span(key, 'strong'),
    ...(index >= hints.length - labelled ? [span(` ${label}`, 'faint')] : []),
  ]);
}
