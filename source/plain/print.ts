import type { Words } from '../language/words.ts';
import { flow, type Paragraph, said, under } from '../layout/flow.ts';
import { textOf } from '../layout/line.ts';
import { whenAndWhere } from '../paragraphs/scene.ts';
import type { Step } from '../reading/replay.ts';
import { accountOf, chapterOf, type Story } from '../story/story.ts';

/**
 * Paragraphs as they are printed, wrapped at a width or each on one line. Drawings are for screens and left
 * out.
 */
export function printed(paragraphs: readonly Paragraph[], width: number | undefined): string {
  const words = paragraphs.filter(({ draw }) => draw === undefined);
  const lines =
    width === undefined
      ? words.flatMap((each, index) => [
          ...(index > 0 && each.gap !== 0 ? [''] : []),
          textOf([...(each.lead ?? []), ...each.spans]).replaceAll('\u00A0', ' '),
        ])
      : flow(words, width).map((line) => textOf(line.spans));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n`;
}

/** What stands on the title page. */
export const coverOf = ({ title, subtitle, when, notice }: Story): readonly Paragraph[] => [
  said(title),
  under(subtitle),
  under(when),
  said(notice),
];

/** Chapter, when and where, and whose account: what stands over the words. */
export function headOf(story: Story, { scene }: Step, words: Words): readonly Paragraph[] {
  const { when, where } = whenAndWhere(story, scene, words);
  const line = when !== '' && where !== '' ? words.whenAndWhere(when, where) : when + where;
  return [
    said(chapterOf(story, scene).title.toLocaleUpperCase(story.language)),
    ...(line === '' ? [] : [under(line)]),
    under(accountOf(story, scene)?.name ?? words.narrator),
  ];
}
