/** The built program, as a user starts it. */
import { describe, expect, it } from 'vitest';
import { first, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, run } from '../helpers/program.ts';

interface Map {
  readonly readings: readonly { name: string }[];
  readonly nodes: readonly { id: string; visited: readonly number[] }[];
  readonly edges: readonly { choice: string }[];
  readonly unmet: number;
}

/** A home in which these readings were begun and took one choice each. */
function homeWith(...names: readonly string[]): string {
  const home = temporaryFolder();
  for (const name of names) run(home, ['--plain', '--reading', name], { input: '1\n' });
  return home;
}

const mapOf = (home: string, ...args: readonly string[]): Map =>
  JSON.parse(run(home, ['map', ...args, '--format', 'json']).stdout) as Map;

describe('map', () => {
  it('lays the latest reading over the story where none is named, and none where none is kept', () => {
    expect(mapOf(temporaryFolder())).toMatchObject({ readings: [], nodes: [], unmet: story.scenes.length });
    const { readings, nodes, edges } = mapOf(homeWith('anna', 'ben'));
    expect(readings.map(({ name }) => name)).toEqual(['ben']);
    expect(nodes.map(({ id }) => id)).toEqual([story.start, first?.choices[0]?.to]);
    expect(edges.map(({ choice }) => choice)).toEqual([first?.choices[0]?.id]);
  });

  it('lays several readings over each other, and shows everything when asked to', () => {
    const { readings, nodes } = mapOf(homeWith('anna', 'ben'), 'anna', 'ben', '--all');
    expect(readings.map(({ name }) => name)).toEqual(['anna', 'ben']);
    expect(nodes).toHaveLength(story.scenes.length);
    expect(nodes.find(({ id }) => id === story.start)?.visited).toEqual([0, 1]);
  });

  it.each([
    ['text', /^Zhanaozen: the shape of the story\n/],
    ['dot', /^digraph "zhanaozen" \{\n/],
    ['mermaid', /^flowchart TB\n/],
    ['twee', /^:: StoryTitle\nZhanaozen\n/],
  ])('writes %s', (format, begins) => {
    const { code, stdout, stderr } = run(temporaryFolder(), ['map', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(begins);
    expect(stdout).toMatch(/[^\n]\n$/);
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toBe('');
  });

  it('writes the whole story as Twee, whatever was read', () => {
    const { stdout } = run(homeWith('anna'), ['map', '--format', 'twee']);
    for (const { id } of story.scenes) expect(stdout).toContain(`\n:: ${id} [`);
  });

  it('says which reading there is not, with the nearest there is', () => {
    const { code, stdout, stderr } = run(homeWith('anna'), ['map', 'ana']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Did you mean “anna”?');
  });

  it('is a page in a terminal, and plain text where that is wished', async () => {
    const home = homeWith('anna');
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
