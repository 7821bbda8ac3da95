/**
 * What the title page needs to know of a story, and a list of its readings, in a few bytes: what its scenes
 * are called, where they lead, how long they are. Of what is told it holds nothing.
 */
import { wordsIn } from './lengths.ts';
import { blocksOf, type Scene } from './scene.ts';
import { type Story, type StoryData, storyFrom } from './story.ts';

/** A scene as it is listed. */
type ListedScene = readonly [
  id: string,
  title: string,
  chapter: number,
  words: number,
  /** 1 where a notice stands before it. */
  notice: number,
  /** What it is an ending of; 0 where it is none. */
  ending: string | 0,
  /** Ids of choices, each before the number of the scene it leads to. */
  ...choices: readonly (string | number)[],
];

type Contents = ReturnType<typeof contentsOf>;

/** Two lines: the first is enough for who has read nothing. */
export function contentsText(story: StoryData): string {
  const { scenes, ...named } = contentsOf(story);
  return `${JSON.stringify(named)}\n${JSON.stringify(scenes)}\n`;
}

/** Of that text a story in which everything can be followed and nothing is told; without its scenes none. */
export function storyOfText(text: string, { withScenes }: { readonly withScenes: boolean }): Story {
  const [named = '', scenes = ''] = text.split('\n');
  return storyOfContents({
    ...(JSON.parse(named) as Omit<Contents, 'scenes'>),
    scenes: withScenes ? (JSON.parse(scenes) as Contents['scenes']) : [],
  });
}

function contentsOf(data: StoryData) {
  const { id, prefix, edition, wording, language, title, subtitle, when, notice, drawing, start } = data;
  const numbers = new Map(data.scenes.map((scene, number) => [scene.id, number]));
  const chapters = data.chapters.map((chapter) => chapter.id);
  return {
    ...{ id, prefix, edition, wording, language, title, subtitle, when, notice, drawing, start },
    chapters: data.chapters.map((chapter) => [chapter.id, chapter.title] as const),
    scenes: data.scenes.map((scene): ListedScene => [
      scene.id,
      scene.title,
      chapters.indexOf(scene.chapter),
      wordsIn(blocksOf(scene)),
      scene.notice ? 1 : 0,
      scene.ending ?? 0,
      ...scene.choices.flatMap((choice) => [choice.id, numbers.get(choice.to) ?? -1]),
    ]),
  };
}

function storyOfContents({ chapters, scenes, ...named }: Contents): Story {
  const ids = scenes.map(([id]) => id);
  const data: StoryData = {
    ...named,
    ...{ about: [], credits: [], horizon: '', asked: [] },
    ...{ accounts: [], sources: [], places: [], people: [], terms: [], questions: [] },
    ...{ silences: [], timeline: [], days: [], quotations: [], figures: { title: '', entries: [] } },
    outline: { lines: [], labels: [] },
    chapters: chapters.map(([id, title]) => ({ id, title, span: '', moments: [] })),
    scenes: scenes.map(([id, title, chapter, , notice, ending, ...choices]): Scene => ({
      ...{ id, title, chapter: chapters[chapter]?.[0] ?? '', moment: '' },
      ...{ text: [], tellings: [], crossings: [], questions: [], claims: [] },
      ...(notice > 0 && { notice: { words: '', summary: [] } }),
      ...(ending !== 0 && { ending }),
      choices: Array.from({ length: choices.length / 2 }, (_, at) => ({
        id: String(choices[2 * at]),
        label: '',
        to: ids[Number(choices[2 * at + 1])] ?? '',
      })),
    })),
  };
  return { ...storyFrom(data), lengths: new Map(scenes.map(([id, , , words]) => [id, words])) };
}
