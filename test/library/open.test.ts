import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { openToRead } from '../../source/library/library.ts';
import { open, storyIn } from '../helpers/open.ts';
import { inOrder, type Problem } from '../../source/library/problem.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { clean } from '../../source/story/clean.ts';
import type { StoryData } from '../../source/story/story.ts';
import { pack, type PackDraft } from '../helpers/pack.ts';

const opened = (draft: PackDraft): StoryData => storyIn(draft.folder());

const sceneIn = (data: StoryData, id: string): StoryData['scenes'][number] | undefined =>
  data.scenes.find((scene) => scene.id === id);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what a pack becomes', () => {
  it('is one document, in which what a writer left out stands as nothing', () => {
    const data = opened(
      pack().with('a/start.json', (scene) => Object.assign(scene, { $schema: '../x.json' })),
    );
    expect(data.scenes.map(({ id, chapter }) => `${chapter}/${id}`).sort()).toEqual([
      'a/end',
      'a/fire-blues',
      'a/fire-reds',
      'a/start',
    ]);
    expect(data.drawing).toEqual([]);
    expect(data).not.toHaveProperty('format');
    expect(sceneIn(data, 'start')).toEqual({
      id: 'start',
      chapter: 'a',
      title: 'Morning',
      moment: 'morning',
      place: 'square',
      text: [
        {
          words: 'People come to the square.',
          sources: ['report'],
          later: false,
          quotation: false,
          editorial: false,
        },
        {
          words: 'Of the night before nothing was found.',
          sources: [],
          later: false,
          quotation: false,
          editorial: true,
        },
      ],
      tellings: [],
      crossings: [],
      choices: [
        { id: 'follow-reds', label: 'Follow the reds', to: 'fire-reds' },
        { id: 'follow-blues', label: 'Follow the blues', to: 'fire-blues' },
      ],
      questions: [],
      claims: [],
    });
    expect(sceneIn(data, 'fire-blues')?.notice?.summary[0]?.later).toBe(false);
  });

  it('is nothing where there is an error, and something where there are only warnings', () => {
    expect(open(pack().swap('a/start.json', '"fire-reds"', '"nowhere"').folder()).data).toBeUndefined();
    const { data, problems } = open(
      pack().swap('places.json', '[', '[{ "id": "moon", "name": "x" },').folder(),
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(data?.places.map(({ id }) => id)).toEqual(['moon', 'square', 'works']);
  });

  it('holds no escape sequence and no bidi sign, wherever a writer pasted one', () => {
    const dirty = '\u001B[31mred\u001B[0m \u202Etxet\u200B\u001B]0;title\u0007';
    const data = opened(
      pack()
        .with('a/start.json', (scene) => {
          scene.title = scene.time = dirty;
          for (const block of scene.text) block.words = dirty;
          for (const choice of scene.choices ?? []) choice.label += dirty;
        })
        .with('a/fire-blues.json', ({ notice, text }) => {
          if (notice) notice.words = dirty;
          for (const block of [...text, ...(notice?.summary ?? [])]) block.words = dirty;
          for (const block of text) block.speaker = dirty;
        })
        .with('a/end.json', (scene) => (scene.ending = dirty))
        .with('story.json', (story: StoryFile) => {
          story.title = story.subtitle = story.when = story.notice = dirty;
          story.about = story.credits = story.drawing = [dirty];
          for (const chapter of story.chapters) chapter.title = dirty;
          for (const { moments } of story.chapters) for (const moment of moments) moment.title = dirty;
        })
        .with('accounts.json', (file: { accounts: object[] }) => {
          for (const account of file.accounts)
            Object.assign(account, { name: dirty, who: dirty, interest: dirty });
        })
        .with('sources.json', (file: { sources: object[] }) => {
          for (const source of file.sources)
            Object.assign(source, { publisher: dirty, title: dirty, author: dirty, perspective: dirty });
        })
        .with('questions.json', ({ questions }: { questions: { claims: object[] }[] }) => {
          for (const question of questions) Object.assign(question, { title: dirty, stands: dirty });
          for (const { claims } of questions)
            for (const claim of claims) Object.assign(claim, { words: dirty, speaker: dirty });
        })
        .with('places.json', ({ places }: { places: object[] }) => {
          for (const place of places) Object.assign(place, { name: dirty, about: dirty });
        })
        .with('people.json', ({ people }: { people: object[] }) => {
          for (const person of people)
            Object.assign(person, { name: dirty, variants: [dirty], role: dirty, later: dirty });
        })
        .with('glossary.json', ({ terms }: { terms: object[] }) => {
          for (const term of terms) Object.assign(term, { term: dirty, also: [dirty], meaning: dirty });
        })
        .with('timeline.json', ({ events }: { events: object[] }) => {
          for (const event of events) Object.assign(event, { time: dirty, words: dirty });
        })
        .with('figures.json', (file: { figures: object[] }) => {
          Object.assign(file, { title: dirty, note: dirty });
          for (const figure of file.figures)
            Object.assign(figure, { scope: dirty, wounded: dirty, speaker: dirty, note: dirty });
        })
        .swap('outline.json', '"Sea"', JSON.stringify(dirty)),
    );
    for (const text of textsIn(data)) expect(clean(text)).toBe(text);
    expect(textsIn(data).filter((text) => text.includes('red txet')).length).toBeGreaterThan(60);
  });

  it('has the edition of any other pack with the same ways, whatever its words', () => {
    const before = opened(pack());
    const after = opened(
      pack()
        .swap('a/start.json', 'Follow the reds', 'Go with the reds')
        .swap('story.json', '"Tale"', '"A tale"'),
    );
    expect(after.edition).toBe(before.edition);
    expect(after.wording).not.toBe(before.wording);
  });

  it.each([
    ['a choice leads elsewhere', pack().with('a/fire-reds.json', ({ choices }) => choices?.splice(0, 1))],
    ['two choices change places', pack().with('a/start.json', (scene) => scene.choices?.reverse())],
    ['a choice gets another id', pack().swap('a/start.json', '"follow-reds"', '"go-red"')],
    ['a choice changes its target', pack().swap('a/start.json', '"to": "fire-reds"', '"to": "end"')],
  ])('has an edition of its own when %s', (_, draft) => {
    expect(opened(draft).edition).not.toBe(opened(pack()).edition);
  });

  it('has the same edition and wording when only the layout of the files changes', () => {
    const turned = pack().with('a/start.json', (scene) => {
      for (const [key, value] of Object.entries(scene).reverse()) {
        Reflect.deleteProperty(scene, key);
        Reflect.set(scene, key, value);
      }
    });
    const flat = turned.raw('a/end.json', JSON.stringify(JSON.parse(String(turned.texts['a/end.json']))));
    expect(flat.texts['a/start.json']).not.toBe(pack().texts['a/start.json']);
    expect(opened(flat)).toEqual(opened(pack()));
  });

  it.each(Object.keys(pack().texts))('has another wording when a word of %s changes', (file) => {
    const draft = pack();
    const text = String(draft.texts[file]).replace(/("(?:title|name|term|words|text)": ")/, '$1On ');
    expect(opened(draft.raw(file, text)).wording).not.toBe(opened(draft).wording);
  });
});

describe('problems', () => {
  const problems = fc.array(
    fc.record({
      code: fc.constantFrom<Problem['code']>('shape', 'syntax'),
      severity: fc.constantFrom<Problem['severity']>('error', 'warning'),
      file: fc.constantFrom<string>('a/b.json', 'a/c.json', 'story.json'),
      line: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 12 }),
      message: fc.constant<string>('Wrong.'),
      hint: fc.constant<string>('Mend it.'),
    }),
  );
  const rank = ({ severity, file, line, column }: Problem): string =>
    `${severity} ${file} ${String(line).padStart(3)} ${String(column).padStart(3)}`;

  it('come errors first, then by file and place, none lost', () => {
    fc.assert(
      fc.property(problems, (list) => {
        const ordered = inOrder(list);
        expect(new Set(ordered)).toEqual(new Set(list));
        expect(ordered.map(rank)).toEqual(list.map(rank).sort());
      }),
    );
  });
});

describe('a pack opened to be read', () => {
  it('is the story that its writer is shown, without what is told to a writer alone', () => {
    const draft = pack().with('a/start.json', (scene) => Object.assign(scene, { title: 'Long '.repeat(20) }));
    const folder = draft.folder();
    expect(open(folder).problems.map(({ code }) => code)).toEqual(['long-title']);
    const { data, problems } = openToRead(folder, en.problems);
    expect(data).toEqual(open(folder).data);
    expect(problems).toEqual([]);
  });

  it('is refused with all that its writer is told where it cannot be read', () => {
    const folder = pack()
      .with('a/start.json', (scene) => Object.assign(scene, { title: 'Long '.repeat(20) }))
      .with('a/end.json', (scene) => Object.assign(scene, { moment: 'noon' }))
      .folder();
    const { data, problems } = openToRead(folder, en.problems);
    expect(data).toBeUndefined();
    expect(problems).toEqual(open(folder).problems);
    expect(problems.map(({ severity }) => severity)).toContain('error');
    expect(problems.map(({ severity }) => severity)).toContain('warning');
  });
});
