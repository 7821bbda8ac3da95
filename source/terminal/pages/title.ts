import type { FirstWords } from '../../language/first-words.ts';
import { said, under } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import type { ReadingShown } from '../../reading/desk.ts';
import { minutesLeft } from '../../reading/minutes-left.ts';
import { chapterOf, sceneOf, type Story } from '../../story/story.ts';
import type { PageChoice, PageContent, Shown } from '../page.ts';
import { chooseReadingsScreen } from './choose-readings.ts';
import { choice, ending, pageOver, show } from './common.ts';
import { widthOf } from '../../layout/width.ts';

/** Letters apart, as on the cover of a book. */
const spaced = ({ title, language }: Story): string =>
  Array.from(title.toLocaleUpperCase(language)).join(' ');

type OnTitle = Pick<Shown, 'story' | 'messages'> & {
  readonly words: FirstWords;
  readonly desk: Pick<Shown['desk'], 'readings' | 'path'>;
};

export function titlePage({ story, desk, messages, words }: OnTitle): PageContent {
  const readings = desk.readings();
  const [latest] = readings;
  const comparing = chooseReadingsScreen(readings);
  const goOn = ({ name, scene: id }: ReadingShown): PageChoice => {
    const scene = sceneOf(story, id);
    const path = desk.path(name);
    const left = path && minutesLeft(story, path);
    const at = words.title.goOnAt(chapterOf(story, scene).title, scene.title);
    const note = left === undefined ? at : words.title.goOnLeft(at, left);
    return choice(words.title.goOn, { do: 'resume', reading: name }, note);
  };
  const kept = words.title.readingsKept(readings.length);
  const choices = [
    ...(latest ? [goOn(latest)] : []),
    choice(latest ? words.title.beginAnew : words.title.begin, { do: 'begin' }),
    ...(readings.length > 1 ? [choice(words.title.readings, show({ name: 'readings' }), kept)] : []),
    ...(comparing ? [choice(words.chooseReadings.entry, show(comparing), words.chooseReadings.note)] : []),
    choice(words.title.about, show({ name: 'about' })),
    choice(words.title.leave, { do: 'leave' }),
  ];
  const body = [
    said(spaced(story), 'strong'),
    { ...said(story.subtitle), yields: 2 as const },
    { ...under(story.when, 'faint'), yields: 2 as const },
    { spans: [], draw: (width: number) => drawing(story.drawing, width), yields: 1 as const },
    said(story.notice),
  ];
  return pageOver(`title ${choices.length}`, body, words, {
    choices,
    messages,
    lowered: true,
    keys: ending(true, words),
  });
}

const drawing = (rows: readonly string[], width: number): readonly (readonly Span[])[] =>
  rows.every((row) => widthOf(row) <= width) ? rows.map((row) => [span(row, 'ornament')]) : [];
