import fc from 'fast-check';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { open, storyIn } from '../helpers/open.ts';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import type { StoryData } from '../../source/story/story.ts';
import { jsonText, pack, type PackDraft } from '../helpers/pack.ts';
import { isTold } from './defect.ts';

const opened = (draft: PackDraft): StoryData => storyIn(draft.folder());

const optional = ['people.json', 'glossary.json', 'timeline.json', 'figures.json', 'outline.json'] as const;

/** Without the place that the timeline alone names, so that the pack holds together without a timeline. */
const lean = pack().with('places.json', ({ places }: { places: object[] }) => places.pop());

describe('a pack without some of the evidence', () => {
  it.each(optional)('needs no %s', (file) => {
    const draft = file === 'timeline.json' ? lean.without('people.json').without('glossary.json') : pack();
    expect(open(draft.without(file).folder()).problems).toEqual([]);
  });

  it('has nothing in the place of what it lacks', () => {
    const draft = optional.reduce((rest, file) => rest.without(file), lean);
    expect(open(draft.folder()).problems).toEqual([]);
    expect(opened(draft)).toMatchObject({
      people: [],
      terms: [],
      timeline: [],
      figures: { entries: [] },
      outline: { lines: [], labels: [] },
    });
  });

  it.each(optional)('is not sound when %s is there and empty', (file) => {
    expect(isTold(open(pack().raw(file, '').folder()).problems, 'syntax')).toMatchObject({ file, line: 1 });
  });

  it.each([
    ['people.json', '"people"'],
    ['glossary.json', '"terms"'],
    ['timeline.json', '"events"'],
  ])('is not sound when %s is there and lacks its list', (file, key) => {
    const problem = isTold(open(pack().raw(file, '{}').folder()).problems, 'shape', `${key} is missing`);
    expect(problem).toMatchObject({ file, line: 1, column: 1 });
  });

  it.each([
    ['figures.json', ['"title" is missing.', '"figures" is missing.']],
    ['outline.json', ['"lines" is missing.', '"labels" is missing.']],
  ])('is not sound when %s is there and lacks what it must have', (file, messages) => {
    const { problems, data } = open(pack().raw(file, '{}').folder());
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(data).toBeUndefined();
  });

  it.each(optional)('is not led elsewhere by a link in the place of %s', (file) => {
    const folder = pack().without(file).folder();
    const elsewhere = path.join(folder, 'elsewhere');
    writeFileSync(elsewhere, String(pack().texts[file]));
    symlinkSync(elsewhere, path.join(folder, file));
    expect(isTold(open(folder).problems, 'not-a-file').file).toBe(file);
  });

  it.each(optional)('is not sound when %s is a link that leads nowhere', (file) => {
    const folder = pack().without(file).folder();
    symlinkSync('nowhere', path.join(folder, file));
    expect(isTold(open(folder).problems, 'not-a-file').file).toBe(file);
  });
});

describe('what the evidence of a pack becomes', () => {
  it('is filled in where a writer left something out', () => {
    const bare = { words: 'x', sources: ['report'] };
    const data = opened(
      lean
        .raw('people.json', jsonText({ people: [{ id: 'p', name: 'x', role: 'x', sources: ['report'] }] }))
        .raw('glossary.json', jsonText({ terms: [{ id: 't', term: 'x', meaning: 'x' }] }))
        .raw(
          'timeline.json',
          jsonText({
            events: [{ ...bare, id: 'e', date: '2011', certainty: 'contested', accounts: ['reds'] }],
          }),
        ),
    );
    expect(data.people).toEqual([{ id: 'p', name: 'x', variants: [], role: 'x', sources: ['report'] }]);
    expect(data.terms).toEqual([{ id: 't', term: 'x', also: [], meaning: 'x', sources: [] }]);
    expect(data.timeline).toEqual([
      { ...bare, id: 'e', date: '2011', certainty: 'contested', accounts: ['reds'], later: false },
    ]);
    expect(data.questions[1]?.claims).toEqual([
      {
        id: 'reds-knew',
        account: 'reds',
        words: 'What the reds say of it.',
        speaker: 'One of the reds',
        said: '2011-12-17',
        sources: ['report'],
        later: false,
      },
    ]);
  });

  it('keeps figures under their title, charted unless they say otherwise', () => {
    const { figures } = opened(pack());
    expect(figures.title).toBe('Houses lost, as each side gave them');
    expect(figures.entries.map(({ id, chart, later }) => ({ id, chart, later }))).toEqual([
      { id: 'first-count', chart: true, later: false },
      { id: 'last-count', chart: false, later: true },
    ]);
  });

  it('keeps the coordinates of places and the lines of the map', () => {
    const { places, outline } = opened(pack());
    expect(places).toEqual([
      { id: 'square', name: 'the square', latitude: 43.34, longitude: 52.86, sources: [] },
      { id: 'works', name: 'the works', about: 'Where the shift ends.', sources: ['report'] },
    ]);
    expect(outline).toEqual(JSON.parse(String(pack().texts['outline.json'])));
  });
});

/**
 * For each question how many claims it has; for each scene which claims it tells and which questions it
 * names.
 */
const tellings = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }).chain((sizes) => {
  const claims = sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, at) => ({ id: `c${index}-${at}`, question: `q${index}` })),
  );
  const questions = sizes.map((_, index) => `q${index}`);
  const scene = fc.record({ told: fc.subarray(claims), named: fc.subarray(questions) });
  return fc.record({
    claims: fc.constant(claims),
    questions: fc.constant(questions),
    scenes: fc.array(scene, { minLength: 1, maxLength: 4 }),
  });
});

describe('the questions of a scene', () => {
  it('are those it names and those of its claims, each once', () => {
    fc.assert(
      fc.property(tellings, ({ claims, questions, scenes }) => {
        const bare = { account: 'reds', words: 'x', speaker: 'x', said: '2011', sources: ['report'] };
        const file = questions.map((id) => ({
          id,
          title: 'x',
          stands: 'x',
          claims: claims.filter(({ question }) => question === id).map((each) => ({ id: each.id, ...bare })),
        }));
        const scene = ({ told, named }: (typeof scenes)[number]): SceneFile => ({
          title: 'x',
          moment: 'morning',
          text: [{ words: 'x', editorial: true }],
          ending: 'x',
          questions: named,
          claims: told.map(({ id }) => id),
        });
        const base = pack().texts;
        const data = opened(
          pack({
            'story.json': String(base['story.json']).replace('"start": "start"', '"start": "s0"'),
            'accounts.json': String(base['accounts.json']),
            'sources.json': String(base['sources.json']),
            'places.json': '{ "places": [] }',
            'questions.json': jsonText({ questions: file }),
            ...Object.fromEntries(scenes.map((each, index) => [`a/s${index}.json`, jsonText(scene(each))])),
          }),
        );
        for (const [index, { told, named }] of scenes.entries()) {
          const compiled = data.scenes.find(({ id }) => id === `s${index}`);
          const expected = new Set([...named, ...told.map(({ question }) => question)]);
          expect([...(compiled?.questions ?? [])].sort()).toEqual([...expected].sort());
          expect(compiled?.claims).toEqual(told.map(({ id }) => id));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are touched through a claim alone', () => {
    const scene = opened(pack()).scenes.find(({ id }) => id === 'fire-reds');
    expect(scene?.questions).toEqual(['who-began', 'who-knew']);
  });
});

describe('the counts of a pack', () => {
  const whole = { chapters: 1, scenes: 4, choices: 6, endings: 1, words: 27 };
  const countsOf = (draft: PackDraft): object => open(draft.folder()).counts;

  it('are of its chapters, scenes, choices, endings and words', () => {
    expect(countsOf(pack())).toEqual(whole);
  });

  it.each([
    ['a way leads nowhere', pack().swap('a/start.json', '"fire-reds"', '"nowhere"')],
    ['an optional file is misshapen', pack().raw('people.json', '{}')],
    ['a needed file is missing', pack().without('questions.json')],
    ['the accounts are no JSON', pack().raw('accounts.json', '{')],
  ])('are of all that could be read when %s', (_, draft) => {
    const { data, counts } = open(draft.folder());
    expect(data).toBeUndefined();
    expect(counts).toEqual(whole);
  });

  it('leave out a scene that could not be read', () => {
    const draft = pack().swap('a/end.json', 'true', 'yes');
    expect(countsOf(draft)).toEqual({ ...whole, scenes: 3, endings: 0, words: 20 });
  });

  it('leave out the summary that stands for a scene', () => {
    const draft = pack().swap('a/fire-blues.json', 'There was a fire.', 'There was a fire in the night.');
    expect(countsOf(draft)).toEqual(whole);
  });

  it('are not raised by spaces around a paragraph', () => {
    const draft = pack().swap(
      'a/start.json',
      '"People come to the square."',
      '" People come to the square.\\n"',
    );
    expect(countsOf(draft)).toEqual(whole);
  });

  it('are nothing where the story itself could not be read', () => {
    const nothing = { chapters: 0, scenes: 0, choices: 0, endings: 0, words: 0 };
    expect(countsOf(pack().raw('story.json', '{'))).toEqual(nothing);
    expect(countsOf(pack().swap('story.json', '"format": 1', '"format": 2'))).toEqual(nothing);
  });
});
