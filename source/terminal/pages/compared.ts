/** Readings side by side: the moments, and who heard what at each. */
import type { Words } from '../../language/words.ts';
import {
  abreast,
  lettersParagraph,
  momentColumns,
  questionColumns,
  type Shown,
  signsParagraph,
} from '../../paragraphs/comparison.ts';
import type { Drawing } from '../../layout/columns.ts';
import { claimBands, claimsInOrder, questionParagraphs } from '../../paragraphs/questions.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { laneMark } from '../../paragraphs/marks.ts';
import { sceneLabelSpans, sceneLabel } from '../../paragraphs/scene.ts';
import type { Compared } from '../../comparison/compared.ts';
import { type Comparison, isAlike, isDifference, metBy, partedMoment } from '../../comparison/comparison.ts';
import { leastGroup } from '../../comparison/group.ts';
import type { Claim } from '../../story/evidence.ts';
import { accountOf, type Scene } from '../../story/story.ts';
import type { PageChoice, PageContent, PageHead, PageKey } from '../page.ts';
import { pointer } from '../page-layout.ts';
import { closing, ending, keyOf, pageOver, type Row, rowsOf, show } from './common.ts';

/** `from`: the reading in the first column. */
export function comparisonPage(
  compared: Compared,
  from: number,
  isFirst: boolean,
  words: Words,
): PageContent {
  const { key, story, comparison } = compared;
  const { readings, shared, alone, moments, questions, forks } = comparison;
  const shown = shownFrom(from, readings.length);
  const columns = momentColumns(story, comparison, shown, words);
  const parted = partedMoment(story, comparison)?.title;
  return pageOver(
    `comparison ${key}`,
    [
      { spans: [span(words.compare.inOneLine(shared.length, alone.length, parted))] },
      ...(isAlike(comparison) ? [{ spans: [span(words.compare.alike)], gap: 0 }] : []),
      lettersParagraph(story),
      signsParagraph(comparison, words),
      drawn(indented(columns.heard)),
    ],
    words,
    {
      head: columnsHead(columns.names, comparison, shown, words),
      ...rowsOf(
        story.chapters.map((chapter) => ({
          heading: [{ spans: [span(chapter.title.toLocaleUpperCase(story.language), 'faint')] }],
          rows: moments.flatMap((each, index): readonly Row[] =>
            each.chapter === chapter
              ? [
                  {
                    id: each.moment.id,
                    paragraphs: [drawn(columns.rows[index])],
                    isStop: isDifference(each),
                    action: show({ name: 'moment', compared, moment: each.moment.id }),
                  },
                ]
              : [],
          ),
        })),
        true,
      ),
      wide: true,
      keys: [
        { key: 'open', label: words.keys.met },
        ...sideKeys('comparison', compared, shown, words),
        ...(moments.some(isDifference)
          ? ([
              { key: 'next', label: words.keys.next, does: words.help.does.next },
              { key: 'previous', does: words.help.does.previous },
            ] as const)
          : []),
        ...(questions.length > 0
          ? [
              {
                ...keyOf('questions', words, show({ name: 'heard', compared })),
                does: words.help.does.heard,
              },
            ]
          : []),
        ...(forks.length > 0 ? [keyOf('talk', words, show({ name: 'talk', compared }))] : []),
        ...(readings.length >= leastGroup ? [keyOf('group', words, show({ name: 'group', compared }))] : []),
        ...ending(isFirst, words),
      ],
    },
  );
}

/** The columns from here on; the last of them are always as many as fit. */
function shownFrom(from: number, readings: number): Shown {
  const first = Math.max(0, Math.min(from, readings - abreast));
  return [first, Math.min(first + abreast, readings)];
}

/** Over columns: which readings they are, and their names, which stay when the rest scrolls. */
function columnsHead(
  names: Drawing,
  { readings: { length } }: Comparison,
  [from, to]: Shown,
  { compare }: Words,
): readonly PageHead[] {
  const title = to - from < length ? compare.some(from + 1, to, length) : compare.all(length);
  return [{ left: [span(title, 'strong')], right: [] }, { draw: indented(names) }];
}

const drawn = (draw: Drawing | undefined): Paragraph => ({ spans: [], ...(draw && { draw }) });

/** As far from the left as the choices, which leave room for the pointer. */
const indented =
  (draw: Drawing): Drawing =>
  (width) =>
    draw(width - pointer.length).map((spans) => [span(' '.repeat(pointer.length)), ...spans]);

/** The arrows to the other columns, around the end. */
function sideKeys(
  name: 'comparison' | 'heard',
  compared: Compared,
  [from, to]: Shown,
  words: Words,
): readonly PageKey[] {
  const n = compared.comparison.readings.length;
  if (to - from === n) return [];
  const turn = (next: number) => ({ do: 'replace', screen: { name, compared, from: next } }) as const;
  return [
    { key: 'left', action: turn(from === 0 ? n - abreast : from - abreast) },
    keyOf('right', words, turn(to === n ? 0 : to)),
  ];
}

/** The scenes of a moment, with who heard each; of a group that hides its small counts, how many. */
export function momentPage(compared: Compared, id: string, words: Words): PageContent {
  const { key, story } = compared;
  const moment = story.moments.get(id);
  const talk = moment?.talk;
  return pageOver(
    `moment ${id} ${key}`,
    [
      { spans: [span(moment?.title ?? id, 'strong')] },
      ...(talk === undefined ? [] : [{ spans: [span(words.compare.talkAbout(talk))] }]),
      { spans: [span(words.compare.choose, 'faint')] },
    ],
    words,
    {
      ...rowsOf([
        {
          rows: (story.scenesByMoment.get(id) ?? []).map((scene): Row => ({
            id: scene.id,
            paragraphs: metParagraphs(compared, scene, words),
            action: show({ name: 'aside', scene: scene.id, opened: false }),
          })),
        },
      ]),
      keys: [{ key: 'open', label: words.keys.scene }, ...closing(words)],
    },
  );
}

function metParagraphs(
  { story, comparison, group }: Compared,
  scene: Scene,
  words: Words,
): readonly Paragraph[] {
  if (group.least > 1) {
    const tellings = group.divided.flatMap((each) => each.scenes);
    const count = tellings.find((each) => each.scene === scene)?.count;
    return [
      {
        lead: [laneMark(accountOf(story, scene)), span('  ')],
        spans: [span(words.compare.cameTo(sceneLabel(story, scene, words), count))],
      },
    ];
  }
  const { heard, skipped, behind } = metBy(comparison, scene);
  return [
    { spans: sceneLabelSpans(story, scene, words) },
    { spans: [span(words.compare.met(heard, skipped, behind), 'faint')], gap: 0 },
  ];
}

/** The contested questions, and the accounts whose claims each reading heard. */
export function heardPage(compared: Compared, from: number, words: Words): PageContent {
  const { key, story, comparison } = compared;
  const { readings, questions } = comparison;
  const shown = shownFrom(from, readings.length);
  const columns = questionColumns(story, comparison, shown, words);
  return pageOver(
    `heard ${key}`,
    [
      { spans: [span(words.compare.contested)] },
      { spans: [span(words.compare.contestedIntro, 'faint')], gap: 0 },
      lettersParagraph(story),
    ],
    words,
    {
      head: columnsHead(columns.names, comparison, shown, words),
      ...rowsOf(
        [
          {
            rows: questions.map(({ question: { id } }, index): Row => ({
              id,
              paragraphs: [drawn(columns.rows[index])],
              action: show({ name: 'heard-question', compared, id }),
            })),
          },
        ],
        true,
      ),
      wide: true,
      keys: [
        { key: 'open', label: words.keys.claims },
        ...sideKeys('heard', compared, shown, words),
        ...closing(words),
      ],
    },
  );
}

/** A contested question with every claim, each with who heard it. */
export function heardQuestionPage(
  { key, story, comparison }: Compared,
  id: string,
  words: Words,
): PageContent {
  const compared = comparison.questions.find(({ question }) => question.id === id);
  if (!compared) return pageOver('heard-question', [], words);
  const { question, heard, unheard } = compared;
  const note = (claim: Claim): string => {
    const names = comparison.readings.flatMap(({ name }, index) => (heard[index]?.has(claim) ? [name] : []));
    return names.length > 0 || unheard.includes(claim) ? words.compare.met(names) : words.compare.untold;
  };
  return pageOver(`heard-question ${id} ${key}`, questionParagraphs(story, question, words), words, {
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
