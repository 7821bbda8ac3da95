import { type BandLayout, layBands } from '../layout/bands.ts';
import { ends, flow, type Paragraph, said } from '../layout/flow.ts';
import { type Frame, frameOf, gutter } from '../layout/frame.ts';
import { type Line, span } from '../layout/line.ts';
import type { PageContent, PageHead } from './page.ts';

/** A page cut into lines for one window. */
export interface PageLayout {
  readonly frame: Frame;
  /** Width of the text and the margin beside it together. */
  readonly whole: number;
  /** Over everything, on every page. */
  readonly header: readonly Line[];
  /** What stays over the text while it scrolls. */
  readonly pinned: readonly Line[];
  readonly lines: readonly Line[];
  /** Each choice of a list under the text. */
  readonly choices: readonly LaidChoice[];
  /** The choices within the text, which stand behind the lines. */
  readonly bands?: BandLayout;
  readonly margin: readonly Line[];
  readonly messages: readonly Line[];
  /** Empty rows between the parts. */
  readonly spare: number;
  /** Rows for the text and its choices. */
  readonly height: number;
}

/** A choice in lines, with what stands over it. */
interface LaidChoice {
  readonly heading: readonly Line[];
  readonly label: readonly Line[];
}

/** What the list of choices puts before each of them. */
export const pointer = '❯ ';

/** On fewer rows the text needs them all. */
const fewest = 8;

/** `header` stands over the page in one row; what is said under it takes no more than a third of the rows. */
export function layPage(content: PageContent, columns: number, rows: number, header?: string): PageLayout {
  const frame = frameOf(columns, rows, kindOf(content));
  const lay = (heads: readonly PageHead[]): readonly Line[] =>
    heads.flatMap((each) => layHead(each, frame.width));
  const [stays, goes] = frame.low ? parted(content.head) : [content.head, []];
  const pinned = lay(stays);
  const scrolled = lay(goes);
  const messages = content.messages
    .flatMap((text) => flow([said(text, 'later')], frame.width))
    .slice(0, Math.max(1, Math.floor(frame.rows / 3)));
  const spare = frame.low ? 0 : 1;
  const top = header === undefined || frame.rows < fewest ? [] : [{ spans: [span(header, 'faint')], at: 0 }];
  const over = top.length + spare + (pinned.length === 0 ? 0 : pinned.length + 1 + spare);
  const under = messages.length + spare + 1;
  return {
    frame,
    whole: frame.width + (frame.margin > 0 ? gutter + frame.margin : 0),
    header: top,
    pinned,
    lines: [...scrolled, ...(scrolled.length > 0 ? [emptyLine] : []), ...flow(content.body, frame.width)],
    ...layChoices(content, frame.width),
    margin: frame.margin > 0 ? flow(content.margin ?? [], frame.margin) : [],
    messages,
    spare,
    height: Math.max(1, frame.rows - over - under),
  };
}

const kindOf = ({ wide, margin }: PageContent): 'wide' | 'margin' | 'text' =>
  wide ? 'wide' : margin ? 'margin' : 'text';

export const emptyLine: Line = { spans: [], at: 0 };

/** Where rows are few: what of the head stays, the left of its last line, and what scrolls with the text. */
function parted(head: readonly PageHead[]): readonly [readonly PageHead[], readonly PageHead[]] {
  const last = head.at(-1);
  if (!last || 'draw' in last || last.left.length === 0) return [head.slice(-1), head.slice(0, -1)];
  const place = last.right.length === 0 ? [] : [{ left: last.right, right: [] }];
  return [[{ left: last.left, right: [] }], [...head.slice(0, -1), ...place]];
}

/** What is drawn is not wrapped again. */
function layHead(head: PageHead, width: number): readonly Line[] {
  const rows =
    'draw' in head
      ? [{ spans: [], draw: head.draw }]
      : ends(head.left, head.right, width).map((spans): Paragraph => ({ spans, gap: 0 }));
  return flow(rows, width).map((line) => ({ ...line, at: 0 }));
}

/**
 * Choices within the text; or the lines of each under it: number, mark, label, note, wrapped where they are
 * long.
 */
function layChoices(
  { choices, bands, numbered }: PageContent,
  width: number,
): Pick<PageLayout, 'choices' | 'bands'> {
  if (bands) return { choices: [], bands: layBands(bands, width) };
  const own = (paragraph: Paragraph): readonly Line[] => flow([paragraph], width - pointer.length);
  return {
    choices: choices.map(({ heading, mark = [], label, note }, index) => ({
      heading: heading === undefined ? [] : own(said(heading, 'faint')),
      label: own({
        lead: [span(numbered ? `${index + 1}  ` : ''), ...mark],
        spans: [...label, ...(note === undefined ? [] : [span(`   ${note}`, 'faint')])],
      }),
    })),
  };
}
