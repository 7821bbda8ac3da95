import type { TextProps } from 'ink';
import type { Span, Tone } from '../layout/line.ts';

type Style = Pick<TextProps, 'bold' | 'dimColor' | 'italic' | 'underline' | 'color'>;

/** Every look there is. Colour says only whose account it is, and never says it alone. */
const looks: Record<Tone, Style> = {
  plain: {},
  strong: { bold: true },
  faint: { dimColor: true },
  later: { italic: true, dimColor: true },
  term: { underline: true },
};

export function styleOf({ tone, colour }: Span, strong: boolean): Style {
  return {
    ...looks[tone ?? 'plain'],
    ...(colour !== undefined && { color: colour }),
    ...(strong && { bold: true, dimColor: false }),
  };
}
