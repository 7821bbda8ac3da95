/** The pages around the reading: title, readings, about, help. */
import stringWidth from 'string-width';
import type { Words } from '../../language/words.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { recordSpans } from '../../paragraphs/sources.ts';
import { accountHeading } from '../../paragraphs/marks.ts';
import type { Desk, ReadingShown } from '../../reading/desk.ts';
import type { Source } from '../../story/evidence.ts';
import { chapterOf, sceneOf, type Story } from '../../story/story.ts';
import { keyLabels } from '../keys.ts';
import type { PageChoice, PageContent } from '../page.ts';
import { chooseReadingsScreen } from './choose-readings.ts';
import { closing, ending, pageOver, readingText, show } from './common.ts';

/** Letters apart, as on the cover of a book. */
const spaced = ({ title, language }: Story): string =>
  Array.from(title.toLocaleUpperCase(language)).join(' ');

export function titlePage(story: Story, desk: Desk, messages: readonly string[], words: Words): PageContent {
  const readings = desk.readings();
  const latest = readings[0];
  const choices: PageChoice[] = [];
  if (latest) {
    const scene = sceneOf(story, latest.scene);
    choices.push({
      id: 'go-on',
      label: [span(words.title.goOn)],
      note: words.title.goOnAt(chapterOf(story, scene).title, scene.title),
      action: { do: 'resume', reading: latest.name },
    });
  }
  choices.push({
    id: 'begin',
    label: [span(latest ? words.title.beginAnew : words.title.begin)],
    action: { do: 'begin' },
  });
  if (readings.length > 1) {
    choices.push({
      id: 'readings',
      label: [span(words.title.readings)],
      note: words.title.readingsKept(readings.length),
      action: { do: 'show', screen: { name: 'readings' } },
    });
  }
  const comparing = chooseReadingsScreen(readings);
  if (comparing) {
    choices.push({
      id: 'compare',
      label: [span(words.chooseReadings.entry)],
      note: words.chooseReadings.note,
      action: show(comparing),
    });
  }
  choices.push(
    { id: 'about', label: [span(words.title.about)], action: { do: 'show', screen: { name: 'about' } } },
    { id: 'leave', label: [span(words.title.leave)], action: { do: 'leave' } },
  );
  return {
    id: `title ${choices.length}`,
    head: [],
    body: [
      { spans: [span(spaced(story), 'strong')] },
      { spans: [span(story.subtitle)] },
      { spans: [span(story.when, 'faint')], gap: 0 },
      { spans: [], draw: (width) => drawing(story.drawing, width) },
      { spans: [span(story.notice)] },
    ],
    choices,
    numbered: false,
    messages,
    keys: [...ending(true, words)],
  };
}

const drawing = (rows: readonly string[], width: number): readonly (readonly Span[])[] =>
  rows.every((row) => stringWidth(row) <= width) ? rows.map((row) => [span(row, 'faint')]) : [];

export function readingsPage(story: Story, readings: readonly ReadingShown[], words: Words): PageContent {
  return {
    id: 'readings',
    head: [],
    body: [{ spans: [span(words.readings.title, 'strong')] }],
    choices: readings.map((reading) => ({
      id: reading.name,
      label: [span(reading.name, 'strong'), span(`  ${readingText(story, reading, words)}`)],
      note: words.readings.scenes(reading.scenes),
      action: { do: 'resume', reading: reading.name },
    })),
    numbered: true,
    messages: [],
    keys: closing(words),
  };
}

export function aboutPage(story: Story, words: Words): PageContent {
  return pageOver(
    'about',
    [
      { spans: [span(words.aboutPage.title, 'strong')] },
      ...story.about.map((text) => ({ spans: [span(text)] })),
      ...section(
        words.aboutPage.accounts,
        [...story.accounts.values()].flatMap((account) => [
          { spans: accountHeading(account) },
          { spans: [span(account.who)], margin: span('   '), gap: 0 },
          { spans: [span(words.aboutPage.interest(account.interest), 'faint')], margin: span('   '), gap: 0 },
        ]),
      ),
      ...section(
        words.aboutPage.credits,
        story.credits.map((text) => ({ spans: [span(text)] })),
      ),
      ...section(
        words.aboutPage.sources,
        [...story.sources.values()].sort(byPublisher).map((source) => ({
          lead: [span('· ', 'faint')],
          spans: recordSpans(source, words),
          gap: 0,
        })),
      ),
    ],
    words,
  );
}

/** Paragraphs under their heading; none of it where there are no paragraphs. */
const section = (title: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.length === 0 ? [] : [{ spans: [span(title, 'strong')], gap: 2 }, ...paragraphs];

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher) || (a.date ?? '').localeCompare(b.date ?? '');

/** What can be pressed on the page under it. */
export function helpPage(story: Story, { choices, numbered, keys }: PageContent, words: Words): PageContent {
  const { help } = words;
  const hasChoices = choices.length > 0;
  const rows: readonly (readonly [string, string])[] = [
    [help.arrows, hasChoices ? help.arrowsDo : help.arrowsScroll],
    [help.enter, hasChoices ? help.enterDo : help.enterScrolls],
    ...(hasChoices && numbered ? [[help.digits, help.digitsDo] as const] : []),
    [help.pages, help.pagesDo],
    ...keys.flatMap(({ key, label, does = label }) =>
      does === undefined || key === 'open' || key === 'help' ? [] : [[keyLabels[key], does] as const],
    ),
  ];
  const widest = Math.max(...rows.map(([key]) => key.length)) + 2;
  return {
    id: 'help',
    head: [],
    body: [
      { spans: [span(help.title, 'strong')] },
      { spans: [span(help.intro)] },
      ...rows.map(([key, does], row): Paragraph => ({
        lead: [span(key.padEnd(widest), 'strong')],
        spans: [span(does)],
        gap: row === 0 ? 1 : 0,
      })),
      ...(story.accounts.size === 0 ? [] : [{ spans: [span(help.marks, 'strong')] }]),
      ...[...story.accounts.values()].map((account): Paragraph => ({
        lead: [{ text: account.mark, tone: 'strong', colour: account.colour }, span('  ')],
        spans: [{ text: account.name, colour: account.colour }],
        gap: 0,
      })),
      ...(keys.some(({ key }) => key === 'others') ? [{ spans: [span(help.hear)] }] : []),
      { spans: [span(help.later)] },
      { spans: [span(help.plain, 'faint')] },
    ],
    choices: [],
    numbered: false,
    messages: [],
    keys: closing(words).slice(0, 1),
  };
}
