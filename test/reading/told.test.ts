/** What a path was told: whom it heard, of what, whom it met, and what it did not hear. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../source/reading/reading.ts';
import { type Path, replay } from '../../source/reading/replay.ts';
import { search } from '../../source/reading/search.ts';
import { knowsLater, peopleMet, standsThen, toldOn } from '../../source/reading/told.ts';
import type { Person } from '../../source/story/evidence.ts';
import { sceneOf } from '../../source/story/story.ts';
import { diamond } from '../fixtures/stories.ts';
import { told } from '../fixtures/told.ts';
import { choosing, record } from '../helpers/walks.ts';

const along = (...choices: readonly string[]): Path => replay(told, choosing(told, ...choices));
const personOf = (id: string): Person => {
  const person = told.people.get(id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return person;
};

/** What was told of a person on a path, scene by scene. */
const toldOf = (path: Path, id: string): readonly string[] =>
  (peopleMet(told, path).get(id) ?? []).map(({ scene, words }) => `${scene.id}: ${words}`);

describe('what one was told', () => {
  it('names the accounts heard first and last, also where one came back to the first', () => {
    const { began, ended } = toldOn(told, along('follow-hands', 'hear-owners', 'go-hands', 'go-on', 'stop'));
    expect([began?.id, ended?.id]).toEqual(['hands', 'hands']);
    const owners = toldOn(told, along('follow-hands', 'hear-owners', 'go-on', 'stop'));
    expect([owners.began?.id, owners.ended?.id]).toEqual(['hands', 'owners']);
  });

  it('names none where only the narrator spoke', () => {
    const { began, ended } = toldOn(told, along());
    expect([began, ended]).toEqual([undefined, undefined]);
  });

  it('counts a scene once of which one heard again', () => {
    const { most } = toldOn(told, along('follow-hands', 'hear-owners', 'hear-hands'));
    expect([most?.account.id, most?.scenes, most?.of]).toEqual(['hands', 1, 2]);
    expect(toldOn(told, along('stay')).most).toMatchObject({ account: { id: 'hands' }, scenes: 1, of: 1 });
    expect(toldOn(told, along()).most).toBeUndefined();
  });

  it('does not count what was left behind a notice, or skipped', () => {
    const notice = choosing(told, 'follow-owners');
    for (const reading of [notice, record(told, notice, { kind: 'skip', at: 'the-fire-owners' })]) {
      const { began, questions } = toldOn(told, replay(told, reading));
      expect(began).toBeUndefined();
      expect(questions.flatMap(({ accounts }) => accounts)).toEqual([]);
    }
  });

  it('says of each question that is asked whose answers were heard, in the order of the accounts', () => {
    const on = (...choices: readonly string[]): readonly string[] =>
      toldOn(told, along(...choices)).questions.map(
        ({ question, accounts }) => `${question.id}: ${accounts.map(({ id }) => id).join(' ')}`,
      );
    expect(on('stay', 'go-on')).toEqual(['who-lit: ', 'how-many: ']);
    expect(on('follow-owners', 'go-on', 'hear-hands')).toEqual(['who-lit: hands owners', 'how-many: owners']);
  });

  it('has one thing that somebody told and one did not hear: of a side one did not hear, if there is one', () => {
    expect(toldOn(told, along('follow-hands', 'go-on')).unheard?.id).toBe('lamp-lit');
    expect(toldOn(told, along('follow-owners', 'go-on')).unheard?.id).toBe('belt-lit');
    expect(toldOn(told, along('stay', 'go-on')).unheard?.id).toBe('lamp-lit');
  });

  it('has no such thing where everything of the day was heard; what came later does not count', () => {
    expect(toldOn(told, along('follow-hands', 'hear-owners', 'go-on', 'stop')).unheard).toBeUndefined();
  });

  it('has those people come back whom one met', () => {
    const people = (...choices: readonly string[]): readonly string[] =>
      toldOn(told, along(...choices)).people.map(({ id }) => id);
    expect(people()).toEqual(['ann-reed']);
    expect(people('stay')).toEqual(['ann-reed', 'joss-weir']);
  });

  it('asks nothing of a story that asks nothing', () => {
    const { questions, unheard, people } = toldOn(diamond, replay(diamond, begin(diamond)));
    expect([questions, unheard, people]).toEqual([[], undefined, []]);
  });
});

describe('a person', () => {
  it('is known by the sentences that name them, in the order they were told', () => {
    expect(toldOf(along('follow-hands'), 'ann-reed')).toEqual([
      'the-gate: The forewoman, Ann Reed, went up first with the keys, and behind her two hundred came up the one stair.',
      'the-gate: Reed counted them in.',
      'the-fire-hands: The forewoman, Ann Reed, had the key, and nobody saw her.',
      'the-fire-hands: He had opened it with one hand, and Reed had shown him how.',
    ]);
  });

  it('who tells is known by how they begin', () => {
    const [first, ...rest] = toldOf(along('follow-hands'), 'joss-weir');
    expect(first).toBe('the-fire-hands: The belt had run hot since Monday.');
    expect(rest).toEqual([
      'the-fire-hands: The carder Joss Weir had signed his name, and was out of work by the evening.',
    ]);
  });

  it('is not met behind a notice, and met in the summary', () => {
    const at = choosing(told, 'follow-owners');
    expect(toldOf(replay(told, at), 'brigade')).toEqual([]);
    const skipped = record(told, at, { kind: 'skip', at: 'the-fire-owners' });
    expect(toldOf(replay(told, skipped), 'brigade')).toHaveLength(1);
  });

  it('stays met where one comes to the scene again and stands before its notice', () => {
    const again = along('follow-owners', 'hear-hands', 'hear-owners');
    expect(again.here.meeting).toBe('unread');
    expect(toldOf(again, 'brigade')).toHaveLength(1);
  });

  it('is told of once where a scene was heard twice', () => {
    const twice = along('follow-hands', 'hear-owners', 'hear-hands');
    expect(toldOf(twice, 'joss-weir').filter((each) => each.startsWith('the-fire-hands'))).toHaveLength(2);
  });
});

describe('what became of a person', () => {
  it('is known where it was told, or at an ending past the horizon', () => {
    const ann = personOf('ann-reed');
    expect(knowsLater(told, along('stay', 'go-on', 'stop'), ann)).toBe(false);
    expect(knowsLater(told, along('stay', 'go-on', 'hear-owners'), ann)).toBe(false);
    expect(knowsLater(told, along('stay', 'go-on', 'hear-hands'), ann)).toBe(true);
    expect(knowsLater(told, along('stay', 'go-on', 'hear-owners', 'end'), ann)).toBe(true);
  });

  it('is known at the last ending where no scene is named that tells it', () => {
    const brigade = personOf('brigade');
    expect(knowsLater(told, along('stay', 'go-on', 'hear-hands'), brigade)).toBe(false);
    expect(knowsLater(told, along('stay', 'go-on', 'hear-hands', 'end'), brigade)).toBe(true);
    expect(knowsLater(told, along('stay', 'go-on', 'hear-hands', 'end'), personOf('joss-weir'))).toBe(false);
  });

  it('is known from the beginning in a story that keeps back nothing of its people', () => {
    const ann = diamond.people.get('ann') ?? personOf('ann-reed');
    expect(knowsLater(diamond, replay(diamond, begin(diamond)), ann)).toBe(true);
  });

  it('is not found by a search before', () => {
    const found = (path: Path, query: string): readonly string[] =>
      search(told, path, query)
        .filter(({ kind }) => kind === 'person')
        .map(({ id }) => id);
    expect(found(along(), 'second floor')).toEqual(['ann-reed', 'joss-weir']);
    expect(found(along(), 'left the town')).toEqual([]);
    expect(found(along('stay', 'go-on', 'hear-hands'), 'left the town')).toEqual(['ann-reed']);
    expect(found(along(), 'second pump')).toEqual([]);
    expect(found(along('stay', 'go-on', 'hear-hands', 'end'), 'second pump')).toEqual(['brigade']);
  });
});

describe('an ending', () => {
  it('stands at the horizon where nothing in it became known later', () => {
    expect(standsThen(sceneOf(told, 'that-night'))).toBe(true);
    expect(standsThen(sceneOf(told, 'the-end'))).toBe(false);
  });
});
