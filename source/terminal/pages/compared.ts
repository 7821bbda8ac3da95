/** Readings side by side: the moments, and who heard what at each. */
import type { Words } from '../../language/en.ts';
import {
  isDifference,
  lettersParagraph,
  metBy,
  momentColumns,
  questionColumns,
  type Shown,
  signsParagraph,
} from '../../layout/compared.ts';
import type { Columns, Drawing } from '../../layout/columns.ts';
import { claimBands, claimsInOrder, questionParagraphs } from '../../layout/contested.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { accountSpans } from '../../layout/scene.ts';
import { compare, type Comparison } from '../../reading/comparison.ts';
import { type Group, groupOf, leastGroup } from '../../reading/group.ts';
import type { NamedPath } from '../../reading/replay.ts';
import type { Claim } from '../../story/evidence.ts';
import type { Story } from '../../story/story.ts';
import type { PageChoice, PageContent, PageHead, PageKey } from '../page.ts';
import { pointer } from '../page-layout.ts';
import { closing, ending, pageOver, rowsOf, show } from './common.ts';

/** Readings laid side by side, reckoned once for all screens that show them. */
export interface Compared {
  readonly story: Story;
  readonly comparison: Comparison;
  readonly group: Group;
}

/** `least` above 1: counts below it are hidden, and no reading is shown by itself. */
export function laidTogether(story: Story, paths: readonly NamedPath[], least = 1): Compared {
  const comparison = compare(story, paths);
  return { story, comparison, group: groupOf(story, paths, comparison, least) };
}

/** How many columns stand beside each other. */
const abreast = 4;

/** `from`: the reading in the first column. */
export function comparisonPage(
  { story, comparison }: Compared,
  from: number,
  isFirst: boolean,
  words: Words,
): PageContent {
  const { readings, shared, alone, parted, moments, questions, forks } = comparison;
  const shown = shownFrom(from, readings.length);
  const columns = momentColumns(story, comparison, shown, words);
  const [heard, ...rows] = columns.rows;
  const moment = parted && story.moments.get(parted.moment)?.title;
  const id = `comparison ${readings.map(({ name }) => name).join(' ')}`;
  return {
    id,
    head: columnsHead(
      columns,
      comparison,
      shown,
      moment === undefined ? words.compared.neverParted : words.compared.parted(moment),
      words,
    ),
    body: [
      { spans: [span(words.compared.summary(shared.length, alone.length))] },
      lettersParagraph(story),
      signsParagraph(comparison, words),
      ...drawn(heard && indented(heard)),
    ],
    ...rowsOf(
      story.chapters.map((chapter) => ({
        heading: [{ spans: [span(chapter.title.toLocaleUpperCase(story.language), 'faint')] }],
        rows: moments.flatMap((each, index) =>
          each.chapter === chapter
            ? [
                {
                  id: each.moment.id,
                  paragraphs: drawn(rows[index]),
                  isStop: isDifference(each),
                  action: show({ name: 'moment', moment: each.moment.id }),
                },
              ]
            : [],
        ),
      })),
      true,
    ),
    wide: true,
    numbered: false,
    said: [],
    keys: [
      { key: 'open', label: words.keys.met },
      ...sideKeys('comparison', shown, readings.length, words),
      ...(moments.some(isDifference)
        ? ([
            { key: 'next', label: words.keys.next },
            { key: 'previous', label: words.keys.previous, quiet: true },
          ] as const)
        : []),
      ...(questions.length > 0
        ? [{ key: 'questions', label: words.keys.questions, action: show({ name: 'heard' }) } as const]
        : []),
      ...(forks.length > 0
        ? [{ key: 'talk', label: words.keys.talk, action: show({ name: 'talk' }) } as const]
        : []),
      ...(readings.length >= leastGroup
        ? [{ key: 'group', label: words.keys.group, action: show({ name: 'group' }) } as const]
        : []),
      ...ending(isFirst, words),
    ],
  };
}

/** The columns from here on; the last of them are always as many as fit. */
function shownFrom(from: number, readings: number): Shown {
  const first = Math.max(0, Math.min(from, readings - abreast));
  return [first, Math.min(first + abreast, readings)];
}

/** Over columns: which readings they are, and their names, which stay when the rest scrolls. */
function columnsHead(
  { names }: Columns,
  { readings }: Comparison,
  [from, to]: Shown,
  right: string,
  words: Words,
): readonly PageHead[] {
  const n = readings.length;
  const title = to - from < n ? words.compared.some(from + 1, to, n) : words.compared.title(n);
  return [{ left: [span(title, 'strong')], right: [span(right, 'faint')] }, { draw: indented(names) }];
}

const drawn = (draw: Drawing | undefined): readonly Paragraph[] => (draw ? [{ spans: [], draw }] : []);

/** As far from the left as the choices, which leave room for the pointer. */
const indented =
  (draw: Drawing): Drawing =>
  (width) =>
    draw(width - pointer.length).map((spans) => [span(' '.repeat(pointer.length)), ...spans]);

/** The arrows to the other columns, around the end. */
function sideKeys(
  name: 'comparison' | 'heard',
  [from, to]: Shown,
  n: number,
  words: Words,
): readonly PageKey[] {
  if (to - from === n) return [];
  const turn = (next: number): PageKey['action'] => ({ do: 'replace', screen: { name, from: next } });
  return [
    {
      key: 'left',
      label: words.keys.left,
      action: turn(from === 0 ? n - abreast : from - abreast),
      quiet: true,
    },
    { key: 'right', label: words.keys.right, action: turn(to === n ? 0 : to) },
  ];
}

/** The scenes of a moment, with who heard each; of a group that hides its small counts, how many. */
export function momentPage({ story, comparison, group }: Compared, id: string, words: Words): PageContent {
  const moment = story.moments.get(id);
  const scenes = story.tellings.get(id) ?? [];
  const counts = new Map(
    group.divided.flatMap(({ tellings }) => tellings.map(({ scene, count }) => [scene, count])),
  );
  const talk = moment?.talk;
  return pageOver(
    `moment ${id}`,
    [
      { spans: [span(moment?.title ?? id, 'strong')] },
      ...(talk === undefined ? [] : [{ spans: [span(words.comparedMoment.talk(talk))] }]),
      { spans: [span(words.comparedMoment.choose, 'faint')] },
    ],
    words,
    {
      ...rowsOf([
        {
          heading: [],
          rows: scenes.map((scene) => {
            const { heard, skipped, behind } = metBy(comparison, scene);
            const met =
              group.least > 1
                ? words.comparedGroup.came(counts.get(scene))
                : words.comparedMoment.met(heard, skipped, behind);
            return {
              id: scene.id,
              paragraphs: [
                { spans: [...accountSpans(story, scene, words), span(`: ${scene.title}`)] },
                { spans: [span(met, 'faint')], gap: 0 },
              ],
              action: show({ name: 'aside', scene: scene.id, opened: false }),
            };
          }),
        },
      ]),
      keys: [{ key: 'open', label: words.keys.scene }, ...closing(words)],
    },
  );
}

/** The contested questions, and the accounts whose claims each reading heard. */
export function heardPage({ story, comparison }: Compared, from: number, words: Words): PageContent {
  const { readings, questions } = comparison;
  const shown = shownFrom(from, readings.length);
  const columns = questionColumns(story, comparison, shown, words);
  return pageOver(
    `heard ${readings.map(({ name }) => name).join(' ')}`,
    [
      { spans: [span(words.comparedQuestions.title)] },
      { spans: [span(words.comparedQuestions.intro, 'faint')], gap: 0 },
      lettersParagraph(story),
    ],
    words,
    {
      head: columnsHead(columns, comparison, shown, '', words),
      ...rowsOf(
        [
          {
            heading: [],
            rows: questions.map(({ question: { id } }, index) => ({
              id,
              paragraphs: drawn(columns.rows[index]),
              action: show({ name: 'heard-question', id }),
            })),
          },
        ],
        true,
      ),
      wide: true,
      keys: [
        { key: 'open', label: words.keys.claims },
        ...sideKeys('heard', shown, readings.length, words),
        ...closing(words),
      ],
    },
  );
}

/** A contested question with every claim, each with who heard it. */
export function heardQuestionPage({ story, comparison }: Compared, id: string, words: Words): PageContent {
  const compared = comparison.questions.find(({ question }) => question.id === id);
  if (!compared) return pageOver('heard-question', [], words);
  const { question, heard, unheard } = compared;
  const note = (claim: Claim): string => {
    const names = comparison.readings.flatMap(({ name }, index) => (heard[index]?.has(claim) ? [name] : []));
    if (names.length > 0) return words.comparedQuestions.heard(names);
    return unheard.includes(claim) ? words.comparedQuestions.nobody : words.comparedQuestions.untold;
  };
  return pageOver(`heard-question ${id}`, questionParagraphs(story, question, words), words, {
    bands: claimBands(story, question, note, words),
    choices: claimsInOrder(story, question).map((claim): PageChoice => ({
      id: claim.id,
      label: [],
      action: show({ name: 'claim', id: claim.id }),
    })),
    wide: true,
    keys: [{ key: 'open', label: words.keys.open }, ...closing(words)],
  });
}
