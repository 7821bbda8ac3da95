import { type BandLayout, layBands, pointer } from '../layout/bands.ts';
import { ends, flow, type Paragraph, said } from '../layout/flow.ts';
import { type Frame, frameOf, gutter, narrowestText, widestMargin } from '../layout/frame.ts';
import { type Line, sideBySide, span } from '../layout/line.ts';
import type { PageContent, PageHead } from './page.ts';

/** A page cut into lines for one window. */
export interface PageLayout {
  readonly frame: Frame;
  /** Over everything, on every page. */
  readonly header: readonly Line[];
  /** What stays over the text while it scrolls. */
  readonly pinned: readonly Line[];
  readonly lines: readonly Line[];
  /** Width of the lines, and in how many columns they run on. */
  readonly text: number;
  readonly abreast: number;
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

/** Widest list whose rows are taken in at a glance. */
const widestList = 100;

/** On fewer rows the text needs them all. */
const fewest = 8;

/** `header` stands over the page in one row; what is said under it takes no more than a third of the rows. */
export function layPage(content: PageContent, columns: number, rows: number, header?: string): PageLayout {
  const frame = frameOf(columns, rows);
  const pinned = layHeads(content, frame, 'stays');
  const messages = content.messages
    .flatMap((text) => flow([said(text, 'later')], frame.whole))
    .slice(0, Math.max(1, Math.floor(frame.rows / 3)));
  const spare = frame.low ? 0 : 1;
  const top = header === undefined || frame.rows < fewest ? [] : [{ spans: [span(header, 'faint')], at: 0 }];
  const over = top.length + spare + (pinned.length === 0 ? 0 : pinned.length + 1 + spare);
  const under = messages.length + spare + 1;
  const height = Math.max(1, frame.rows - over - under);
  return {
    ...layText(content, frame, height),
    frame,
    header: top,
    pinned,
    messages,
    spare,
    height,
  };
}

/** The text with its choices and what stands beside it. */
function layText(
  content: PageContent,
  frame: Frame,
  height: number,
): Pick<PageLayout, 'lines' | 'text' | 'abreast' | 'choices' | 'bands' | 'margin'> {
  const { width, whole, beside } = frame;
  const isTwo = hasBeside(content, frame);
  const margin = beside > 0 && !isTwo ? content.margin : undefined;
  const column = content.spread === 'wide' ? whole : width;
  const list = content.spread === 'wide' ? whole : Math.min(whole, content.margin ? width : widestList);
  const listed = layChoices(content, list);
  const lines = layBody(content, frame, column, listed.choices, height);
  const laid = { ...listed, margin: margin ? flow(margin, Math.min(widestMargin, beside)) : [] };
  // Only what is longer than the window runs on in a second column: the first is the more pleasant to read.
  if (content.spread === 'columns' && beside > 0 && lines.length > height) {
    const half = Math.floor((whole - gutter) / 2);
    return {
      ...laid,
      lines: layBody(content, frame, half, listed.choices, height),
      text: half,
      abreast: 2,
    };
  }
  const text = isTwo ? whole : margin ? column : Math.max(column, list);
  return { ...laid, lines, text, abreast: 1 };
}

const hasBeside = ({ beside }: PageContent, frame: Frame): boolean =>
  beside !== undefined && frame.beside >= narrowestText;

export const emptyLine: Line = { spans: [], at: 0 };

interface Heads {
  readonly stays: readonly PageHead[];
  readonly goes: readonly PageHead[];
}

/** What of a head stays over the text, and what scrolls with it where rows are few. */
function parted({ head, low }: Pick<PageContent, 'head' | 'low'>, { low: isLow }: Frame): Heads {
  if (!isLow) return { stays: head, goes: [] };
  return low ? { stays: [low.stays], goes: low.goes } : { stays: head.slice(-1), goes: head.slice(0, -1) };
}

/** A part of the head, over the text beside it the same part of its own. */
function layHeads(content: PageContent, frame: Frame, part: keyof Heads): readonly Line[] {
  const lay = (of: Pick<PageContent, 'head' | 'low'>, width: number): readonly Line[] =>
    parted(of, frame)[part].flatMap((each) => layHead(each, width));
  return content.beside && hasBeside(content, frame)
    ? sideBySide(lay(content, frame.width), lay(content.beside, frame.beside), frame.width)
    : lay(content, frame.whole);
}

/** What is drawn is not wrapped again. */
function layHead(head: PageHead, width: number): readonly Line[] {
  const rows =
    'draw' in head
      ? [{ spans: [], draw: head.draw }]
      : ends(head.left, head.right, width).map((spans): Paragraph => ({ spans, gap: 0 }));
  return flow(rows, width).map((line) => ({ ...line, at: 0 }));
}

/** The text, short of what gives way where it would not be on the window with all its choices. */
function layBody(
  content: PageContent,
  frame: Frame,
  width: number,
  choices: readonly LaidChoice[],
  height: number,
): readonly Line[] {
  const head = layHeads(content, frame, 'goes');
  const over = head.length > 0 ? [...head, emptyLine] : [];
  const listed = choices.reduce((total, { heading, label }) => total + heading.length + label.length, 0);
  const room = height - over.length - (listed === 0 ? 0 : listed + 1);
  const own = (without: number): readonly Line[] =>
    flow(
      content.body.filter(({ yields = 3 }) => yields > without),
      width,
      height,
    );
  const text = shortEnough(content.body, own, room);
  const left = content.lowered ? Math.max(0, Math.floor((room - text.length) / 3)) : 0;
  const lines = [...Array.from({ length: left }, () => emptyLine), ...text];
  if (!content.beside || !hasBeside(content, frame)) return [...over, ...lines];
  return [...over, ...sideBySide(lines, flow(content.beside.body, frame.beside, height), frame.width)];
}

/** Of a long page nothing gives way, and it is not laid out again to see that it is long. */
function shortEnough(
  body: readonly Paragraph[],
  own: (without: number) => readonly Line[],
  room: number,
): readonly Line[] {
  let text = own(0);
  for (const level of [1, 2])
    if (text.length > room && body.some(({ yields }) => yields === level)) text = own(level);
  return text;
}

/** A few words are not parted between two lines. */
const held = (note: string, width: number): string =>
  note.length * 3 > width ? note : note.replaceAll(' ', '\u00A0');

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
        spans: [...label, ...(note === undefined ? [] : [span(`   ${held(note, width)}`, 'faint')])],
      }),
    })),
  };
}
