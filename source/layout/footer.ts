import stringWidth from 'string-width';
import { type Span, span } from './line.ts';

export interface Hint {
  readonly key: string;
  readonly label: string;
}

const apart = 3;

/**
 * The footer: what the keys do here at the left, where the reader is at the right. Where it is too narrow, first the
 * corner goes, then the hints from the end, but the last one stays: it is the way to all the others.
 */
export function footer(hints: readonly Hint[], corner: string, width: number): readonly Span[] {
  for (const right of corner === '' ? [''] : [corner, '']) {
    for (let shown = hints.length; shown >= (right === '' ? 0 : hints.length); shown--) {
      const kept = hints.filter((_, index) => index < shown - 1 || index === hints.length - 1).slice(0, Math.max(shown, 0));
      const left = kept.flatMap(({ key, label }, index): readonly Span[] => [
        span(index === 0 ? '' : ' '.repeat(apart)),
        span(key, 'strong'),
        span(` ${label}`, 'faint'),
      ]);
      const used = left.reduce((total, { text }) => total + stringWidth(text), 0);
      const need = right === '' ? 0 : stringWidth(right) + apart;
      if (used + need <= width) {
        return right === '' ? left : [...left, span(' '.repeat(width - used - stringWidth(right))), span(right, 'faint')];
      }
    }
  }
  return [];
}
