/**
 * Readings side by side. From five on the group they make stands before them; where there are too many for columns,
 * or it is not to be known who went where, it stands in their place.
 */
import type { Words } from '../language/en.ts';
import type { ComparedMoment, ComparedReading, Comparison, Visit } from '../reading/comparison.ts';
import type { Group } from '../reading/group.ts';
import { accountOf, type Moment, type Story } from '../story/story.ts';
import { groupJson, groupParts } from './group.ts';
import type { Cell, Part, Report, Row, Table } from './report.ts';
import { otherStory, storyJson } from './story.ts';
import { forkPartings, groupPartings, talkParts } from './talk.ts';
import { telling } from './telling.ts';
import { claimants, heardCell, unheardJson, unheardParts } from './unheard.ts';

/** How many readings stand side by side in one table. */
const abreast = 4;
/** Of more readings no columns are made. */
const mostColumns = 40;

/** Nothing by which a reader could be told from the others may be shown. */
const isHiding = (group: Group | undefined): group is Group => group !== undefined && group.least > 1;

/** Of a group that hides its small counts: the group alone, and what nobody heard. */
export function comparisonJson(story: Story, comparison: Comparison, group?: Group): unknown {
  const { readings, shared, alone, parted, moments, forks, questions } = comparison;
  const heading = { story: storyJson(story) };
  const grouped = group && { group: groupJson(story, group) };
  if (isHiding(group)) {
    return {
      ...heading,
      ...grouped,
      questions: questions.map(({ question: { id, title }, unheard }) => ({
        id,
        title,
        unheard: unheard.map((claim) => claim.id),
      })),
      ...unheardJson(story, questions),
    };
  }
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  return {
    ...heading,
    readings: readings.map(({ name, visits, accounts, ending }) => ({
      name,
      scenes: visits.map(({ scene }) => scene.id),
      accounts: ids(accounts),
      ended: ending !== undefined,
      ending: ending ?? null,
    })),
    shared: ids(shared),
    alone: ids(alone),
    parted: parted ? { scene: parted.id, moment: parted.moment } : null,
    ...grouped,
    moments: moments.map(({ chapter, moment, cells, status, unheard }) => ({
      moment: moment.id,
      title: moment.title,
      chapter: chapter.id,
      cells: cells.map((visits) => ({
        scenes: visits.map(({ scene }) => scene.id),
        accounts: [...new Set(visits.flatMap(({ scene }) => accountOf(story, scene)?.id ?? []))],
        met: visits.map(({ met }) => met),
      })),
      status,
      unheard: ids(unheard),
    })),
    forks: forks.map(({ scene, moment, ways }) => ({
      scene: scene.id,
      moment: moment.id,
      talk: moment.talk ?? null,
      choices: readings.map((_, index) =>
        ways.flatMap((way) => (way.readings.includes(index) ? [way.choice.id] : [])),
      ),
      labels: Object.fromEntries(ways.map(({ choice }) => [choice.id, choice.label])),
    })),
    questions: questions.map(({ question: { id, title }, heard, unheard }) => ({
      id,
      title,
      heard: heard.map((claims) => ids(claimants(story, claims))),
      unheard: ids(unheard),
    })),
    ...unheardJson(story, questions),
  };
}

export function comparisonReport(story: Story, comparison: Comparison, words: Words, group?: Group): Report {
  const { readings, forks, questions } = comparison;
  const names = readings.map(({ name }) => name);
  const unheard = unheardParts(story, questions, words);
  const title = isHiding(group) ? words.compare.titleGroup : words.compare.title;
  return {
    language: story.language,
    title: title(story.title, readings.length),
    parts: [
      ...otherStory(story, words),
      ...(isHiding(group) ? [] : oneLineParts(comparison, words)),
      ...(group ? groupParts(story, group, words) : []),
      ...(isHiding(group) ? [] : momentParts(story, comparison, words)),
      { kind: 'heading', level: 2, text: words.compare.questions },
      ...(isHiding(group) ? [] : questionTables(story, comparison, words)),
      ...unheard.parts,
      ...(isHiding(group)
        ? talkParts(story, groupPartings(group, words), words, dividedTalk(group))
        : talkParts(story, forkPartings(forks, names, words), words)),
      ...unheard.sources,
    ],
  };
}

/** Where the ways themselves are too small to be shown, there is still the question of the moment. */
const dividedTalk = ({ divided }: Group): readonly Moment[] =>
  divided.flatMap(({ moment }) => (moment.talk === undefined ? [] : [moment]));

function oneLineParts(
  { readings, shared, alone, parted, moments, forks }: Comparison,
  words: Words,
): readonly Part[] {
  const isAlike =
    forks.length === 0 && moments.every(({ status }) => status === 'same' || status === 'unreached');
  return [
    { kind: 'heading', level: 2, text: words.compare.oneLine },
    {
      kind: 'paragraph',
      text: words.compare.inOneLine(shared.length, alone.length, parted?.title),
    },
    ...(isAlike ? [{ kind: 'paragraph', text: words.compare.alike } as const] : []),
    readings.length > mostColumns
      ? { kind: 'paragraph', text: words.compare.tooMany(readings.length) }
      : {
          kind: 'table',
          caption: words.compare.readings,
          heads: [words.compare.reading, words.compare.accounts, words.compare.scenes, words.compare.end],
          rows: readings.map(({ name, visits, accounts, ending }) => ({
            head: name,
            cells: [
              [
                {
                  text:
                    accounts.length === 0
                      ? words.compare.none
                      : words.list(accounts.map((each) => each.name)),
                },
              ],
              [{ text: String(visits.length) }],
              [{ text: ending ?? words.compare.noEnd }],
            ],
          })),
        },
  ];
}

/** Tables of some readings each, until all have stood in one; one table without readings where they are too many. */
function tables(
  readings: readonly ComparedReading[],
  heads: readonly [first: string, last: string],
  caption: (from: number, to: number) => string,
  rows: (from: number, to: number) => readonly Row[],
): readonly Table[] {
  const [first, last] = heads;
  const many = readings.length > mostColumns ? [[]] : slices(readings);
  return many.map((these, index) => {
    const from = index * abreast;
    const to = from + these.length;
    return {
      kind: 'table',
      caption: caption(from + 1, to),
      heads: [first, ...these.map(({ name }) => name), last],
      rows: rows(from, to),
    };
  });
}

const slices = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / abreast) }, (_, index) =>
    all.slice(index * abreast, (index + 1) * abreast),
  );

function momentParts(story: Story, { readings, moments }: Comparison, words: Words): readonly Part[] {
  const { compare } = words;
  return [
    { kind: 'heading', level: 2, text: compare.moments },
    ...story.chapters.flatMap((chapter): readonly Part[] => {
      const these = moments.filter((each) => each.chapter === chapter);
      const unheard = these.flatMap(({ moment, unheard: scenes }) =>
        scenes.map((scene) => {
          const { text, account } = telling(story, scene, words);
          return { text: compare.unheardScene(moment.title, text), account };
        }),
      );
      return [
        { kind: 'heading', level: 3, text: chapter.title },
        ...tables(
          readings,
          [compare.moment, compare.status],
          (from, to) => momentCaption(chapter.title, readings.length, from, to, words),
          (from, to) =>
            these.map((row) => ({
              head: row.moment.title,
              cells: [
                ...row.cells.slice(from, to).map((visits) => visitCell(story, visits, words)),
                [{ text: statusText(row, readings, words) }],
              ],
            })),
        ),
        ...(unheard.length === 0
          ? []
          : ([
              { kind: 'heading', level: 4, text: compare.unheardScenes(chapter.title) },
              { kind: 'list', numbered: false, items: unheard },
            ] as const)),
      ];
    }),
  ];
}

function momentCaption(chapter: string, of: number, from: number, to: number, { compare }: Words): string {
  if (of > mostColumns) return compare.toldAll(chapter);
  return of > abreast ? compare.toldSome(chapter, from, to, of) : compare.told(chapter);
}

function visitCell(story: Story, visits: readonly Visit[], words: Words): Cell {
  if (visits.length === 0) return [{ text: words.compare.notReached }];
  return visits.map(({ scene, met }) => {
    const { text, account } = telling(story, scene, words);
    if (met === 'heard') return { text, account };
    return { text: met === 'skipped' ? words.compare.skipped(text) : words.compare.behind(text), account };
  });
}

/** A moment that one reading alone came to says which. */
function statusText(
  { status, cells }: ComparedMoment,
  readings: readonly ComparedReading[],
  { compare }: Words,
): string {
  if (status === 'same') return compare.same;
  if (status === 'differs') return compare.differs;
  if (status === 'unreached') return compare.notReached;
  const comers = readings.filter((_, index) => (cells[index] ?? []).length > 0);
  const [one] = comers;
  return one && comers.length === 1 && readings.length <= mostColumns
    ? compare.only(one.name)
    : compare.partly;
}

function questionTables(story: Story, { readings, questions }: Comparison, words: Words): readonly Part[] {
  const { compare } = words;
  return tables(
    readings,
    [compare.question, compare.unheardCount],
    (from, to) => {
      if (readings.length > mostColumns) return compare.unheardCount;
      return readings.length > abreast ? compare.heardSome(from, to, readings.length) : compare.heard;
    },
    (from, to) =>
      questions.map(({ question, heard, unheard }) => ({
        head: question.title,
        cells: [
          ...heard.slice(from, to).map((claims) => heardCell(story, claims, words)),
          [{ text: String(unheard.length) }],
        ],
      })),
  );
}
