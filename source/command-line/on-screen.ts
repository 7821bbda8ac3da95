import type { Story } from '../story/story.ts';
import { seatAhead } from '../terminal/ahead.ts';
import type { Ended, readInTerminal } from '../terminal/terminal.tsx';
import type { Request } from './request.ts';
import { appearanceOf } from './appearance.ts';
import { openDesk } from './kept-desk.ts';
import { untilSignal } from './signals.ts';

type Props = Parameters<typeof readInTerminal>[0];

/** Read in the terminal as the request wants it to look. */
export async function inTerminal(
  request: Request,
  props: Omit<Props, 'words' | 'appearance'>,
  stop: AbortSignal,
): Promise<Ended> {
  const { words, flags, stdin, stdout, stderr, begun } = request;
  const isOnTitle = begun && !props.seat && props.messages.length === 0;
  const seat = isOnTitle ? await seatAhead(begun, stdout, { ...props, words }) : props.seat;
  const { readInTerminal } = await import('../terminal/terminal.tsx');
  const { keep, ...appearance } = appearanceOf(request);
  const ended = readInTerminal(
    { ...props, seat, words, appearance },
    { stdin, stdout, stderr, mouse: flags.mouse, begun },
    stop,
  );
  keep();
  return ended;
}

/** Show a story of which nothing is kept, until the user leaves. Answers with the exit code. */
export async function onScreen(
  request: Request,
  story: Story,
  shown: Pick<Props, 'opening' | 'follow'>,
): Promise<number> {
  const props = { story, desk: openDesk(story, undefined), seat: undefined, messages: [], ...shown };
  const { code } = await untilSignal((stop) => inTerminal(request, props, stop));
  return code;
}
