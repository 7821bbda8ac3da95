/** What a path was told, for its reader at an ending: by whom, of what, and what it did not hear. */
import type { Claim, Person, Question } from '../story/evidence.ts';
import { marksIn } from '../story/name-marks.ts';
import { type Block, blocksOf, type Scene } from '../story/scene.ts';
import { type Account, accountOf, claimsTold, type Story } from '../story/story.ts';
import { accountsHeard, claimsHeard } from './heard.ts';
import { type Path, scenesHeard, type Step, wasHeard } from './replay.ts';
import { blocksShown, partsShown } from './shown.ts';

interface ToldOn {
  readonly question: Question;
  /** Whose claims on it the path heard, in the story's order. */
  readonly accounts: readonly Account[];
}

interface Told {
  /** The accounts heard first and last; undefined where no account was heard. */
  readonly began?: Account;
  readonly ended?: Account;
  /** The account most scenes were heard of, and of how many that some account tells. */
  readonly most?: { readonly account: Account; readonly scenes: number; readonly of: number };
  readonly questions: readonly ToldOn[];
  /** A claim on one of these questions that some scene tells, and this path did not hear. */
  readonly unheard?: Claim;
  /** The people who come back at an ending, those the path has met. */
  readonly people: readonly Person[];
}

export function toldOn(story: Story, path: Path): Told {
  const accounts = path.steps.filter(wasHeard).flatMap(({ scene }) => accountOf(story, scene) ?? []);
  const heard = claimsHeard(path);
  const asked = story.asked.flatMap((id) => story.questions.get(id) ?? []);
  const [began] = accounts;
  const ended = accounts.at(-1);
  const unheard = unheardOf(story, asked, heard, new Set(accounts.map(({ id }) => id)));
  const met = new Set(path.steps.flatMap((step) => [...namesShown(story, step)]));
  const counts = accountsHeard(story, path);
  const [most] = [...counts].sort((a, b) => b.scenes - a.scenes);
  return {
    ...(began && { began }),
    ...(ended && { ended }),
    ...(most &&
      most.scenes > 0 && {
        most: { ...most, of: counts.reduce((sum, { scenes }) => sum + scenes, 0) },
      }),
    questions: asked.map((question) => {
      const ids = new Set(question.claims.filter(({ id }) => heard.has(id)).map(({ account }) => account));
      return { question, accounts: [...story.accounts.values()].filter(({ id }) => ids.has(id)) };
    }),
    ...(unheard && { unheard }),
    people: [...story.people.values()].filter((person) => person.follow && met.has(person.id)),
  };
}

/**
 * Of the claims that could have been heard, one of an account the path heard nothing of, or else the first.
 */
function unheardOf(
  story: Story,
  asked: readonly Question[],
  heard: ReadonlySet<string>,
  followed: ReadonlySet<string>,
): Claim | undefined {
  const told = claimsTold(story);
  const missed = asked
    .flatMap(({ claims }) => claims)
    .filter(({ id, later }) => told.has(id) && !heard.has(id) && !later);
  return missed.find(({ account }) => !followed.has(account)) ?? missed[0];
}

/** Ids of the people and terms that a text names, by a mark or as they are written. */
const namesIn = (story: Story, { words, marked = '' }: Block): ReadonlySet<string> =>
  new Set([...marksIn(marked), ...story.mentions(words)].map(({ id }) => id));

/** Ids of the people and terms that a step shows: its tellers, then those its page names, in its order. */
export const namesShown = (story: Story, step: Step): ReadonlySet<string> =>
  new Set([
    ...partsShown(step).flatMap((part) => (part.kind === 'telling' ? (part.telling.person ?? []) : [])),
    ...blocksShown(step).flatMap((block) => [...namesIn(story, block)]),
  ]);

/** What was told of a person at one scene of a path. */
export interface ToldOf {
  readonly scene: Scene;
  /** The sentences that name them, or what they told first. */
  readonly words: string;
}

/** The people a path has heard of, by their ids, and what was told of each, in the order it was. */
export function peopleMet(story: Story, path: Path): ReadonlyMap<string, readonly ToldOf[]> {
  const met = new Map<string, ToldOf[]>();
  const meet = (id: string, told: ToldOf): void => {
    const before = met.get(id);
    if (!before) met.set(id, [told]);
    else if (!before.some((each) => each.scene === told.scene && each.words === told.words))
      before.push(told);
  };
  for (const step of path.steps) {
    const { scene } = step;
    const shown = new Set(blocksShown(step));
    for (const { person, text } of scene.tellings) {
      const [first] = text;
      if (person !== undefined && first && shown.has(first))
        meet(person, { scene, words: firstSentence(first.words) });
    }
    for (const block of shown) {
      for (const id of namesIn(story, block)) {
        if (!story.people.has(id)) continue;
        meet(id, { scene, words: sentencesOn(story, id, block.words) });
      }
    }
  }
  return met;
}

/** Made when a sentence is looked for: its tables take longer than the first page does. */
let segmenter: Intl.Segmenter | undefined;
function sentences(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim());
}

const firstSentence = (text: string): string => sentences(text)[0] ?? text;

/** The sentences of a text that name a person; all of it where the name is in none, as behind a pronoun. */
function sentencesOn(story: Story, id: string, text: string): string {
  const { long = '', short = '' } = story.names.get(id) ?? {};
  const named = sentences(text).filter(
    (sentence) =>
      story.mentions(sentence).some((each) => each.id === id) ||
      [long, short].some((form) => form !== '' && sentence.toLowerCase().includes(form.toLowerCase())),
  );
  return named.length === 0 ? text : named.join(' ');
}

/** Whether an ending stands where only what was known by the horizon is told. */
export const standsThen = (scene: Scene): boolean => !blocksOf(scene).some(({ later }) => later);

/** Whether a story keeps back what became of its people, as one that says where it is told. */
const keepsBack = ({ people }: Story): boolean =>
  [...people.values()].some(({ laterTold, follow }) => laterTold !== undefined || follow !== undefined);

/** Whether a path knows what became of a person: at an ending past the horizon, or where it was told. */
export function knowsLater(story: Story, path: Path, { later, laterTold = [] }: Person): boolean {
  if (later === undefined) return false;
  if (!keepsBack(story)) return true;
  const { scene } = path.here;
  if (scene.ending !== undefined && !standsThen(scene)) return true;
  const heard = scenesHeard(path);
  return [...heard].some(({ id }) => laterTold.includes(id));
}
