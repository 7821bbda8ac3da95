import type { en } from './en.ts';

/**
 * What a catalogue of any language holds: for each entry of the English one its own, which takes the same.
 */
export type Words = typeof en;
