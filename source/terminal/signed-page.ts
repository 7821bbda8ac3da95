import { type Signs, signed, signedSpans } from '../layout/signs.ts';
import type { Paragraph } from '../layout/flow.ts';
import type { PageChoice, PageContent, PageHead } from './page.ts';

type Told = Pick<PageContent, 'head' | 'low' | 'body'>;

/**
 * A page in the signs of a terminal that lacks some of ours. It comes before the page is laid out: some stand
 * for more cells than what they stand for.
 */
export function signedPage(content: PageContent, signs: Signs | undefined): PageContent {
  if (!signs) return content;
  const { text } = signs;
  const all = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
    paragraphs.map((each) => signed(each, signs));
  const head = (each: PageHead): PageHead =>
    'draw' in each ? each : { left: signedSpans(each.left, signs), right: signedSpans(each.right, signs) };
  const choice = ({ heading, mark = [], label, note, ...rest }: PageChoice): PageChoice => ({
    ...rest,
    heading: heading && text(heading),
    mark: signedSpans(mark, signs),
    label: signedSpans(label, signs),
    note: note && text(note),
  });
  const told = ({ head: heads, low, body }: Told): Told => ({
    head: heads.map(head),
    low: low && { stays: head(low.stays), goes: low.goes.map(head) },
    body: all(body),
  });
  const { beside, bands, margin, corners, opens } = content;
  return {
    ...content,
    ...told(content),
    beside: beside && told(beside),
    choices: content.choices.map(choice),
    bands: bands?.map((band) => ({
      ...band,
      heading: all(band.heading),
      columns: band.columns.map((column) => ({
        heading: signedSpans(column.heading, signs),
        cells: column.cells.map((cell) => ({ ...cell, paragraphs: all(cell.paragraphs) })),
      })),
    })),
    margin: margin && all(margin),
    messages: content.messages.map(text),
    keys: content.keys.map((key) => ({ ...key, label: key.label && text(key.label) })),
    corners: corners?.map(text),
    opens: opens && text(opens),
  };
}
