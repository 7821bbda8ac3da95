import type { Span, Tone } from '../layout/line.ts';
import {
  type Ground,
  type Hue,
  hues,
  paleText,
  type Style,
  type ThemeName,
  themes,
  unasked,
} from './palettes.ts';

/** How a span looks; `strong`: in a choice that is highlighted. */
export type StyleOf = (span: Span, strong: boolean) => Style;

/**
 * The look of a theme, or of none, on a ground, or on one that is not known. `depth`: 0 no colours, 1
 * sixteen, 2 of 256, 3 all. `isPale`: what the terminal writes in by itself hardly stands out from it.
 */
export function styles(
  theme: ThemeName | undefined,
  ground: Ground | undefined,
  depth: number,
  isPale = false,
): StyleOf {
  const palettes = theme === undefined ? unasked : themes[theme];
  const usual = palettes[ground ?? 'unknown'][depth > 1 ? 'many' : 'few'];
  const isOurs = isPale && depth > 1 && ground !== undefined && (theme ?? ground) === ground;
  const looks = isOurs ? { ...usual, ...paleText[ground] } : usual;
  return ({ tone = 'plain', colour }, strong) => ({
    ...looks[strong && tone === 'faint' ? 'plain' : tone],
    ...(strong && { bold: true }),
    ...(colour !== undefined && hueLook(looks[hueOf(colour)], tone)),
  });
}

/** Letters may be underlined to tell an account; a rule beside a text is not. */
const hueLook = (look: Style, tone: Tone): Style =>
  tone === 'ornament' ? { ...look, underline: false, dimColor: false } : look;

/** The hue whose tint is nearest, however light or dark the colour is. */
function hueOf(colour: string): Hue {
  const wanted = tintOf(colour);
  const distance = (hue: Hue): number =>
    Math.hypot(...tintOf(hues[hue]).map((part, index) => part - (wanted[index] ?? 0)));
  return (Object.keys(hues) as Hue[]).reduce((best, hue) => (distance(hue) < distance(best) ? hue : best));
}

/** Red, green and blue by how far each is from their mean. */
function tintOf(colour: string): readonly number[] {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return parts.map((part) => part - mean);
}
