import { said } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { readingText } from '../../paragraphs/messages.ts';
import type { PageContent, Shown } from '../page.ts';
import { pageOver } from './common.ts';

export function readingsPage({ story, desk, words }: Shown): PageContent {
  return pageOver('readings', [said(words.readings.title, 'strong')], words, {
    choices: desk.readings().map((reading) => ({
      label: [span(reading.name, 'strong'), span(`  ${readingText(story, reading, words)}`)],
      note: words.readings.scenes(reading.scenes),
      action: { do: 'resume', reading: reading.name },
    })),
    numbered: true,
  });
}
