/** Sound packs of many shapes, of which nothing is to be said. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeLargePack } from '../../bench/large-pack.ts';
import { open } from '../helpers/open.ts';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { jsonText, pack, type PackDraft } from '../helpers/pack.ts';

const night: SceneFile = {
  title: 'Night',
  moment: 'night',
  text: [{ words: 'Nothing was found.', editorial: true }],
  ending: 'Night',
};

const chapter = (id: string): StoryFile['chapters'][number] => ({
  id,
  title: 'After',
  span: '2011-12-17/2012~',
  moments: [{ id: 'night', title: 'The night' }],
});

/** The texts of a pack, each changed. */
const rewritten = (draft: PackDraft, change: (text: string) => string): PackDraft =>
  pack(Object.fromEntries(Object.entries(draft.texts).map(([file, text]) => [file, change(String(text))])));

const needed = ['people', 'glossary', 'timeline', 'figures', 'outline'].reduce(
  (draft, name) => draft.without(`${name}.json`),
  pack(),
);

const single = needed
  .without('a/start.json')
  .without('a/fire-reds.json')
  .without('a/fire-blues.json')
  .without('a/end.json')
  .with('story.json', (story: StoryFile) => {
    story.start = 'night';
    story.chapters = [chapter('b')];
  })
  .raw('accounts.json', '{ "accounts": [] }')
  .raw('sources.json', '{"sources":[]}')
  .raw('places.json', '{"places": []}')
  .raw('questions.json', '{ "questions": [] }')
  .raw('b/night.json', jsonText(night));

const loop = pack()
  .with('story.json', (story: StoryFile) => {
    story.chapters.push(chapter('b'));
    story.drawing = ['  ╱╲  '];
  })
  .with('a/start.json', (scene) => scene.choices?.push({ id: 'wait', label: 'Wait', to: 'night' }))
  .raw(
    'b/night.json',
    jsonText({ ...night, ending: undefined, choices: [{ id: 'b', label: 'B', to: 'start' }] }),
  )
  .raw('b/notes.txt', 'not a scene')
  .raw('b/.draft.json', 'a writer’s own');

const alone = pack()
  .with('a/end.json', (scene) => (scene.account = 'reds'))
  .swap('story.json', '"title": "The evening"', '"title": "The evening", "alone": true');

const careful = pack()
  .with('story.json', (story: StoryFile) => (story.loaded = ['riot', 'riots', 'rioters']))
  .with('a/start.json', (scene) => {
    scene.violence = true;
    scene.notice = { words: 'It tells of the dead.', summary: [{ words: 'It is told.', editorial: true }] };
  })
  .with('a/fire-reds.json', ({ text }) => {
    for (const block of text) Object.assign(block, { words: 'A riot it was.', quotation: true });
  })
  .swap('a/fire-blues.json', 'What the blues say.', 'The blues spoke of “riots” and of “the rioters”.');

const kazakh = rewritten(pack(), (text) =>
  text
    .replace('"language": "en"', '"language": "kk"')
    .replaceAll('The fire', 'Өрт: ұлы күн')
    .replace('"mark": "R"', '"mark": "Қ"')
    .replace('"mark": "B"', '"mark": "Ә"'),
);

const nine = pack().with('a/start.json', (scene) => {
  scene.choices = ['fire-reds', 'fire-blues', ...Array.from({ length: 7 }, (_, index) => `end-${index}`)].map(
    (to) => ({ id: `go-${to}`, label: 'Go', to }),
  );
});
const many = Array.from({ length: 7 }, (_, index) => `a/end-${index}.json`).reduce(
  (draft, file) => draft.raw(file, jsonText({ ...night, moment: 'evening' })),
  nine,
);

const dates = pack()
  .with('story.json', (story: StoryFile) => {
    for (const each of story.chapters) each.span = '2010~/2011-12~';
  })
  .with('a/start.json', (scene) => Object.assign(scene, { date: '2011-12-15/2011-12-16', time: 'at noon' }))
  .with('a/fire-reds.json', (scene) => (scene.date = '2008-02-29'));

describe('a clean pack', () => {
  it.each([
    ['of a fork and an ending', pack()],
    [
      'of the files that every pack has, and no more',
      needed.with('a/end.json', (scene) => (scene.place = 'works')),
    ],
    ['of a single scene, without accounts, sources or places', single],
    ['of two chapters with a loop, a drawing and a writer’s own files', loop],
    ['of a moment that one account alone tells', alone],
    ['of violence behind notices and loaded words between marks', careful],
    ['in Kazakh', kazakh],
    ['of nine choices and eight endings', many],
    ['of spans, leap days and dates that are about right', dates],
    ['written on Windows', rewritten(pack(), (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['written with tabs', rewritten(pack(), (text) => text.replaceAll('  ', '\t'))],
    ['written without white space', rewritten(pack(), (text) => JSON.stringify(JSON.parse(text)))],
  ])('%s has no problems', (_, draft) => {
    expect(open(draft.folder()).problems).toEqual([]);
  });

  it('of a long road has no problems', () => {
    const folder = temporaryFolder();
    writeLargePack(folder, 300);
    const { problems, counts } = open(folder);
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ chapters: 2, scenes: 300, endings: 1 });
  });

  it('is not touched by the check', () => {
    const folder = pack().folder();
    writeFileSync(path.join(folder, 'a/mine.txt'), 'mine');
    const files = (): readonly (readonly string[])[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => path.join(each.parentPath, each.name))
        .map((file) => [file, readFileSync(file, 'utf8')]);
    const before = files();
    open(folder);
    expect(files()).toEqual(before);
  });
});
