/** What help says of a page in plain words, also where there is little room. */
import { expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { atFire } from '../helpers/reader.ts';

it('tells of the groups of choices, the narrator’s sign and the marks of a page at 40×12, a page at a time', async () => {
  const at = atFire({ columns: 40, rows: 12 }).presses('end').pointsAt('1 ').presses('?').sees(en.help.title);
  await at;
  const read = new Set<string>();
  const lines = (): readonly string[] => at.screen.lines().map((line) => line.replace(/^[ ╶]+/, ''));
  for (;;) {
    const before = lines();
    // Two lines stay on every page: each is read once.
    for (const line of before) if (!line.includes(en.more)) read.add(line);
    if (!before.some((line) => line.includes(en.more))) break;
    await at.presses('space').seesAnother();
  }
  const text = [...read].join(' ');
  for (const said of [en.help.goOn, en.help.hear, en.help.narrator, en.help.turned, en.help.later])
    expect(text).toContain(said);
});
