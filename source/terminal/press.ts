import type { Key } from 'ink';
import { latin } from '../keys/layouts.ts';

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

/** A key as Ink tells of it. */
export function pressOf(input: string, key: Key): Press {
  const held = key.ctrl ? 'ctrl+' : key.meta ? 'alt+' : '';
  return { key: named.find((name) => key[name]) ?? held + latin(input), text: held === '' ? input : '' };
}
