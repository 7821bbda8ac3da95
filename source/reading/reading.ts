/**
 * One person's walk, kept as its moves and nothing else: where the reader is, who was heard, what was left
 * aside are all replayed from them. A snapshot of state was the alternative; it cannot be compared with
 * another reader's, and it goes silently wrong when the story is edited under it. Each move names the scene
 * it was made at, so that a move that an edited story no longer offers is passed over without leading the
 * later ones astray.
 */
export type Move =
  | { readonly kind: 'choose'; readonly at: string; readonly choice: string }
  /** Leave the last `steps` scenes of the path. What was left stays among the moves. */
  | { readonly kind: 'back'; readonly at: string; readonly steps: number }
  /** Read a scene past its notice. */
  | { readonly kind: 'open'; readonly at: string }
  /** Take the summary in place of the scene; with `chapter`, of every later one of its chapter too. */
  | { readonly kind: 'skip'; readonly at: string; readonly chapter?: true };

export interface Reading {
  /** Id of the story it is a reading of. */
  readonly story: string;
  readonly moves: readonly Move[];
}

export function begin(story: { readonly id: string }): Reading {
  return { story: story.id, moves: [] };
}
