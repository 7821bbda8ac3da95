/** What stands behind a story: who said what about what is contested, on which record, of whom and where. */
import type { EventDate } from './dates.ts';

/** A record that supports a text. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly author?: string;
  readonly date?: EventDate;
  /** Where it can be read; left out where readers should not be led. */
  readonly url?: string;
  /** Who publishes it, in a few words: "news agency", "state prosecutors". */
  readonly perspective: string;
}

/** One statement about one contested question. */
export interface Claim {
  /** Its own over all questions. */
  readonly id: string;
  readonly account: string;
  readonly words: string;
  readonly speaker: string;
  readonly said: EventDate;
  readonly sources: readonly string[];
  /** Said or published after the story's horizon. */
  readonly later: boolean;
}

/** Something the accounts answer differently. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** A neutral note on where it stands; no verdict. */
  readonly stands: string;
  readonly claims: readonly Claim[];
}

/** How far what happened is agreed: by all, told by one side, told differently. */
type Certainty = 'certain' | 'attributed' | 'contested';

/** A dated event. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: EventDate;
  /** The hour in words. */
  readonly time?: string;
  readonly place?: string;
  readonly words: string;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Ids of the accounts that told it. */
  readonly accounts: readonly string[];
  readonly later: boolean;
}

/** A figure somebody gave of how many had died. */
export interface Figure {
  readonly id: string;
  readonly series: 'official' | 'unofficial';
  readonly date: EventDate;
  /** Equal where one figure was given; both left out where none was. */
  readonly low?: number;
  readonly high?: number;
  /** What it counts, in words. */
  readonly scope: string;
  readonly wounded?: string;
  readonly speaker: string;
  readonly sources: readonly string[];
  readonly later: boolean;
  readonly note?: string;
  /** False where it is no total, or may count something else. */
  readonly chart: boolean;
  /** Of another place alone: it stands apart in the chart. */
  readonly apart: boolean;
}

/** The figures of a story under a title of their own. */
interface FigureTable {
  readonly title: string;
  /** How to read them. */
  readonly note?: string;
  readonly entries: readonly Figure[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  /** Degrees north and east; left out where a map would not show it. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Id of the place it lies in, where that is what a map shows. */
  readonly within?: string;
  readonly about?: string;
  readonly sources: readonly string[];
}

/** A person or an organisation, by public role. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings. */
  readonly variants: readonly string[];
  readonly account?: string;
  readonly role: string;
  /** How a text names it where a reader meets it first, and afterwards. */
  readonly long?: string;
  readonly short?: string;
  /** What became of it, known later. */
  readonly later?: string;
  /**
   * Ids of the scenes that tell what became of it; with them, it is said only to who has read one, or has
   * ended.
   */
  readonly laterTold?: readonly string[];
  /**
   * The line in which it returns at an ending: with what was known by the horizon, and with what is known
   * since.
   */
  readonly follow?: { readonly then?: string; readonly later?: string };
  readonly sources: readonly string[];
}

export interface Term {
  readonly id: string;
  readonly term: string;
  /** Other forms that may stand in a text. */
  readonly also: readonly string[];
  readonly meaning: string;
  /** How a text names it where a reader meets it first, and afterwards. */
  readonly long?: string;
  readonly short?: string;
  readonly sources: readonly string[];
}

/** A quotation that is translated: its one wording here, and what was said. */
export interface Quotation {
  readonly id: string;
  /** As it stands in the scenes, without its quotation marks. */
  readonly words: string;
  readonly original: string;
  /** Of the original, as BCP 47. */
  readonly language: string;
  readonly sources: readonly string[];
}

/** A record that no scene of an account tells of a moment, and of what was looked for. */
export interface Silence {
  readonly account: string;
  readonly moment: string;
  /** What was looked for. */
  readonly asked: string;
  /** Where, how, in which languages. */
  readonly how: string;
  /** In how many ways; 0: it was never asked for by itself. */
  readonly ways: number;
  readonly date: EventDate;
  /** What it can mean, and cannot. */
  readonly means: string;
}

/** What one account puts at an hour of a day. */
export interface Hour {
  readonly id: string;
  readonly account: string;
  /** `HH:MM`; left out where the account gives none. */
  readonly from?: string;
  readonly to?: string;
  /** The hour as it was told: "about eleven". */
  readonly told: string;
  readonly words: string;
  readonly sources: readonly string[];
  readonly said?: EventDate;
  readonly later: boolean;
}

/** A day as each account puts it on the clock. */
export interface Day {
  readonly id: string;
  readonly chapter: string;
  readonly date: EventDate;
  readonly title: string;
  readonly note?: string;
  /** In the order of the day. */
  readonly entries: readonly Hour[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly words: string;
    /** Ids of the entries that disagree. */
    readonly entries: readonly string[];
  }[];
}

/** Lines of a coast or a border: each a list of longitude and latitude, in degrees. */
interface Outline {
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  /** Words on the map that name no place: a sea. */
  readonly labels: readonly {
    readonly text: string;
    readonly latitude: number;
    readonly longitude: number;
  }[];
}

/** All evidence of a story. What a pack does not have is empty. */
export interface Evidence {
  readonly sources: readonly Source[];
  readonly questions: readonly Question[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly timeline: readonly TimelineEvent[];
  readonly figures: FigureTable;
  readonly outline: Outline;
  readonly quotations: readonly Quotation[];
  readonly silences: readonly Silence[];
  readonly days: readonly Day[];
}
