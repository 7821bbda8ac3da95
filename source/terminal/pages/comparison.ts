/** Readings side by side: the moments, and who heard what at each. */
import type { Words } from '../../language/words.ts';
import {
  abreastIn,
  lettersParagraph,
  momentColumns,
  type Shown as Abreast,
  signsParagraph,
} from '../../paragraphs/comparison.ts';
import { momentLetters, namesText } from '../../paragraphs/letters.ts';
import { pointer } from '../../layout/bands.ts';
import type { Drawing } from '../../layout/grid.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { laneMark } from '../../paragraphs/marks.ts';
import { sceneLabelSpans, sceneLabel } from '../../paragraphs/scene.ts';
import type { Compared } from '../../comparison/compared.ts';
import { isAlike, isDifference, metBy, partedMoment } from '../../comparison/comparison.ts';
import { leastGroup, shownCount } from '../../comparison/group.ts';
import { proposals } from '../../comparison/proposals.ts';
import { accountOf, type Scene } from '../../story/story.ts';
import type { PageContent, Screen, ScreenNamed, Shown } from '../page.ts';
import { columnsHead, drawn, indented, shownFrom, sidesOf } from './columns.ts';
import { ending, keysOf, pageOver, type Row, row, rowsOf, show } from './common.ts';

/** From so many cells on, a room that does not fit in columns stands there in a letter each. */
const roomForLetters = 100;

/** Readings beside each other: which of them, and what is drawn for the names, the moments and over these. */
interface Table {
  readonly shown: Abreast;
  readonly names: Drawing;
  readonly over: readonly Paragraph[];
  readonly rows: readonly Drawing[];
}

function columns({ story, comparison }: Compared, from: number, width: number, words: Words): Table {
  const shown = shownFrom(from, comparison.readings.length, abreastIn(width));
  const { names, heard, rows } = momentColumns(story, comparison, shown, words);
  return { shown, names, over: [drawn(indented(heard))], rows };
}

function letters({ story, comparison }: Compared, from: number, width: number, words: Words): Table {
  const { abreast, drawn: draw } = momentLetters(story, comparison, words);
  const shown = shownFrom(from, comparison.readings.length, abreast(width - pointer.length));
  const { heads: names, rows } = draw(...shown);
  const who = namesText(comparison, words);
  return { shown, names, over: who === undefined ? [] : [under(who, 'faint')], rows };
}

export function comparisonPage(
  { isFirst, width, words }: Shown,
  { compared, from = 0 }: ScreenNamed<'comparison'>,
): PageContent {
  const { key, story, comparison, group } = compared;
  const { readings, shared, alone, moments, questions, forks } = comparison;
  const inLetters = width >= roomForLetters && readings.length > abreastIn(width);
  const {
    shown,
    over,
    rows: drawings,
    names,
  } = (inLetters ? letters : columns)(compared, from, width, words);
  const parted = partedMoment(story, comparison)?.title;
  const isParted = moments.some(isDifference);
  const body = [
    said(words.compare.inOneLine(shared.length, alone.length, parted)),
    ...(isAlike(comparison) ? [under(words.compare.alike)] : []),
    lettersParagraph(story),
    signsParagraph(comparison, words, inLetters),
    ...over,
  ];
  const rows = moments.map((each, index): Row => {
    const { id } = each.moment;
    const screen: Screen = { name: 'moment', compared, moment: id };
    return { ...row([drawn(drawings[index])], screen), isStop: isDifference(each) };
  });
  const sections = story.chapters.map((chapter) => ({
    heading: [said(chapter.title.toLocaleUpperCase(story.language), 'faint')],
    rows: rows.filter((_, index) => moments[index]?.chapter === chapter),
  }));
  return pageOver(`comparison ${key}`, body, words, {
    head: columnsHead(names, comparison, shown, words),
    ...rowsOf(sections, true),
    spread: 'wide',
    opens: words.opens.met,
    keys: [
      ...keysOf<'comparison'>(words, {
        ...sidesOf('comparison', compared, shown),
        next: isParted && { do: 'leap', to: 'next' },
        previous: isParted && { do: 'leap', to: 'previous' },
        heard: questions.length > 0 && show({ name: 'heard', compared }),
        proposals: proposals(group).length > 0 && show({ name: 'proposal', compared }),
        talk: forks.length > 0 && show({ name: 'talk', compared }),
        group: readings.length >= leastGroup && show({ name: 'group', compared }),
      }),
      ...ending(isFirst, words),
    ],
  });
}

/** The scenes of a moment, with who heard each; of a group that hides its small counts, how many. */
export function momentPage({ words }: Shown, { compared, moment: id }: ScreenNamed<'moment'>): PageContent {
  const { key, story } = compared;
  const { title = id, talk } = story.moments.get(id) ?? {};
  const body = [
    said(title, 'strong'),
    ...(talk === undefined ? [] : [said(words.compare.talkAbout(talk))]),
    said(words.compare.choose, 'faint'),
  ];
  const rows = (story.scenesByMoment.get(id) ?? []).map((scene) =>
    row(metParagraphs(compared, scene, words), { name: 'aside', scene: scene.id }),
  );
  return pageOver(`moment ${id} ${key}`, body, words, { ...rowsOf([{ rows }]), opens: words.opens.scene });
}

function metParagraphs(
  { story, comparison, group }: Compared,
  scene: Scene,
  words: Words,
): readonly Paragraph[] {
  if (group.least > 1) {
    const count = shownCount(group, scene);
    const label = sceneLabel(story, scene, words);
    const text = count === undefined ? label : words.compare.cameTo(label, count);
    return [{ ...said(text), lead: [laneMark(accountOf(story, scene)), span('  ')] }];
  }
  const { heard, skipped, behind } = metBy(comparison, scene);
  const met = words.compare.met(heard, skipped, behind);
  return [{ spans: sceneLabelSpans(story, scene, words) }, under(met, 'faint')];
}
