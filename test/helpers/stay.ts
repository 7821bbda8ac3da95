import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { type Choice, type Scene, sceneOf, type Story } from '../../source/story/story.ts';

/**
 * The choice of a scene by which a reader stays with an account and reads nothing twice: on to where it tells
 * next, to where it tells this, else to whatever comes next. One stops at an ending only where nothing else
 * is left. Undefined where every choice was read.
 */
export function stay(
  story: Story,
  account: string,
  here: Scene,
  read: ReadonlySet<Scene>,
): Choice | undefined {
  const moments = [...story.moments.keys()];
  const unread = here.choices
    .map((choice) => ({ choice, to: sceneOf(story, choice.to) }))
    .filter(({ to }) => !read.has(to));
  const going = unread.filter(({ to }) => to.ending === undefined);
  const ways = going.length > 0 ? going : unread;
  const on = ways.filter(({ to }) => moments.indexOf(to.moment) > moments.indexOf(here.moment));
  const isOwn = ({ to }: { to: Scene }): boolean => to.account === account;
  return (on.find(isOwn) ?? ways.find(isOwn) ?? on[0] ?? ways[0])?.choice;
}

/** The scenes that are read so, from the first to an ending. */
export function staying(story: Story, account: string): readonly Scene[] {
  const read = new Set([sceneOf(story, story.start)]);
  for (const here of read) {
    const choice = stay(story, account, here, read);
    if (choice) read.add(sceneOf(story, choice.to));
  }
  return [...read];
}

/** The same as a reading; every scene is read past its notice. */
export function stayingReading(story: Story, account: string): Reading {
  const path = staying(story, account);
  const moves = path.flatMap(({ id: at, notice, choices }, index): readonly Move[] => {
    const choice = choices.find(({ to }) => to === path[index + 1]?.id);
    return [
      ...(notice ? [{ kind: 'open', at } as const] : []),
      ...(choice ? [{ kind: 'choose', at, choice: choice.id } as const] : []),
    ];
  });
  return { ...begin(story), moves };
}

/** A reading as far as it first stands at this scene. */
export function upToScene({ moves, ...reading }: Reading, scene: string): Reading {
  const made = moves.findIndex(({ at }) => at === scene);
  if (made < 0) throw new Error(`It does not come to ${scene}.`);
  return { ...reading, moves: moves.slice(0, made) };
}
