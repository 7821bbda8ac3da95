import type { Words } from '../language/words.ts';
import { flow, type Paragraph } from '../layout/flow.ts';
import { textOf } from '../layout/line.ts';
import { whenAndWhere } from '../paragraphs/scene.ts';
import type { Seat } from '../reading/desk.ts';
import type { Step } from '../reading/replay.ts';
import { accountOf, chapterOf, type Story } from '../story/story.ts';

/** Paragraphs as they are printed, wrapped at a width or each on one line. Drawings are for screens and left out. */
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
  { spans: [{ text: title }] },
  { spans: [{ text: subtitle }], gap: 0 },
  { spans: [{ text: when }], gap: 0 },
  { spans: [{ text: notice }] },
];

/** Chapter, when and where, and whose account: what stands over the words. */
export function headOf({ session: { story } }: Seat, { scene }: Step, words: Words): readonly Paragraph[] {
  const { when, where } = whenAndWhere(story, scene, words);
  const line = when !== '' && where !== '' ? words.whenAndWhere(when, where) : when + where;
  return [
    { spans: [{ text: chapterOf(story, scene).title.toLocaleUpperCase(story.language) }] },
    ...(line === '' ? [] : [{ spans: [{ text: line }], gap: 0 }]),
    { spans: [{ text: accountOf(story, scene)?.name ?? words.narrator }], gap: 0 },
  ];
}
