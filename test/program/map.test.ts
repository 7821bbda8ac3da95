/** The program draws what was read, as a user asks for it. */
import { describe, expect, it } from 'vitest';
import { first, second, story } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, run } from '../helpers/program.ts';

interface Map {
  readonly readings: readonly { name: string }[];
  readonly nodes: readonly { id: string; visited: readonly number[] }[];
  readonly edges: readonly { choice: string }[];
  readonly unmet: number;
}

/** A home in which these readings were begun and took one choice each. */
async function homeWith(...names: readonly string[]): Promise<string> {
  const home = temporaryFolder();
  for (const name of names) await ask(home, ['--plain', '--reading', name], { input: '1\n' });
  return home;
}

const mapOf = async (home: string, ...args: readonly string[]): Promise<Map> =>
  JSON.parse((await ask(home, ['map', ...args, '--format', 'json'])).stdout) as Map;

describe('map', () => {
  it('lays the latest reading over the story where none is named, and none where none is kept', async () => {
    expect(await mapOf(temporaryFolder())).toMatchObject({
      readings: [],
      nodes: [],
      unmet: story.scenes.length,
    });
    const { readings, nodes, edges } = await mapOf(await homeWith('anna', 'ben'));
    expect(readings.map(({ name }) => name)).toEqual(['ben']);
    expect(nodes.map(({ id }) => id)).toEqual([story.start, second]);
    expect(edges.map(({ choice }) => choice)).toEqual([first?.choices[0]?.id]);
  });

  it('lays several readings over each other, and shows everything when asked to', async () => {
    const { readings, nodes } = await mapOf(await homeWith('anna', 'ben'), 'anna', 'ben', '--all');
    expect(readings.map(({ name }) => name)).toEqual(['anna', 'ben']);
    expect(nodes).toHaveLength(story.scenes.length);
    expect(nodes.find(({ id }) => id === story.start)?.visited).toEqual([0, 1]);
  });

  it.each([
    ['text', /^Zhanaozen: the shape of the story\n/],
    ['dot', /^digraph "zhanaozen" \{\n/],
    ['mermaid', /^flowchart TB\n/],
    ['twee', /^:: StoryTitle\nZhanaozen\n/],
  ])('writes %s', async (format, begins) => {
    const { code, stdout, stderr } = await ask(temporaryFolder(), ['map', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(begins);
    expect(stdout).toMatch(/[^\n]\n$/);
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toBe('');
  });

  it('writes the whole story as Twee, whatever was read', async () => {
    const { stdout } = run(await homeWith('anna'), ['map', '--format', 'twee']);
    for (const { id } of story.scenes) expect(stdout).toContain(`\n:: ${id} [`);
  });

  it('says which reading there is not, with the nearest there is', async () => {
    const { code, stdout, stderr } = await ask(await homeWith('anna'), ['map', 'ana']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Did you mean “anna”?');
  });

  it('is a page in a terminal, and plain text where that is wished', async () => {
    const home = await homeWith('anna');
    const terminal = open(home, ['map', '--all']);
    await terminal.sees('Zhanaozen: the shape of the story');
    await terminal.sees('Everything is shown');
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
    const plain = open(home, ['map', '--plain']);
    expect(await plain.ended).toBe(0);
    await expect.poll(plain.written).toContain('the shape of the story');
    expect(plain.isAlternate()).toBe(false);
  });
});
