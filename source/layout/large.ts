/** A sentence for a room: with as much room around it as the page has. */
import { pointer } from './bands.ts';
import { flow, type Paragraph, said } from './flow.ts';
import { span } from './line.ts';

/** No wider, so that an eye at the back of a room finds the next line. */
const measure = 48;
/** As far as choices stand behind their pointer. */
const inset = pointer.length;

/** A title and a sentence under it, as loosely as the rows allow. */
export const large = (title: string, text: string): Paragraph => ({
  spans: [],
  draw: (width, most) => {
    const isWide = width > measure + 2 * inset;
    const room = isWide ? measure : width;
    const lines = (part: string, tone: 'strong' | 'plain') =>
      flow([said(part, tone)], room).map(({ spans }) =>
        isWide ? [span(' '.repeat(inset)), ...spans] : spans,
      );
    const head = lines(title, 'strong');
    const body = lines(text, 'plain');
    const isLoose = head.length + 2 * body.length + underIt <= most;
    return [...head, ...body.flatMap((line, index) => (isLoose || index === 0 ? [[], line] : [line]))];
  },
});

/** Rows for what is to be chosen under it. */
const underIt = 6;
