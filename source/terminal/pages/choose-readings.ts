/** Which of the kept readings are to be laid side by side. */
import type { Words } from '../../language/words.ts';
import { span } from '../../layout/line.ts';
import type { ReadingShown } from '../../reading/desk.ts';
import type { Story } from '../../story/story.ts';
import type { PageContent, Screen } from '../page.ts';
import { closing, pageOver, readingText, type Row, rowsOf } from './common.ts';

/** The screen to choose readings on, where there are two to choose from: marked are both, or the one that is read. */
export function chooseReadingsScreen(readings: readonly ReadingShown[], own?: string): Screen | undefined {
  if (readings.length < 2) return undefined;
  const names = readings.map(({ name }) => name);
  return {
    name: 'choose-readings',
    marked: names.length === 2 ? names : names.filter((name) => name === own),
  };
}

export function chooseReadingsPage(
  story: Story,
  readings: readonly ReadingShown[],
  marked: readonly string[],
  words: Words,
): PageContent {
  const screen = (next: readonly string[]): Screen => ({ name: 'choose-readings', marked: next });
  const toggle = (reading: ReadingShown, isMarked: boolean): Row => {
    const { name } = reading;
    return {
      id: name,
      paragraphs: [
        {
          lead: [span(isMarked ? words.chooseReadings.isMarked : words.chooseReadings.isNotMarked)],
          spans: [span(name, 'strong'), span(`  ${readingText(story, reading, words)}`)],
        },
      ],
      action: {
        do: 'replace',
        screen: screen(isMarked ? marked.filter((each) => each !== name) : [...marked, name]),
      },
    };
  };
  const chosen = readings.map(({ name }) => name).filter((name) => marked.includes(name));
  return pageOver(
    'choose-readings',
    [
      { spans: [span(words.chooseReadings.title, 'strong')] },
      { spans: [span(words.chooseReadings.intro, 'faint')], gap: 0 },
    ],
    words,
    {
      ...rowsOf(
        [
          {
            rows: [
              {
                id: ' go',
                paragraphs: [
                  {
                    spans: [
                      span(words.chooseReadings.go),
                      span(`   ${words.chooseReadings.marked(chosen.length)}`, 'faint'),
                    ],
                  },
                ],
                action:
                  chosen.length < 2
                    ? { do: 'replace', screen: screen(marked) }
                    : { do: 'compare', readings: chosen },
              },
              ...readings.map((reading) => toggle(reading, marked.includes(reading.name))),
            ],
          },
        ],
        true,
      ),
      keys: [{ key: 'open', label: words.keys.choose }, ...closing(words)],
    },
  );
}
