import { frameOf } from '../layout/frame.ts';
import type { Desk, Seat } from '../reading/desk.ts';
import type { Begun } from './begun.ts';
import type { Action, Shown } from './page.ts';
import { pageOf } from './screens.ts';

/**
 * What a reader chose on the title page while the program was loaded: the reading is taken up and its scene
 * drawn, before there is what draws every other page. Undefined where something else was chosen, or nothing.
 */
export async function seatAhead(
  { wanted, show }: Begun,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  shown: Pick<Shown, 'story' | 'desk' | 'words'>,
): Promise<Seat | undefined> {
  const seat = await seatWanted(wanted(), shown.desk);
  if (!seat) return undefined;
  const { whole: width } = frameOf(columns, rows);
  show(pageOf({ ...shown, seat, messages: [], width }, [{ name: 'scene' }]));
  return seat;
}

async function seatWanted(action: Action | undefined, desk: Desk): Promise<Seat | undefined> {
  if (action?.do === 'begin') return desk.begin();
  if (action?.do !== 'resume') return undefined;
  const seat = await desk.resume(action.reading);
  // Why it cannot be is told on the title page.
  return 'session' in seat ? seat : undefined;
}
