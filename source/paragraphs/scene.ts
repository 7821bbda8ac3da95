import type { Words } from '../language/en.ts';
import type { Step } from '../reading/replay.ts';
import type { Mention } from '../story/mentions.ts';
import { type Block, type Scene, type Story, accountOf, chapterOf, sourcesOf } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { accountHeading, laneMark } from './marks.ts';

/** How a page writes the number of a source: ¹² on a screen, [12] where there are only plain signs. */
export type Reference = (numbers: readonly number[]) => string;

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹`, or `¹ ³` with a no-break space: without one between, 1 and 3 would read as 13. */
export const superscript: Reference = (numbers) =>
  numbers
    .map((number) => Array.from(String(number), (digit) => raised[Number(digit)]).join(''))
    .join('\u00A0');

export const bracketed: Reference = (numbers) => ` [${numbers.join(', ')}]`;

/** When and where a scene is, in words; empty where nothing is known. */
export function whenAndWhere(story: Story, scene: Scene, words: Words): { when: string; where: string } {
  const date = scene.date === undefined ? '' : dateText(scene.date, words);
  const when =
    scene.time === undefined ? date : date === '' ? scene.time : words.dateAndTime(date, scene.time);
  const where = scene.place === undefined ? '' : (story.places.get(scene.place)?.name ?? '');
  return { when, where };
}

/** Whose account a scene is, with its mark, as it stands over the page. */
export function accountSpans(story: Story, scene: Scene, words: Words): readonly Span[] {
  const account = accountOf(story, scene);
  return account ? accountHeading(account) : [span(words.narrator, 'faint')];
}

/** A scene by its teller and its title: "The strikers: The tents". */
export const sceneLabel = (story: Story, scene: Scene, words: Words): string =>
  words.others.scene(accountOf(story, scene)?.name ?? words.narrator, scene.title);

/** The same behind the sign of its teller. */
export const sceneLabelSpans = (story: Story, scene: Scene, words: Words): readonly Span[] => [
  laneMark(accountOf(story, scene)),
  span('  '),
  span(sceneLabel(story, scene, words)),
];

export function chapterNumber(story: Story, scene: Scene): number {
  return story.chapters.indexOf(chapterOf(story, scene)) + 1;
}

/** How the words of a scene are written: the numbers of sources, and the first uses of names and terms. */
export interface Style {
  readonly reference: Reference;
  /** Finds names and terms to mark; none are marked without it. */
  readonly mentions?: Story['mentions'];
}

/** The words of a scene as this reader meets it: the notice, the scene, or the summary in its place. */
export function sceneParagraphs(step: Step, words: Words, style: Style): readonly Paragraph[] {
  const { scene, meeting } = step;
  // Where everything on the page is later knowledge it is said once, with the title.
  const later = isAllLater(blocksShown(step)) ? [laterSpan(words)] : [];
  const title: Paragraph = { spans: [span(scene.title, 'strong'), ...later] };
  if (!scene.notice || meeting === 'opened' || meeting === undefined) {
    return [title, ...blockParagraphs(scene.text, words, style)];
  }
  if (meeting === 'unread') {
    return [title, { spans: [span(words.notice.title, 'faint')] }, { spans: [span(scene.notice.words)] }];
  }
  return [
    title,
    { spans: [span(words.notice.skipped, 'faint')] },
    ...blockParagraphs(scene.notice.summary, words, style),
  ];
}

/** The blocks a step shows, whose sources the page numbers. */
export function blocksShown({ scene, meeting }: Step): readonly Block[] {
  if (!scene.notice || meeting === 'opened' || meeting === undefined) return scene.text;
  return meeting === 'skipped' ? scene.notice.summary : [];
}

export function blockParagraphs(
  blocks: readonly Block[],
  words: Words,
  { reference, mentions = () => [] }: Style,
): readonly Paragraph[] {
  const met = new Set<string>();
  const numbers = new Map(sourcesOf(blocks).map((id, index) => [id, index + 1]));
  const allLater = blocks.every((block) => block.later || block.editorial);
  return blocks.flatMap((block) => {
    const marks = block.sources.map((id) => numbers.get(id) ?? 0);
    const cite = marks.length === 0 ? [] : [span(reference(marks), 'faint')];
    const later = block.later && !allLater ? [laterSpan(words)] : [];
    if (block.quotation && block.speaker !== undefined && block.said !== undefined) {
      const margin = span('   ');
      return [
        { spans: [span(block.words, 'strong')], margin },
        {
          spans: [
            span(words.sources.speaker(block.speaker, dateText(block.said, words)), 'faint'),
            ...cite,
            ...later,
          ],
          margin,
          gap: 0,
        },
      ];
    }
    const text = block.editorial
      ? [span(block.words, 'faint')]
      : marked(block.words, mentions(block.words), met);
    return [{ spans: [...text, ...cite, ...later] }];
  });
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

/** The mark of later knowledge, behind a text; it does not break. */
export const laterSpan = (words: Words): Span =>
  span(`  ${words.knownLater.replaceAll(' ', '\u00A0')}`, 'later');

/** Whether all that a scene says became known after the story's horizon. */
function isAllLater(blocks: readonly Block[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every((block) => block.later || block.editorial) &&
    blocks.some((block) => block.later)
  );
}
