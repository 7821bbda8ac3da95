import { said } from '../../layout/flow.ts';
import { backTo } from '../../reading/offers.ts';
import type { PageContent, Seated } from '../page.ts';
import { choice, ending, keysOf, pageOver } from './common.ts';

/** Nothing but a sentence: the scene that follows is taken up when the reader wants it. */
export function quietPage({ seat, words }: Seated): PageContent {
  const { path } = seat.session.state();
  const back = backTo(path, path.steps.length - 2);
  return pageOver(`quiet ${path.steps.length}`, [said(words.quiet.over)], words, {
    lowered: true,
    choices: [choice(words.quiet.goOn, { do: 'close' })],
    keys: [...keysOf<'scene'>(words, { back: back && { do: 'take', move: back } }), ...ending(true, words)],
  });
}
