import type { Words } from '../language/en.ts';
import type { Step } from '../reading/replay.ts';
import { type Block, type Scene, type Story, accountOf, chapterOf, sourcesOf } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from './flow.ts';
import { type Span, span } from './line.ts';

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
  if (!account) return [span(words.narrator, 'faint')];
  return [
    { text: account.mark, tone: 'strong', colour: account.colour },
    { text: `  ${account.name}`, colour: account.colour },
  ];
}

export function chapterNumber(story: Story, scene: Scene): number {
  return story.chapters.indexOf(chapterOf(story, scene)) + 1;
}

/** The words of a scene as this reader meets it: the notice, the scene, or the summary in its place. */
export function sceneParagraphs(step: Step, words: Words, reference: Reference): readonly Paragraph[] {
  const { scene, meeting } = step;
  const title: Paragraph = { spans: [span(scene.title, 'strong')] };
  if (!scene.notice || meeting === 'opened' || meeting === undefined) {
    return [title, ...blockParagraphs(scene.text, words, reference)];
  }
  if (meeting === 'unread') {
    return [title, { spans: [span(words.notice.title, 'faint')] }, { spans: [span(scene.notice.words)] }];
  }
  return [
    title,
    { spans: [span(words.notice.skipped, 'faint')] },
    ...blockParagraphs(scene.notice.summary, words, reference),
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
  reference: Reference,
): readonly Paragraph[] {
  const numbers = new Map(sourcesOf(blocks).map((id, index) => [id, index + 1]));
  const allLater = blocks.every((block) => block.later || block.editorial);
  return blocks.flatMap((block) => {
    const marks = block.sources.map((id) => numbers.get(id) ?? 0);
    const cite = marks.length === 0 ? [] : [span(reference(marks), 'faint')];
    // Where everything on the page is later knowledge the page says so once, above.
    const later = block.later && !allLater ? [span(`  ${words.knownLater}`, 'later')] : [];
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
    return [{ spans: [span(block.words, block.editorial ? 'faint' : 'plain'), ...cite, ...later] }];
  });
}

/** Whether all that a scene says became known after the story's horizon. */
export function isAllLater(blocks: readonly Block[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every((block) => block.later || block.editorial) &&
    blocks.some((block) => block.later)
  );
}
