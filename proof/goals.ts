/** What a run found of one goal. */
export interface Found {
  readonly isReached: boolean;
  readonly figure: string;
  /** How it was measured. */
  readonly how: string;
}

/** Nothing was found: `why` is what this computer does not allow. It is never counted as reached. */
export interface Unmeasured {
  readonly why: string;
}

/** Where a run is made. */
export interface Setting {
  /** The Node.js the program is started with. */
  readonly node: string;
  /** The built program's own copy: nothing builds anew under it. */
  readonly cli: string;
  /** How often all is tried: once in two minutes, ten times in ten or more. */
  readonly rounds: number;
  /** For this run alone. */
  readonly folder: string;
}

export type Measure = (setting: Setting) => Promise<Found | Unmeasured>;

/** What is promised, by lasting names. */
export const goals = {
  G1: 'a full disk: nothing kept is lost or half, and every save that fails is told',
  G2: 'killed at any moment: no choice is lost that was answered, and the next start leaves no leftovers',
  G3: 'several windows on one reading: no choice is lost',
  G4: 'any call on a file may fail: nothing kept is lost, it is told, no stack is shown',
  G5: 'every way to end gives the terminal back as it was',
  G6: 'a window that is closed: the last choice is kept, no crash, no image of memory',
  G7: 'a termination ends the program within five seconds, also while it works',
  G8: 'no sign that steers a terminal comes from a text',
  G9: 'hostile inputs are refused in a sentence, without a stack, within 200 ms',
  G10: 'no page takes longer than 33 ms to draw, no pack longer than a second to refuse',
  G11: 'no network is asked',
  G12: 'what is kept is for its owner alone, whatever the umask',
  G13: 'forget takes less than a second and leaves nothing',
  G14: 'with --no-save nothing is written',
  G15: 'no name of user or computer, no path, no time in what is kept or handed on',
  G16: 'reports ask for nothing and run nothing',
  G17: 'a file that cannot be read is never written over',
  G18: 'it needs no package, runs no script to install, and works under Node’s permission model',
  G20: 'branches and mutants of saving, loading and cleaning are tested',
  G21: 'all of this is shown by one command',
} as const;

export type Goal = keyof typeof goals;
