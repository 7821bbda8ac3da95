/** Which of the kept readings are to be laid side by side. */
import { said, under } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { readingText } from '../../paragraphs/messages.ts';
import type { ReadingShown } from '../../reading/desk.ts';
import type { Action, PageContent, Screen, ScreenNamed, Shown } from '../page.ts';
import { pageOver, type Row, rowsOf } from './common.ts';

/**
 * The screen to choose readings on, where there are two to choose from: marked are both, or the one that is
 * read.
 */
export function chooseReadingsScreen(readings: readonly ReadingShown[], own?: string): Screen | undefined {
  if (readings.length < 2) return undefined;
  const names = readings.map(({ name }) => name);
  return {
    name: 'choose-readings',
    marked: names.length === 2 ? names : names.filter((name) => name === own),
  };
}

export function chooseReadingsPage(
  { story, desk, words }: Shown,
  { marked }: ScreenNamed<'choose-readings'>,
): PageContent {
  const readings = desk.readings();
  const { title, intro, go, isMarked, isNotMarked, marked: markedText } = words.chooseReadings;
  const mark = (next: readonly string[]): Action => ({
    do: 'replace',
    screen: { name: 'choose-readings', marked: next },
  });
  const chosen = readings.map(({ name }) => name).filter((name) => marked.includes(name));
  const goRow: Row = {
    paragraphs: [{ spans: [span(go), span(`   ${markedText(chosen.length)}`, 'faint')] }],
    action: chosen.length < 2 ? mark(marked) : { do: 'compare', readings: chosen },
  };
  const rows = readings.map((reading): Row => {
    const { name } = reading;
    const isChosen = marked.includes(name);
    const lead = [span(isChosen ? isMarked : isNotMarked)];
    return {
      paragraphs: [{ lead, spans: [span(name, 'strong'), span(`  ${readingText(story, reading, words)}`)] }],
      action: mark(isChosen ? marked.filter((each) => each !== name) : [...marked, name]),
    };
  });
  return pageOver('choose-readings', [said(title, 'strong'), under(intro, 'faint')], words, {
    ...rowsOf([{ rows: [goRow, ...rows] }], true),
    opens: words.opens.choose,
  });
}
