/** One place in the telling: who tells it, in which words, what stands against it, where it leads. */
import type { EventDate } from './dates.ts';

/** A text as it is read without a path; where it marks people or terms, also as it was written. */
export interface Marked {
  /** Each name in its long form where it first stands in its scene, in its short form behind that. */
  readonly words: string;
  /** The same with its marks, `[[id]]`, from which a path makes its own; left out where there is none. */
  readonly marked?: string;
}

/** One statement on a page with what it rests on. */
export interface Block extends Marked {
  /** Ids of the sources that support these very words; empty only where `editorial`. */
  readonly sources: readonly string[];
  /** Whose word it is, and the day it was said. Both or neither. */
  readonly speaker?: string;
  readonly said?: EventDate;
  /** It became known, or was said, after the story's horizon. */
  readonly later: boolean;
  /** A direct quotation, set apart. */
  readonly quotation: boolean;
  /** The documentary speaking about the record itself: a silence, something not found. */
  readonly editorial: boolean;
}

/** An edge of the story, with an id of its own that lasts when others are added or moved. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Id of the scene it leads to. */
  readonly to: string;
}

/** What a reader is told before a scene of violence, and what stands for the scene when it is skipped. */
export interface Notice {
  readonly words: string;
  readonly summary: readonly Block[];
}

/** How a teller knows: was there, was told by others, sums up; a document only says. */
type Presence = 'there' | 'told' | 'sums-up' | 'document';

/** One teller's own telling. Its blocks bear the teller as their speaker. */
export interface Telling {
  /** Who tells, as it stands at the head: "A policewoman". */
  readonly teller: string;
  /** The same in short, for each paragraph where there is no head in sight. */
  readonly short: string;
  /** Id of the person, where the story knows them. */
  readonly person?: string;
  readonly presence: Presence;
  /** To whom, or as what: "to a party's press service". */
  readonly to?: string;
  readonly said: EventDate;
  /** The language it is translated from, as BCP 47. */
  readonly from?: string;
  readonly text: readonly Block[];
  /** `page`: it could be read no further. */
  readonly end?: 'page';
  /** Id of the scene in which the same teller goes on. */
  readonly goesOn?: string;
}

/** Somebody else's word against a telling. It belongs to `account`, not to the account that tells. */
export interface Against extends Block {
  readonly short: string;
  readonly account?: string;
  readonly to?: string;
  /** It stands before the telling: "It is also told". */
  readonly before: boolean;
  readonly speaker: string;
  readonly said: EventDate;
}

/** What changes for a reader who comes from another telling of the same moment. */
export interface Crossing extends Marked {
  /** Id of the scene one comes from. */
  readonly from: string;
}

export interface Scene {
  readonly id: string;
  readonly chapter: string;
  /** The anchor in the real events; scenes of different accounts that tell the same moment share it. */
  readonly moment: string;
  /** Whose account it is; none: the narrator, who tells only what nobody disputes. */
  readonly account?: string;
  readonly title: string;
  readonly date?: EventDate;
  /** The hour in words, "about midday". */
  readonly time?: string;
  /** Id of a place. */
  readonly place?: string;
  readonly notice?: Notice;
  /** Paragraphs without a teller at their head; they stand first. */
  readonly text: readonly Block[];
  readonly tellings: readonly Telling[];
  /** How the telling came to us. */
  readonly provenance?: Block;
  readonly against?: Against;
  readonly crossings: readonly Crossing[];
  readonly choices: readonly Choice[];
  /** The name of the ending this scene is. An ending has no choices. */
  readonly ending?: string;
  /** Ids of the contested questions it touches, those of its claims among them. */
  readonly questions: readonly string[];
  /** Ids of the claims it tells. */
  readonly claims: readonly string[];
}

/** A part of a scene's page, in the order of the page. */
export type ScenePart =
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'telling'; readonly telling: Telling; readonly blocks: readonly Block[] }
  | { readonly kind: 'provenance'; readonly blocks: readonly [Block] }
  | { readonly kind: 'against'; readonly against: Against; readonly blocks: readonly [Against] };

type Told = Pick<Scene, 'text' | 'tellings' | 'provenance' | 'against'>;

/** The parts of a scene as they follow each other on its page. */
export function partsOf({ text, tellings, provenance, against }: Told): readonly ScenePart[] {
  const opposed: readonly ScenePart[] = against ? [{ kind: 'against', against, blocks: [against] }] : [];
  const isBefore = against?.before === true;
  return [
    ...(text.length === 0 ? [] : [{ kind: 'text', blocks: text } as const]),
    ...(isBefore ? opposed : []),
    ...tellings.map((telling) => ({ kind: 'telling', telling, blocks: telling.text }) as const),
    ...(provenance ? [{ kind: 'provenance', blocks: [provenance] } as const] : []),
    ...(isBefore ? [] : opposed),
  ];
}

/** Every paragraph of a scene in the order of its page. */
export const blocksOf = (scene: Told): readonly Block[] =>
  partsOf(scene).flatMap(({ blocks }) => [...blocks]);

/** How a scene begins. Who did not ask for violence is given the summary of one that has a notice. */
export function openingOf({ notice, text, tellings }: Scene): Block | undefined {
  if (notice) return notice.summary[0];
  return tellings[0]?.text[0] ?? text[0];
}
