/** Who says so: the records a scene rests on, and a record by itself. */
import type { Words } from '../language/words.ts';
import { heading, type Paragraph, said, under } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import type { Step } from '../reading/replay.ts';
import { blocksShown } from '../reading/shown.ts';
import type { Source } from '../story/evidence.ts';
import { quotationsOf } from '../story/quotations.ts';
import { type Story, accountOf, sourcesOf } from '../story/story.ts';
import { dateText } from './dates.ts';
import { languageName, laterSpan } from './telling.ts';

/**
 * The sources of the scene on the page: its speakers, then the record; at the end what the side stands to
 * gain.
 */
export function sourceParagraphs(story: Story, step: Step, words: Words): readonly Paragraph[] {
  const blocks = blocksShown(step);
  const ids = sourcesOf(blocks);
  const quotations = quotationsOf(story, blocks);
  const account = accountOf(story, step.scene);
  const width = String(ids.length).length;
  const margin = span(' '.repeat(width + 2));
  return [
    said(words.sources.title, 'strong'),
    ...(ids.length === 0 ? [said(words.sources.none)] : []),
    ...ids.flatMap((id, index) => {
      const source = story.sources.get(id);
      if (!source) return [];
      const number = span(`${String(index + 1).padStart(width)}  `, 'strong');
      const speakers = blocks.filter((block) => block.sources.includes(id) && block.speaker !== undefined);
      const attributions = new Map(
        speakers.map((block) => [
          words.sources.speaker(block.speaker ?? '', dateText(block.said ?? '', words)),
          block.later,
        ]),
      );
      return [
        { spans: recordSpans(source, words), lead: [number] },
        { ...under(source.perspective, 'faint'), margin },
        ...[...attributions].map(([text, later]) => ({
          spans: [span(text), ...(later ? [laterSpan(words)] : [])],
          margin,
          gap: 0,
        })),
        ...quotations
          .filter(({ sources }) => sources.includes(id))
          .map(({ words: quoted, original, language }) => ({
            ...under(words.quotations.original(quoted, original, languageName(language, words)), 'faint'),
            margin,
          })),
        ...addressParagraphs(source, margin),
      ];
    }),
    ...(account
      ? [
          { ...heading(words.sources.gainsTitle), gap: 2 },
          under(words.sources.gains(account.name, account.interest)),
        ]
      : []),
  ];
}

/** Publisher, author, title and day of a record in one text. */
export function recordSpans({ publisher, author, title, date }: Source, words: Words): readonly Span[] {
  const who = author === undefined ? '' : `, ${author}`;
  const when = date === undefined ? '' : `, ${dateText(date, words)}`;
  return [span(publisher, 'strong'), span(`${who}: ${title}${when}`)];
}

const addressParagraphs = ({ url }: Source, margin?: Span): readonly Paragraph[] =>
  url === undefined
    ? []
    : [{ spans: [{ text: url, tone: 'faint', link: url }], gap: 0, ...(margin && { margin }) }];

/** A record by itself. */
export function recordParagraphs(source: Source, words: Words): readonly Paragraph[] {
  return [
    { spans: recordSpans(source, words) },
    under(source.perspective, 'faint'),
    ...addressParagraphs(source),
  ];
}
