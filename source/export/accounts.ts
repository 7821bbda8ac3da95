/** Accounts laid side by side, moment by moment, without any reading. */
import type { Words } from '../language/words.ts';
import type { Day } from '../story/evidence.ts';
import { dateText } from '../paragraphs/dates.ts';
import { silenceText } from '../paragraphs/others.ts';
import { type Block, blocksOf, partsOf, type Scene } from '../story/scene.ts';
import { type Account, silenceOf, sourcesOf, type Story } from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import type { Part, Report } from './report.ts';
import { partsJson, sceneParts } from './scene-parts.ts';
import { otherStory, storyJson } from './story.ts';

/** What one account tells of one moment; no scenes: it is silent. */
interface AccountCell {
  readonly account: string;
  readonly scenes: readonly Scene[];
}

interface AccountRow {
  readonly chapter: string;
  readonly moment: string;
  readonly title: string;
  /** One for each account, in the order they were asked for. */
  readonly cells: readonly AccountCell[];
}

/** Every moment of the story once, in its order, with what each of these accounts tells of it. */
function accountRows(story: Story, accounts: readonly Account[]): readonly AccountRow[] {
  return story.chapters.flatMap((chapter) =>
    chapter.moments.map(({ id, title }) => ({
      chapter: chapter.id,
      moment: id,
      title,
      cells: accounts.map((account) => ({
        account: account.id,
        scenes: (story.scenesByMoment.get(id) ?? []).filter((scene) => scene.account === account.id),
      })),
    })),
  );
}

export function accountsJson(story: Story, accounts: readonly Account[]): unknown {
  const rows = accountRows(story, accounts);
  return {
    story: storyJson(story),
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    moments: rows.map(({ chapter, moment, title, cells }) => ({
      chapter,
      moment,
      title,
      cells: cells.map(({ account, scenes }) => ({
        account,
        silent: scenes.length === 0,
        ...(scenes.length === 0 && silenceJson(story, account, moment)),
        scenes: scenes.map((scene) => ({ id: scene.id, title: scene.title, ...partsJson(partsOf(scene)) })),
      })),
    })),
    days: story.days.map(({ entries, ...day }) => ({
      ...day,
      entries: entries.filter(({ account }) => accounts.some(({ id }) => id === account)),
    })),
    sources: sourcesOf(blocksIn(rows)).flatMap((id) => story.sources.get(id) ?? []),
  };
}

export function accountsReport(story: Story, accounts: readonly Account[], words: Words): Report {
  const rows = accountRows(story, accounts);
  const hours = story.days.flatMap(({ entries }) =>
    entries.filter(({ account }) => accounts.some(({ id }) => id === account)),
  );
  const cite = citing(story, [...blocksIn(rows), ...hours], words);
  return {
    language: story.language,
    title: words.accounts.title(
      story.title,
      accounts.map(({ name }) => name),
    ),
    parts: [
      ...otherStory(story, words),
      ...story.chapters.flatMap((chapter): readonly Part[] => [
        { kind: 'heading', level: 2, text: chapter.title },
        ...rows
          .filter((row) => row.chapter === chapter.id)
          .flatMap(({ title, cells, moment }): readonly Part[] => [
            { kind: 'heading', level: 3, text: title },
            ...(isNarrated(story, moment)
              ? [{ kind: 'aside', text: words.accounts.narrated } as const]
              : [
                  {
                    kind: 'columns',
                    columns: cells.map(({ scenes }, index) => ({
                      title: accounts[index]?.name ?? '',
                      account: accounts[index],
                      parts:
                        scenes.length === 0
                          ? [
                              {
                                kind: 'aside',
                                text: silenceText(story, accounts[index], moment, words),
                              } as const,
                            ]
                          : scenes.flatMap((scene) => columnParts(story, scene, cite, words)),
                    })),
                  } as const,
                ]),
          ]),
        ...story.days
          .filter((day) => day.chapter === chapter.id)
          .flatMap((day) => dayParts(day, accounts, cite, words)),
      ]),
      ...silenceParts(story, accounts, words),
      ...cite.list,
    ],
  };
}

/** How these accounts were asked for where they tell nothing, and what their silence can mean. */
function silenceParts(story: Story, accounts: readonly Account[], words: Words): readonly Part[] {
  const items = accounts.flatMap(({ id, name }) =>
    story.silences
      .filter(({ account }) => account === id)
      .flatMap(({ moment, asked, how, means, date, ways }) => {
        const title = story.moments.get(moment)?.title ?? moment;
        const none = words.silence.none(name, dateText(date, words), ways);
        const rest = [words.silence.asked(asked, how), words.silence.means(means)];
        return [{ text: words.silence.entry(title, [none, ...rest]) }];
      }),
  );
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.silence.title },
        { kind: 'list', numbered: false, items },
      ];
}

/** The day by the hour: a row an entry, in the column of whose it is. */
function dayParts(day: Day, accounts: readonly Account[], cite: Citing, words: Words): readonly Part[] {
  const entries = day.entries.filter(({ account }) => accounts.some(({ id }) => id === account));
  if (entries.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: day.title },
    ...(day.note === undefined ? [] : [{ kind: 'aside', text: day.note } as const]),
    {
      kind: 'table',
      caption: day.title,
      heads: [words.hours.hour, ...accounts.map(({ name }) => name)],
      rows: entries.map((entry) => ({
        head: entry.from ?? words.hours.noHour,
        cells: accounts.map((account) =>
          account.id === entry.account
            ? [{ text: cite.numbered(words.hours.entry(entry.told, entry.words), entry.sources), account }]
            : [],
        ),
      })),
    },
    ...day.disagreements
      .filter((each) => each.entries.some((id) => entries.some((entry) => entry.id === id)))
      .map(
        (each) => ({ kind: 'paragraph', text: words.hours.disagreement(each.title, each.words) }) as const,
      ),
  ];
}

const blocksIn = (rows: readonly AccountRow[]): readonly Block[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ scenes }) => scenes.flatMap(blocksOf)));

/** The record that an account was asked for and nothing found; nothing where there is none. */
const silenceJson = (story: Story, account: string, moment: string) => {
  const silence = silenceOf(story, account, moment);
  return silence && { silence };
};

/** The narrator alone tells it: that the accounts do not is no silence. */
const isNarrated = (story: Story, moment: string): boolean =>
  (story.scenesByMoment.get(moment) ?? []).every((scene) => scene.account === undefined);

const columnParts = (story: Story, scene: Scene, cite: Citing, words: Words): readonly Part[] => [
  { kind: 'paragraph', text: scene.title },
  ...(scene.notice ? [{ kind: 'aside', text: scene.notice.words } as const] : []),
  ...sceneParts(story, scene, partsOf(scene), cite, words),
];
