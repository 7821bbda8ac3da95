/** Readings side by side; from five on the group they make stands before them. */
import type { Words } from '../language/words.ts';
import { abreast, mostNamed, statusText, wayText } from '../paragraphs/comparison.ts';
import { claimants } from '../paragraphs/questions.ts';
import type { Compared } from '../comparison/compared.ts';
import {
  type ComparedReading,
  type Comparison,
  type Fork,
  isAlike,
  partedMoment,
  type Visit,
} from '../comparison/comparison.ts';
import { leastGroup } from '../comparison/group.ts';
import { accountOf, type Story } from '../story/story.ts';
import { countsJson, groupParts } from './group.ts';
import { whenWritten } from './json.ts';
import type { Cell, Part, Report, Row, Table } from './report.ts';
import { otherStory, storyJson } from './story.ts';
import { talkParts } from './talk.ts';
import { sceneLine } from './scene-line.ts';
import { heardCell, unheardJson, unheardParts } from './unheard.ts';

export function comparisonJson({ story, comparison, group }: Compared): unknown {
  const { readings, shared, alone, parted, moments, forks, questions } = comparison;
  const ids = (things: Iterable<{ readonly id: string }>): readonly string[] =>
    [...things].map(({ id }) => id);
  return {
    story: storyJson(story),
    readings: readings.map(({ name, visits, accounts, ending }) => ({
      name,
      scenes: ids(visits.keys()),
      accounts: ids(accounts),
      ended: ending !== undefined,
      ending: ending ?? null,
    })),
    shared: ids(shared),
    alone: ids(alone),
    parted: parted ? { scene: parted.id, moment: parted.moment } : null,
    ...(group.size >= leastGroup && { group: countsJson(story, group) }),
    moments: moments.map(({ chapter, moment, cells, status, unheard }) =>
      whenWritten(() => ({
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
    ),
    forks: forks.map(({ scene, moment, ways }) =>
      whenWritten(() => ({
        scene: scene.id,
        moment: moment.id,
        talk: moment.talk ?? null,
        choices: choicesTaken(ways, readings.length),
        labels: Object.fromEntries(ways.map(({ choice }) => [choice.id, choice.label])),
      })),
    ),
    questions: questions.map(({ question: { id, title }, heard, unheard }) =>
      whenWritten(() => ({
        id,
        title,
        heard: heard.map((claims) => ids(claimants(story, claims))),
        unheard: ids(unheard),
      })),
    ),
    ...unheardJson(story, questions),
  };
}

/** Ids of the choices that each of so many readings took at a fork. */
function choicesTaken(ways: Fork['ways'], readings: number): readonly (readonly string[])[] {
  const taken = Array.from({ length: readings }, (): string[] => []);
  for (const way of ways) for (const index of way.readings) taken[index]?.push(way.choice.id);
  return taken;
}

export function comparisonReport({ story, comparison, group }: Compared, words: Words): Report {
  const { readings, forks, questions } = comparison;
  const unheard = unheardParts(story, questions, words);
  return {
    language: story.language,
    title: words.compare.title(story.title, readings.length),
    parts: [
      ...otherStory(story, words),
      ...oneLineParts(story, comparison, words),
      ...(group.size >= leastGroup ? groupParts(story, group, words) : []),
      ...momentParts(story, comparison, words),
      { kind: 'heading', level: 2, text: words.compare.questions },
      ...questionTables(story, comparison, words),
      ...unheard.parts,
      ...talkParts(
        story,
        forks.map((fork) => ({
          ...fork,
          ways: fork.ways.map((way) => wayText(way, readings, words)),
        })),
        words,
      ),
      ...unheard.sources,
    ],
  };
}

function oneLineParts(story: Story, comparison: Comparison, words: Words): readonly Part[] {
  const { readings, shared, alone } = comparison;
  const parted = partedMoment(story, comparison)?.title;
  return [
    { kind: 'heading', level: 2, text: words.compare.oneLine },
    { kind: 'paragraph', text: words.compare.inOneLine(shared.length, alone.length, parted) },
    ...(isAlike(comparison) ? [{ kind: 'paragraph', text: words.compare.alike } as const] : []),
    readings.length > mostNamed
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
              [{ text: String(visits.size) }],
              [{ text: ending ?? words.compare.noEnd }],
            ],
          })),
        },
  ];
}

/**
 * Tables of some readings each, until all have stood in one; one table without readings where they are too
 * many.
 */
function tables(
  readings: readonly ComparedReading[],
  heads: readonly [first: string, last: string],
  caption: (from: number, to: number) => string,
  rows: (from: number, to: number) => readonly Row[],
): readonly Table[] {
  const [first, last] = heads;
  const many = readings.length > mostNamed ? [[]] : slices(readings);
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
          const { text, account } = sceneLine(story, scene, words);
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
                [{ text: statusText(row, readings, compare.partly, words) }],
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
  if (of > mostNamed) return compare.toldAll(chapter);
  return of > abreast ? compare.toldSome(chapter, from, to, of) : compare.told(chapter);
}

function visitCell(story: Story, visits: readonly Visit[], words: Words): Cell {
  if (visits.length === 0) return [{ text: words.compare.notReached }];
  return visits.map(({ scene, met }) => {
    const { text, account } = sceneLine(story, scene, words);
    if (met === 'heard') return { text, account };
    return { text: met === 'skipped' ? words.compare.skipped(text) : words.compare.behind(text), account };
  });
}

function questionTables(story: Story, { readings, questions }: Comparison, words: Words): readonly Part[] {
  const { compare } = words;
  return tables(
    readings,
    [compare.question, compare.unheardCount],
    (from, to) => {
      if (readings.length > mostNamed) return compare.unheardCount;
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
