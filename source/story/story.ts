import type { EventDate } from './dates.ts';
import type { Claim, Day, Evidence, Person, Place, Question, Silence, Source, Term } from './evidence.ts';
import { type Mention, mentionFinder } from './mentions.ts';
import type { NameForms } from './name-marks.ts';
import type { Block, Scene } from './scene.ts';

export type { Block, Choice, Notice, Scene } from './scene.ts';

export interface Moment {
  readonly id: string;
  readonly title: string;
  /** An open question for readers who parted here. */
  readonly talk?: string;
}

/** An ordered group of moments with a title and a span of dates. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly span: EventDate;
  readonly moments: readonly Moment[];
}

/** One side's version: who they are, what they stand to gain, how the page marks them. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** A letter that stands for the name in grids with a legend. */
  readonly mark: string;
  /** `#rrggbb`; never the only sign of whose account it is. */
  readonly colour: string;
  readonly who: string;
  readonly interest: string;
  /** Both in a line, for who meets it first. */
  readonly brief?: string;
}

/** A pack as one JSON document: what `compile` of `library` makes and `storyFrom` reads. */
export interface StoryData extends Evidence {
  readonly id: string;
  /** The language its words are in, as BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly when: string;
  /** The letters its path codes begin with. */
  readonly prefix: string;
  /** What a reader should know before beginning. */
  readonly notice: string;
  /** Lines of a drawing for the title page; none where there is no drawing. */
  readonly drawing: readonly string[];
  readonly about: readonly string[];
  /** Who made it, from what, under which licence. */
  readonly credits: readonly string[];
  /** Id of the first scene. */
  readonly start: string;
  /** The last day of "then", `YYYY-MM-DD`: what became known after it is marked. */
  readonly horizon: string;
  /** Ids of the questions of which an ending says what a path was told. */
  readonly asked: readonly string[];
  /** Digest of scene ids, whether a notice stands before them, choice ids and where they lead. */
  readonly edition: string;
  /** Digest of everything a reader can see. */
  readonly wording: string;
  readonly chapters: readonly Chapter[];
  readonly accounts: readonly Account[];
  readonly scenes: readonly Scene[];
}

/** The whole pack, immutable while it is read, with everything findable by id. */
export interface Story extends Omit<
  StoryData,
  'accounts' | 'sources' | 'places' | 'questions' | 'people' | 'terms' | 'scenes'
> {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly moments: ReadonlyMap<string, Moment>;
  /** Scenes by moment, in the order of the accounts. */
  readonly scenesByMoment: ReadonlyMap<string, readonly Scene[]>;
  /** How people and terms are written, by their ids. */
  readonly names: ReadonlyMap<string, NameForms>;
  /** Finds the people and terms of the story in a text. */
  readonly mentions: (text: string) => readonly Mention[];
  /** How many words each scene has, where they were counted before. */
  readonly lengths?: ReadonlyMap<string, number>;
  /** The folder it was read from, as a reader may see it; none: the story this program was built with. */
  readonly folder?: string;
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/**
 * Make a story of its data, which must have passed the checks of `library`; `folder` is where it was read
 * from.
 */
export function storyFrom(data: StoryData, folder?: string): Story {
  const order = new Map(data.accounts.map((account, index) => [account.id, index]));
  const rank = (scene: Scene): number => (scene.account === undefined ? -1 : (order.get(scene.account) ?? 0));
  const moments = data.chapters.flatMap((chapter) => chapter.moments);
  const scenesByMoment = new Map(moments.map(({ id }) => [id, [] as Scene[]]));
  for (const scene of data.scenes) scenesByMoment.get(scene.moment)?.push(scene);
  for (const scenes of scenesByMoment.values()) scenes.sort((a, b) => rank(a) - rank(b));
  return {
    ...data,
    accounts: byId(data.accounts),
    sources: byId(data.sources),
    places: byId(data.places),
    people: byId(data.people),
    terms: byId(data.terms),
    questions: byId(data.questions),
    claims: byId(data.questions.flatMap((question) => question.claims)),
    scenes: byId(data.scenes),
    moments: byId(moments),
    names: nameForms(data),
    mentions: mentionFinder(data.people, data.terms),
    ...(folder !== undefined && { folder }),
    scenesByMoment,
  };
}

/** The long and the short form of every person and term: where none is given, the name alone. */
export const nameForms = ({ people, terms }: Pick<StoryData, 'people' | 'terms'>): Story['names'] =>
  new Map([
    ...people.map(({ id, name, long = name, short = name }) => [id, { long, short }] as const),
    ...terms.map(({ id, term, long = term, short = term }) => [id, { long, short }] as const),
  ]);

/** Every scene, moment by moment, in the order of the accounts. */
export const scenesInOrder = (story: Story): readonly Scene[] => [...story.scenesByMoment.values()].flat();

/**
 * The scene with this id. Throws where there is none: the checks make sure that every link leads somewhere.
 */
export function sceneOf(story: Story, id: string): Scene {
  const scene = story.scenes.get(id);
  if (!scene) throw new Error(`There is no scene "${id}" in the story "${story.id}".`);
  return scene;
}

export function chapterOf(story: Story, scene: Scene): Chapter {
  const chapter = story.chapters.find((each) => each.id === scene.chapter);
  if (!chapter) throw new Error(`There is no chapter "${scene.chapter}" in the story "${story.id}".`);
  return chapter;
}

/** The day by the hour that a scene's chapter has. */
export const dayOf = ({ days }: Story, { chapter }: Scene): Day | undefined =>
  days.find((day) => day.chapter === chapter);

export function accountOf(story: Story, scene: Scene): Account | undefined {
  return scene.account === undefined ? undefined : story.accounts.get(scene.account);
}

/** The accounts that tell these scenes, each once. */
export const accountsOf = (story: Story, scenes: readonly Scene[]): readonly Account[] => [
  ...new Set(scenes.flatMap((scene) => accountOf(story, scene) ?? [])),
];

/** Ids of the claims that some scene tells: no other could be heard. */
export const claimsTold = (story: Story): ReadonlySet<string> =>
  new Set([...story.scenes.values()].flatMap(({ claims }) => claims));

/** The scenes in which other accounts tell the same moment. */
export function othersOn(story: Story, scene: Scene): readonly Scene[] {
  return (story.scenesByMoment.get(scene.moment) ?? []).filter((each) => each.id !== scene.id);
}

/** The accounts that tell nothing of a moment; none for a moment that is the narrator's alone. */
export function silentOn(story: Story, moment: string): readonly Account[] {
  const tellers = new Set((story.scenesByMoment.get(moment) ?? []).map((scene) => scene.account));
  if ([...tellers].every((account) => account === undefined)) return [];
  return [...story.accounts.values()].filter((account) => !tellers.has(account.id));
}

/** The record that nothing was found of an account at a moment; undefined where there is none. */
export const silenceOf = (story: Story, account: string, moment: string): Silence | undefined =>
  story.silences.find((each) => each.account === account && each.moment === moment);

/**
 * Ids of the sources of blocks or claims as they first appear: a source's number on the page is its place
 * here.
 */
export function sourcesOf(cited: readonly Pick<Block, 'sources'>[]): readonly string[] {
  return [...new Set(cited.flatMap(({ sources }) => sources))];
}
