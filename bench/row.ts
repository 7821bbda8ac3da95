import type { Peers } from './peers.ts';

/** One figure of the table. */
export interface Row {
  readonly name: string;
  readonly unit: '×' | 'ms' | 'bytes' | 'MB' | 'kB' | 'packages' | 'signs';
  /** The median of what was measured, or what was counted. */
  readonly value: number;
  /** The quarter below which, and above which, a quarter of the rounds lie; where there were rounds. */
  readonly spread?: readonly [number, number];
  /** What it is asked to reach. None: it is there to be compared with. */
  readonly goal?: number;
  /** More is better. */
  readonly isFloor?: boolean;
  /** What it is measured against, and how. */
  readonly against: string;
}

/** A part of the table. */
export type Measure = (setting: Setting, peers: Peers) => readonly Row[] | Promise<readonly Row[]>;

export interface Setting {
  /** The Node.js that the programs are started with. */
  readonly node: string;
  /** Its major version. */
  readonly major: number;
  /** How many rounds of a thing that takes some tenths of a second. */
  readonly rounds: number;
  readonly isQuick: boolean;
  /** A folder for what is made on the way; taken away at the end. */
  readonly folder: string;
}

/** Of figures asked of Node.js 20, and of 22 and later. */
export const goalOn = ({ major }: Setting, on20: number, later: number): number =>
  major < 22 ? on20 : later;

/** Whether a figure is what is asked of it; undefined where nothing is. */
export const isReached = ({ value, goal, isFloor = false }: Row): boolean | undefined =>
  goal === undefined ? undefined : isFloor ? value >= goal : value <= goal;
