/** A transcript, for people and for programs: names as the pages of its path had them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptJson, transcriptReport } from '../../source/export/transcript.ts';
import { en } from '../../source/language/en.ts';
import { begin } from '../../source/reading/reading.ts';
import { type Path, replay } from '../../source/reading/replay.ts';
import { crossingFrom, namesAt, partsShown } from '../../source/reading/shown.ts';
import { type Story, storyFrom } from '../../source/story/story.ts';
import { toldData } from '../fixtures/told.ts';
import { readings } from '../helpers/walks.ts';

/** Two tellings with all around them, of which every part but the first names who was named before it. */
const story: Story = storyFrom({
  ...toldData,
  scenes: toldData.scenes.map(({ provenance, ...scene }) => ({
    ...scene,
    ...(provenance && { provenance: { ...provenance, marked: '[[joss-weir]] and [[ann-reed]] signed it.' } }),
  })),
});

/** What each page of a path had in words, in its order. */
const pagesOf = (path: Path): readonly (readonly string[])[] =>
  path.steps.map((step, index) => {
    const names = namesAt(story, path, index);
    const crossing = crossingFrom(path.steps[index - 1], step);
    const blocks = partsShown(step).flatMap((part) => [...part.blocks]);
    return [...(crossing ? [crossing] : []), ...blocks].map(names);
  });

interface Written {
  readonly words: string;
}

interface StepJson {
  readonly crossing?: string;
  readonly text: readonly Written[];
  readonly tellings?: readonly { readonly text: readonly Written[] }[];
  readonly provenance?: Written;
  readonly against?: Written & { readonly before: boolean };
}

const wordsOf = ({ crossing, text, tellings = [], provenance, against }: StepJson): readonly string[] => {
  const opposed = against ? [against] : [];
  return [
    ...(crossing === undefined ? [] : [crossing]),
    ...[
      ...text,
      ...(against?.before === true ? opposed : []),
      ...tellings.flatMap((telling) => telling.text),
      ...(provenance ? [provenance] : []),
      ...(against?.before === true ? [] : opposed),
    ].map(({ words }) => words),
  ];
};

describe('a transcript', () => {
  it('has every name as long or short as its reader met it, whichever way one went', () => {
    fc.assert(
      fc.property(readings(story), (reading) => {
        const path = replay(story, reading);
        const pages = pagesOf(path);
        const { steps } = transcriptJson(story, 'anna', path) as { steps: readonly StepJson[] };
        expect(steps.map(wordsOf)).toEqual(pages);
        const texts = transcriptReport(story, 'anna', path, en)
          .parts.flatMap((part) => ('text' in part && typeof part.text === 'string' ? [part.text] : []))
          .join('\n');
        for (const words of pages.flat()) expect(texts).toContain(words);
      }),
      { numRuns: 100 },
    );
  });

  it('says what one was told at an ending whose summary was taken, and not before its notice is passed', () => {
    const ends = storyFrom({
      ...toldData,
      start: 'that-night',
      scenes: toldData.scenes.map((scene) =>
        scene.id === 'that-night'
          ? { ...scene, notice: { words: 'It tells of burns.', summary: [] } }
          : scene,
      ),
    });
    const headings = (...kinds: readonly ('open' | 'skip')[]): readonly string[] => {
      const moves = kinds.map((kind) => ({ kind, at: 'that-night' }));
      return transcriptReport(ends, 'anna', replay(ends, { ...begin(ends), moves }), en).parts.flatMap(
        (part) => (part.kind === 'heading' ? [part.text] : []),
      );
    };
    expect(headings('skip')).toContain(en.told.title);
    expect(headings('open')).toContain(en.told.title);
    expect(headings()).not.toContain(en.told.title);
  });
});
