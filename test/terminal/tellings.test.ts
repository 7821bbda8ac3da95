/**
 * What the documentary's own forms look like on a screen, small and large: who can be followed, who tells,
 * what can be chosen, the day by the hour, the people met, and at the end what one was told.
 */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { replay } from '../../source/reading/replay.ts';
import type { Kept } from '../../source/reading/session.ts';
import { peopleMet, toldOn } from '../../source/reading/told.ts';
import { choiceGroups } from '../../source/story/choices.ts';
import { type Scene, sceneOf } from '../../source/story/story.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { staying, stayingReading, upToScene } from '../helpers/stay.ts';

const strikers = stayingReading(documentary, 'strikers');
const along = staying(documentary, 'strikers');

/** The reading of who stays with the strikers, as far as this scene. */
const upTo = ({ id }: Scene): Kept => ({ reading: upToScene(strikers, id), place: 0 });

const find = (is: (scene: Scene) => boolean): Scene => {
  const scene = along.find(is);
  if (!scene) throw new Error('The strikers tell no such scene.');
  return scene;
};

const screen = ({ shown }: Reader): string => shown.replace(/[│╶\s]+/g, ' ');

/** Every screen of the page that is shown, from where it begins to the end of its text. */
async function screens(at: Reader, begins: string): Promise<readonly string[]> {
  await at;
  const more = screen(at).includes(en.more) ? [en.more] : [];
  await at
    .presses('end')
    .seesNoLonger(en.more)
    .presses('home')
    .sees(begins, ...more);
  const seen = [screen(at)];
  while (seen.at(-1)?.includes(en.more)) {
    await at.presses('space').seesAnother();
    seen.push(screen(at));
  }
  return seen;
}

describe.each([
  [40, 12],
  [80, 24],
  [120, 40],
])('at %i×%i', (columns, rows) => {
  /** A reading that is gone on with. */
  const goesOn = (kept: Kept): Reader =>
    reader(documentary, { columns, rows, kept: new Map([['anna', kept]]) })
      .presses('end')
      .sees('Go on reading')
      .presses('enter')
      .seesNoLonger('Go on reading');

  const at = (scene: Scene): Reader => goesOn(upTo(scene)).sees(scene.title);

  /** Opens a page, looks at all of it, and comes back to the lines it was opened over. */
  async function opens(over: Reader, key: string, begins: string): Promise<string> {
    await over;
    const before = over.screen.lines();
    await over.presses(key);
    const seen = (await screens(over, begins)).join(' ');
    await over.presses('escape');
    await expect.poll(() => over.screen.lines()).toEqual(before);
    return seen;
  }

  it('who can be followed stands with what each has at stake before the first choice, and only there', async () => {
    const first = find(({ choices }) => choices.length > 1);
    const seen = (await screens(at(first), first.title)).join(' ');
    expect(seen).toContain(en.first.title(6));
    for (const { name, mark, brief = '' } of documentary.accounts.values())
      expect(seen).toContain(`${mark} ${name}: ${brief.split(' ').slice(0, 3).join(' ')}`);
    const next = along[along.indexOf(first) + 1] ?? first;
    expect((await screens(at(next), next.title)).join(' ')).not.toContain(en.first.title(6));
  });

  it('who tells stays over the telling as long as it is on the screen', async () => {
    const scene = find(({ tellings, notice }) => tellings.length === 1 && !notice);
    const short = scene.tellings[0]?.short ?? '';
    const seen = await screens(at(scene), scene.title);
    expect(rows > 12 || seen.length > 2).toBe(true);
    for (const each of seen)
      expect(each).toContain(rows > 12 ? `The strikers · ${short}` : `S ${short} · ${scene.title}`);
  });

  it('what can be chosen stands in groups, and the numbers run through them', async () => {
    const scene = find(
      ({ account, notice, choices }) =>
        account !== undefined && !notice && choices.length > 3 && choices.length < 7,
    );
    const choices = choiceGroups(documentary, scene).flatMap((group) => group.choices);
    const over = at(scene).presses('end').pointsAt('1 ');
    await over;
    const seen = [screen(over)];
    for (let number = 2; number <= choices.length; number++) {
      await over.presses('down').pointsAt(`${number} `);
      seen.push(screen(over));
    }
    for (const heading of [en.choices.goOn, en.choices.hear]) expect(seen.join(' ')).toContain(heading);
    const last = choices.at(-1)?.to ?? '';
    await over.presses(String(choices.length)).sees(sceneOf(documentary, last).title);
  });

  it('d opens the day by the hour, with all that disagrees, and Esc closes it', async () => {
    const [day] = documentary.days;
    const scene = find(({ chapter, notice }) => chapter === day?.chapter && !notice);
    const over = at(scene).presses('end').pointsAt('1 ');
    const seen = await opens(over, 'd', day?.title ?? '');
    for (const { title } of day?.disagreements ?? []) expect(seen).toContain(title);
    for (const { from } of day?.entries ?? []) expect(seen).toContain(from ?? '');
  });

  it('g shows the people met, with what was told of them where, and nobody else', async () => {
    const scene = find(({ chapter, notice }) => chapter === 'the-eve' && !notice);
    const met = peopleMet(documentary, replay(documentary, upTo(scene).reading));
    const over = at(scene).presses('end').pointsAt('1 ');
    const seen = await opens(over, 'g', en.keys.names.title);
    for (const [id, meetings] of met) {
      expect(seen).toContain(documentary.people.get(id)?.name);
      for (const { scene: of } of meetings) expect(seen).toContain(`${of.title}:`);
    }
    const [people = ''] = seen.split(` ${en.names.terms} `);
    for (const { id, name } of documentary.people.values())
      if (!met.has(id)) expect(people).not.toContain(name);
  });

  it('at the end stands what one was told, and who came back', async () => {
    const over = goesOn({ reading: strikers, place: 0 }).presses('end').pointsAt(en.told.title);
    const seen = await opens(over, 'enter', `${en.told.title} You began`);
    const { people, questions, ended } = toldOn(documentary, replay(documentary, strikers));
    expect(seen).toContain(`${ended?.name}.`);
    for (const { question } of questions) expect(seen).toContain(question.title);
    const later = people.flatMap(({ follow }) => follow?.later ?? []);
    expect(later.length).toBeGreaterThan(2);
    for (const line of later) expect(seen).toContain(line.split(' ').slice(0, 4).join(' '));
  });
});
