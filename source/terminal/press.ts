import type { Key } from 'ink';
import { latin } from '../keys/layouts.ts';
import { keyNames, wheelSigns } from './key-signs.ts';

/** A key that was pressed. */
export interface Press {
  /** Its name with Ink, or the sign that a Latin layout has on it. */
  readonly key: string;
  /** What it adds to a line that is typed. */
  readonly text: string;
}

const arrows = [
  'upArrow',
  'downArrow',
  'leftArrow',
  'rightArrow',
  'pageUp',
  'pageDown',
  'home',
  'end',
] as const;
const named = [...arrows, 'return', 'escape', 'backspace', 'delete'] as const;
const wheel = new Map(Object.entries(wheelSigns).map(([name, sign]) => [sign as string, name]));

/** A key as it is handed to Ink; undefined for those that only Ink can tell. */
export function pressOfSign(sign: string): Press | undefined {
  const name = keyNames.get(sign) ?? wheel.get(sign);
  if (name !== undefined) return { key: name, text: '' };
  return /^[^\p{C}]$/u.test(sign) ? { key: latin(sign), text: sign } : undefined;
}

/** A key as Ink tells of it. */
export function pressOf(input: string, key: Key): Press {
  const other = key.tab ? (key.shift ? 'shift+tab' : 'tab') : wheel.get(input);
  if (other !== undefined) return { key: other, text: '' };
  const held = key.ctrl ? 'ctrl+' : key.meta ? 'alt+' : '';
  return { key: named.find((name) => key[name]) ?? held + latin(input), text: held === '' ? input : '' };
}
