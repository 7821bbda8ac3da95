/**
 * What a page tells: the narrator's paragraphs, a teller's under a head, how it came to us, what stands
 * against it.
 */
import type { Words } from '../language/words.ts';
import { heading, type Paragraph, under } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { type WriteNames, withoutPath } from '../reading/shown.ts';
import { isAfter } from '../story/dates.ts';
import type { Mention } from '../story/mentions.ts';
import type { Against, Block, Scene, ScenePart, Telling } from '../story/scene.ts';
import { accountOf, sourcesOf, type Story } from '../story/story.ts';
import { dateText } from './dates.ts';

/** How a page writes the number of a source: ¹² on a screen, [12] where there are only plain signs. */
export type Reference = (numbers: readonly number[]) => string;

/** How the words of a scene are written. */
export interface Style {
  readonly reference: Reference;
  /** Finds names and terms to mark; none are marked without it. */
  readonly mentions?: Story['mentions'];
  /** Writes names by the path; without it as they are where there is none. */
  readonly names?: WriteNames;
  /**
   * A bar in the account's colour beside a telling. Without it each of its paragraphs opens with its teller.
   */
  readonly bar?: boolean;
}

/** What all parts of one page have in common. */
interface Page {
  readonly story: Story;
  readonly words: Words;
  readonly names: WriteNames;
  readonly cite: (block: Block) => readonly Span[];
  /** The words with the first use of each name and term on the page marked. */
  readonly text: (block: Block) => readonly Span[];
  readonly bar: Span | undefined;
  /** The marks of later knowledge stand at single paragraphs: not everything on the page is. */
  readonly marksLater: boolean;
  /** More than one tells: each paragraph says who. */
  readonly isShared: boolean;
}

/** A page of these parts of a scene. It numbers its sources in the order they first appear. */
export function pageOf(
  story: Story,
  scene: Scene,
  parts: readonly ScenePart[],
  words: Words,
  { reference, mentions = () => [], names = withoutPath, bar = false }: Style,
): Page {
  const account = accountOf(story, scene);
  const blocks = parts.flatMap((part): readonly Block[] => part.blocks);
  const met = new Set<string>();
  const numbers = new Map(sourcesOf(blocks).map((id, index) => [id, index + 1]));
  return {
    story,
    words,
    names,
    cite: ({ sources }) => {
      const marks = sources.map((id) => numbers.get(id) ?? 0);
      return marks.length === 0 ? [] : [span(reference(marks), 'faint')];
    },
    text: (block) => {
      const text = names(block);
      return block.editorial ? [span(text, 'faint')] : marked(text, mentions(text), met);
    },
    bar: bar ? { text: '│ ', tone: 'ornament', ...(account && { colour: account.colour }) } : undefined,
    marksLater: !isAllLater(parts),
    isShared: scene.tellings.length > 1,
  };
}

/** One part of a page. */
export function partParagraphs(part: ScenePart, page: Page): readonly Paragraph[] {
  switch (part.kind) {
    case 'text':
      return part.blocks.flatMap((block) => blockParagraphs(block, page));
    case 'telling':
      return tellingParagraphs(part.telling, page);
    case 'provenance':
      return [
        { ...heading(page.words.telling.provenance, 'faint'), margin: inset },
        ...part.blocks.map((block) => ({
          spans: [...page.text(block), ...page.cite(block)],
          margin: inset,
          gap: 0,
        })),
      ];
    case 'against':
      return againstParagraphs(part.against, page);
  }
}

const inset = span('  ');

function blockParagraphs(block: Block, page: Page): readonly Paragraph[] {
  const later = block.later && page.marksLater ? [laterSpan(page.words)] : [];
  if (block.quotation && block.speaker !== undefined && block.said !== undefined) {
    const margin = span('   ');
    const by = page.words.sources.speaker(block.speaker, dateText(block.said, page.words));
    return [
      { spans: [span(page.names(block), 'strong')], margin },
      { spans: [span(by, 'faint'), ...page.cite(block), ...later], margin, gap: 0 },
    ];
  }
  return [{ spans: [...page.text(block), ...page.cite(block), ...later] }];
}

/** When something was said, with the mark of later knowledge where the day does not show it. */
function saidText(said: string, later: boolean, { horizon }: Story, words: Words): string {
  const date = dateText(said, words);
  return later && !isAfter(said, horizon) ? words.telling.knownLater(date) : date;
}

/** The head of a telling in words: who, and how they know; to whom, when, from which language. */
export function tellerTexts(
  telling: Telling,
  story: Story,
  words: Words,
): readonly [who: string, when: string] {
  const isLater = telling.text.some(({ later }) => later);
  const date = saidText(telling.said, isLater, story, words);
  const when = telling.to === undefined ? date : words.telling.to(telling.to, date);
  return [
    words.telling.presence[telling.presence](telling.teller),
    telling.from === undefined ? when : words.telling.from(when, languageName(telling.from, words)),
  ];
}

/** The name of a language in the language of the interface. */
export const languageName = (tag: string, { languages, locale }: Words): string =>
  languages[tag] ?? new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;

/** Where a telling stops: the page it rests on, or what is told of it here. */
export function endText({ end, goesOn }: Telling, story: Story, words: Words): string | undefined {
  if (end !== undefined) return words.telling.pageEnds;
  const next = goesOn === undefined ? undefined : story.scenes.get(goesOn);
  return next && words.telling.goesOn(next.title);
}

function tellingParagraphs(telling: Telling, page: Page): readonly Paragraph[] {
  const { story, words, bar } = page;
  const [who, when] = tellerTexts(telling, story, words);
  const by = bar && !page.isShared ? [] : [span(words.telling.by(telling.short), 'faint')];
  const end = endText(telling, story, words);
  return [
    { ...heading(who), margin: inset },
    { ...heading(held(when, words), 'faint'), margin: inset, gap: 0 },
    ...telling.text.map((block): Paragraph => ({
      spans: [...by, ...page.text(block), ...page.cite(block)],
      ...(bar && { margin: bar }),
    })),
    ...(end === undefined ? [] : [{ ...under(end, 'faint'), margin: inset }]),
  ];
}

/** Who speaks against a telling, to whom and when. */
export const againstBy = ({ speaker, to, said, later }: Against, story: Story, words: Words): string =>
  words.telling.againstBy(speaker, to, saidText(said, later, story, words));

function againstParagraphs(against: Against, page: Page): readonly Paragraph[] {
  const { story, words } = page;
  return [
    { ...heading(against.before ? words.telling.alsoTold : words.telling.against, 'faint'), margin: inset },
    {
      spans: [
        span(`${held(againstBy(against, story, words), words)} `, 'strong'),
        ...page.text(against),
        ...page.cite(against),
      ],
      margin: inset,
      gap: 0,
    },
  ];
}

/** The words with the first use of each name and term marked; `met` gathers those that were marked. */
function marked(words: string, mentions: readonly Mention[], met: Set<string>): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { from, to, kind, id } of mentions) {
    if (met.has(`${kind} ${id}`)) continue;
    met.add(`${kind} ${id}`);
    spans.push(span(words.slice(at, from)), span(words.slice(from, to), 'term'));
    at = to;
  }
  return [...spans, span(words.slice(at))].filter(({ text }) => text !== '');
}

/** Whether all that is told became known after the story's horizon; how it came to us does not count. */
export function isAllLater(parts: readonly ScenePart[]): boolean {
  const blocks = parts.flatMap((part): readonly Block[] => (part.kind === 'provenance' ? [] : part.blocks));
  return blocks.some(({ later }) => later) && blocks.every(({ later, editorial }) => later || editorial);
}

/** A text with the mark of later knowledge in brackets, which is not parted from the word before it. */
const held = (text: string, { knownLater }: Words): string =>
  text.replaceAll(` (${knownLater})`, (mark) => mark.replaceAll(' ', '\u00A0'));

/** The mark of later knowledge, behind a text; it does not break, nor does it go to a line without a word. */
export const laterSpan = (words: Words): Span =>
  span(`  ${words.knownLater}`.replaceAll(' ', '\u00A0'), 'later');
