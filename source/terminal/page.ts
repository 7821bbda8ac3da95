import type { KeyName } from '../keys/keys.ts';
import type { Words } from '../language/words.ts';
import type { Band } from '../layout/bands.ts';
import type { Paragraph } from '../layout/flow.ts';
import type { Span } from '../layout/line.ts';
import type { LookUpName } from '../paragraphs/look-ups.ts';
import type { Desk, Seat } from '../reading/desk.ts';
import type { Move } from '../reading/reading.ts';
import type { Compared } from '../comparison/compared.ts';
import type { EntryKind } from '../paragraphs/entry.ts';
import type { Meeting, NamedPath } from '../reading/replay.ts';
import type { Story } from '../story/story.ts';

/** Which screen is shown. */
export type Screen =
  | { readonly name: 'title' }
  | { readonly name: 'readings' }
  | { readonly name: 'about' }
  /** With another telling of its moment beside it. */
  | { readonly name: 'scene'; readonly beside?: string }
  /** Who says so: of the scene on the path, or of one read aside. */
  | { readonly name: 'sources'; readonly scene?: string; readonly met?: Meeting | undefined }
  /** The contested questions, those of the scene first. */
  | { readonly name: 'questions' }
  | { readonly name: 'question'; readonly id: string }
  | { readonly name: 'claim'; readonly id: string }
  | { readonly name: 'source'; readonly id: string }
  | { readonly name: 'timeline' }
  /** A day as each account puts it on the clock. */
  | { readonly name: 'hours'; readonly day: string }
  /** At an ending: what the path was told. */
  | { readonly name: 'told' }
  /** What is looked up beside a scene. */
  | { readonly [Name in LookUpName]: { readonly name: Name } }[LookUpName]
  | { readonly name: 'entry'; readonly kind: EntryKind; readonly id: string }
  /** A screen that was found by these words. */
  | { readonly name: 'found'; readonly screen: Screen; readonly query: string }
  | { readonly name: 'search'; readonly query: string; readonly typing: boolean }
  /** Who else tells a moment: of the scene on the path, or of the moment of an earlier step. */
  | { readonly name: 'others'; readonly moment: string; readonly step?: number }
  /** Another account's scene, read without leaving the path; `met`: past its notice, or its summary. */
  | { readonly name: 'aside'; readonly scene: string; readonly met?: Meeting | undefined }
  /** After a scene of violence, before the next. */
  | { readonly name: 'quiet' }
  | { readonly name: 'path' }
  | { readonly name: 'help' }
  /** Accounts side by side, without any reading. */
  | { readonly name: 'accounts'; readonly accounts: readonly string[] }
  /** Which of the kept readings are to be compared. */
  | { readonly name: 'choose-readings'; readonly marked: readonly string[] }
  | ComparedScreen
  | StoryMapScreen
  /** The scenes of one moment of the shape. */
  | (Omit<StoryMapScreen, 'name'> & { readonly name: 'moment-scenes'; readonly moment: string });

/** Readings side by side. */
export type ComparedScreen = { readonly compared: Compared } &
  /** Moment by moment, from this reading on. */
  (
    | { readonly name: 'comparison'; readonly from?: number }
    /** Who heard what at a moment. */
    | { readonly name: 'moment'; readonly moment: string }
    /** The contested questions, with whose claims each reading heard. */
    | { readonly name: 'heard'; readonly from?: number }
    | { readonly name: 'heard-question'; readonly id: string }
    | { readonly name: 'talk' }
    /** One of the moments to talk about first, by itself; what each side told there. */
    | { readonly name: 'proposal'; readonly at?: number }
    | { readonly name: 'sides'; readonly moment: string }
    | { readonly name: 'group' }
  );

/** The shape of the story with readings laid over it; with `all` also what none of them came to. */
export interface StoryMapScreen {
  readonly name: 'map';
  readonly readings: readonly NamedPath[];
  readonly all: boolean;
}

export type ScreenNamed<Name extends Screen['name']> = Extract<Screen, { readonly name: Name }>;

/** What pages are made from. */
export interface Shown {
  readonly story: Story;
  readonly desk: Desk;
  readonly words: Words;
  readonly seat: Seat | undefined;
  /** Cells there are for a page that takes all the width. */
  readonly width: number;
  /** Said on the title page. */
  readonly messages: readonly string[];
  /** It lies over no other page to which one could go back. */
  readonly isFirst: boolean;
  /** The page it lies over. */
  readonly below: () => PageContent;
}

/** The same, of a page that needs a reading. */
export interface Seated extends Shown {
  readonly seat: Seat;
}

/** Everything a key or a choice can do. */
export type Action =
  | { readonly do: 'take'; readonly move: Move }
  | { readonly do: 'show'; readonly screen: Screen }
  /** In place of the screen that is shown. */
  | { readonly do: 'replace'; readonly screen: Screen }
  | { readonly do: 'close' }
  | { readonly do: 'begin' }
  | { readonly do: 'resume'; readonly reading: string }
  /** Lay kept readings side by side. */
  | { readonly do: 'compare'; readonly readings: readonly string[] }
  | { readonly do: 'title' }
  | { readonly do: 'leave' }
  /** The next theme. */
  | { readonly do: 'theme' }
  /** Draw everything anew, whatever another program wrote over it. */
  | { readonly do: 'redraw' }
  /** Stop, as Ctrl+Z does elsewhere, until the shell lets the program go on. */
  | { readonly do: 'suspend' }
  /** Leave as Ctrl+C does. */
  | { readonly do: 'interrupt' };

export interface PageChoice {
  /** Over it, where a group of choices begins. */
  readonly heading?: string;
  /** At the left of the label: whose account it leads to. */
  readonly mark?: readonly Span[];
  readonly label: readonly Span[];
  /** What stands behind the label, quietly. */
  readonly note?: string;
  /** Some pages have keys that lead from one such choice to another. */
  readonly isStop?: boolean;
  readonly action: Action;
  /** What the `return` key does while the arrows stand here. */
  readonly onReturn?: Action;
}

export interface PageKey {
  readonly key: KeyName;
  /** What the footer calls it. None: the footer does not name it. */
  readonly label: string | undefined;
  /** What help says it does. */
  readonly does: string | undefined;
  readonly action:
    | Action
    /** To the choice after the highlighted one that is a stop, or to the one before. */
    | { readonly do: 'leap'; readonly to: 'next' | 'previous' }
    /** What the highlighted choice has for it. */
    | { readonly do: 'return' };
}

/** A line over the text: what stands at its left, what at its right; or lines made for a width in cells. */
export type PageHead =
  | { readonly left: readonly Span[]; readonly right: readonly Span[] }
  | { readonly draw: (width: number) => readonly (readonly Span[])[] };

/** All that a screen shows; how it is drawn is one component's business. */
export interface PageContent {
  /** Scroll and highlight begin anew when it changes. */
  readonly id: string;
  /** What stays over the text. Where rows are few, all but the last scroll with the text. */
  readonly head: readonly PageHead[];
  /** In place of it where rows are few: what stays, and what scrolls with the text. */
  readonly low?: { readonly stays: PageHead; readonly goes: readonly PageHead[] };
  readonly body: readonly Paragraph[];
  /** Another text beside it, with its own head; where the window has no room for two it is not shown. */
  readonly beside?: Pick<PageContent, 'head' | 'low' | 'body'>;
  readonly choices: readonly PageChoice[];
  /** The choices in columns within the text, in place of a list under it. Cells name them by their index. */
  readonly bands?: readonly Band[];
  /** The text takes all the width there is; or runs on in a second column, as entries of a lexicon do. */
  readonly spread?: 'wide' | 'columns';
  /** It is short and stands by itself: of the rows it leaves empty, a third are over it. */
  readonly lowered?: true;
  /** Number the choices; short menus need none. */
  readonly numbered: boolean;
  /** Beside the text, where the window is wide. */
  readonly margin?: readonly Paragraph[];
  /** Said above the footer: what was not kept, what was edited. */
  readonly messages: readonly string[];
  readonly keys: readonly PageKey[];
  /** What the footer says Enter does to the highlighted choice. */
  readonly opens?: string;
  /** A line is being typed: letters go into it and are no short cuts. */
  readonly typing?: {
    readonly text: string;
    readonly onText: (text: string) => Action;
    readonly onEnter: Action;
  };
  /** Said for a while in the row over the footer that is empty otherwise. */
  readonly aside?: string | undefined;
  /** At the right of the footer: the first of these that there is room for. */
  readonly corners?: readonly string[];
  /** Where to begin in the text; or the choice within the text to begin at. */
  readonly place?: number;
  readonly pointsAt?: number | undefined;
}
