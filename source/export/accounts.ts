/** Accounts laid side by side, moment by moment, without any reading. */
import type { Words } from '../language/words.ts';
import type { Day, Hour } from '../story/evidence.ts';
import { dateText } from '../paragraphs/dates.ts';
import { silenceText } from '../paragraphs/others.ts';
import { type Block, blocksOf, partsOf, type Scene } from '../story/scene.ts';
import { type Account, type Chapter, type Moment, silenceOf, sourcesOf, type Story } from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import { headedList, type Part, type Report } from './report.ts';
import { partsJson, sceneParts } from './scene-parts.ts';
import { otherStory, storyJson } from './story.ts';

/** What one account tells of one moment; no scenes: it is silent. */
interface AccountCell {
  readonly account: Account;
  readonly scenes: readonly Scene[];
}

interface AccountRow {
  readonly chapter: Chapter;
  readonly moment: Moment;
  /** One for each account, in the order they were asked for. */
  readonly cells: readonly AccountCell[];
}

/** Every moment of the story once, in its order, with what each of these accounts tells of it. */
function accountRows(story: Story, accounts: readonly Account[]): readonly AccountRow[] {
  return story.chapters.flatMap((chapter) =>
    chapter.moments.map((moment) => ({
      chapter,
      moment,
      cells: accounts.map((account) => ({
        account,
        scenes: (story.scenesByMoment.get(moment.id) ?? []).filter((scene) => scene.account === account.id),
      })),
    })),
  );
}

/** The hours of a day that these accounts give. */
const hoursOf = ({ entries }: Pick<Day, 'entries'>, accounts: readonly Account[]): readonly Hour[] =>
  entries.filter(({ account }) => accounts.some(({ id }) => id === account));

export function accountsJson(story: Story, accounts: readonly Account[]): unknown {
  const rows = accountRows(story, accounts);
  return {
    story: storyJson(story),
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    moments: rows.map(({ chapter, moment, cells }) => ({
      chapter: chapter.id,
      moment: moment.id,
      title: moment.title,
      cells: cells.map(({ account, scenes }) => ({
        account: account.id,
        silent: scenes.length === 0,
        silence: scenes.length === 0 ? silenceOf(story, account.id, moment.id) : undefined,
        scenes: scenes.map((scene) => ({ id: scene.id, title: scene.title, ...partsJson(partsOf(scene)) })),
      })),
    })),
    days: story.days.map(({ entries, ...day }) => ({ ...day, entries: hoursOf({ entries }, accounts) })),
    sources: sourcesOf(blocksIn(rows)).flatMap((id) => story.sources.get(id) ?? []),
  };
}

export function accountsReport(story: Story, accounts: readonly Account[], words: Words): Report {
  const rows = accountRows(story, accounts);
  const hours = story.days.flatMap((day) => hoursOf(day, accounts));
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
          .filter((row) => row.chapter === chapter)
          .flatMap(({ moment, cells }): readonly Part[] => [
            { kind: 'heading', level: 3, text: moment.title },
            isNarrated(story, moment)
              ? { kind: 'aside', text: words.accounts.narrated }
              : {
                  kind: 'columns',
                  columns: cells.map(({ account, scenes }) => ({
                    title: account.name,
                    account,
                    parts:
                      scenes.length === 0
                        ? [{ kind: 'aside', text: silenceText(story, account, moment.id, words) }]
                        : scenes.flatMap((scene) => columnParts(story, scene, cite, words)),
                  })),
                },
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
  return headedList(words.silence.title, items);
}

/** The day by the hour: a row an entry, in the column of whose it is. */
function dayParts(day: Day, accounts: readonly Account[], cite: Citing, words: Words): readonly Part[] {
  const entries = hoursOf(day, accounts);
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

/** The narrator alone tells it: that the accounts do not is no silence. */
const isNarrated = (story: Story, { id }: Moment): boolean =>
  (story.scenesByMoment.get(id) ?? []).every((scene) => scene.account === undefined);

const columnParts = (story: Story, scene: Scene, cite: Citing, words: Words): readonly Part[] => [
  { kind: 'paragraph', text: scene.title },
  ...(scene.notice ? [{ kind: 'aside', text: scene.notice.words } as const] : []),
  ...sceneParts(story, scene, partsOf(scene), cite, words),
];
