import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { pathSummary } from '../../source/paragraphs/path.ts';
import { flow } from '../../source/layout/flow.ts';
import { textOf } from '../../source/layout/line.ts';
import { grouped } from '../../source/reading/path-code.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { diamond } from '../fixtures/stories.ts';
import { codeOf, inDiamond, rounds, toBlues } from '../helpers/codes.ts';

const page = (reading: Reading, width: number): readonly string[] =>
  flow(pathSummary(diamond, replay(diamond, reading), en), width).map(({ spans }) => textOf(spans).trimEnd());

describe('your path', () => {
  const ended = inDiamond(toBlues, ...rounds(60), { kind: 'choose', at: 'fire-blues', choice: 'stay' });

  it.each([16, 36, 72])('at an ending shows its code in whole groups, on a page of %i', (width) => {
    const lines = page(ended, width);
    const from = lines.findIndex((line) => line.startsWith('dm1'));
    const groups = grouped(codeOf(diamond, ended)).split(' ');
    const shown = lines.slice(
      from,
      lines.findIndex((line) => line.startsWith(en.share.onPath('').slice(0, 12))),
    );
    expect(shown.flatMap((line) => line.split(' '))).toEqual(groups);
  });

  it('before an ending names it in passing', () => {
    const code = grouped(codeOf(diamond, inDiamond(toBlues)));
    expect(page(inDiamond(toBlues), 72)).toContain(`The code of the path so far: ${code}`);
  });

  it('shows none where the path is too long for one', () => {
    const lines = page(inDiamond(toBlues, ...rounds(6000)), 72).join('\n');
    expect(lines).toContain('The path so far');
    expect(lines).not.toMatch(/code|dm1/);
  });
});
