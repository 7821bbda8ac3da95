import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { proofJson, proofText } from '../../source/export/proof.ts';
import { en } from '../../source/language/en.ts';
import { type Proof, prove } from '../../source/story/proof.ts';
import { diamondData, scene } from '../fixtures/stories.ts';
import { story } from '../helpers/built-in.ts';

const proof = prove(diamondData);

describe('a proof as text', () => {
  it('says what was followed, what rests on a sample, and each measure under its name', () => {
    expect(proofText(proof, en)).toMatchInlineSnapshot(`
      "Exhaustive: every scene and choice that can be reached was followed.
      Partial for the median, which is of 1,000 random readings, seed 1; they prefer
      what is unread.
      Words are of the scenes’ paragraphs, at 238 a minute; titles and choices are not
      counted. Nothing is skipped, and a scene that is come back to is counted once.
        scenes    4: each can be reached, and leads to an ending
        choices   6: each can be met
        circles   1: each can be left
        endings   Ashes  2 choices away
                    shortest trail: follow-reds, stay
        paths     shortest   9 words  1 minute  3 scenes
                  median    21 words  1 minute  4 scenes
                  longest   21 words  1 minute  4 scenes
        accounts  The reds   12 words  80%
                  The blues   3 words  20%
        balance   The reds: 4.0 times the words of The blues
      "
    `);
  });

  it('stands in eighty columns for the documentary, without a sign that is drawn', () => {
    const lines = proofText(prove(story), en).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    for (const line of lines) expect(line).toMatch(/^[\p{L}\p{N}\p{Z}.,:;%()’“”-]*$/u);
  });

  it('stays aligned where names are of wide letters', () => {
    const accounts = diamondData.accounts.map((account, index) =>
      index === 0 ? { ...account, name: '赤い人々' } : account,
    );
    const lines = proofText(prove({ ...diamondData, accounts }), en).split('\n');
    const widths = lines.filter((line) => line.endsWith('%')).map((line) => stringWidth(line));
    expect(widths).toHaveLength(2);
    expect(new Set(widths).size).toBe(1);
  });

  it('names a dozen endings of many', () => {
    const endings: Proof['endings'] = Array.from({ length: 1500 }, (_, index) => ({
      ending: `Ending ${index}`,
      scene: `end-${index}`,
      steps: index,
    }));
    const text = proofText({ ...proof, endings }, en);
    expect(text).toMatch(/Ending 11 +11 choices away/);
    expect(text).not.toContain('Ending 12');
    expect(text).toContain('and 1,488 more');
  });

  it('says what cannot be reached, left or measured', () => {
    const [start, ...others] = diamondData.scenes;
    const lost = prove({
      ...diamondData,
      scenes: [{ ...scene('start', 'morning'), ...start, choices: [] }, ...others],
    });
    const text = proofText(lost, en);
    expect(text).toContain('4: 3 cannot be reached, 1 leads to no ending');
    expect(text).toContain('Ashes  cannot be reached');
    expect(text).toContain('Exhaustive: every scene and choice that can be reached was followed.');
    expect(text).not.toContain('shortest trail');
    expect(text).toContain('none leads to an ending');
    expect(text).not.toContain('median');
  });
});

describe('a proof as JSON', () => {
  it('is exhaustive, and says of the median alone that it is partial, and why', () => {
    expect(proofJson(proof, en)).toMatchObject({
      exhaustive: true,
      endings: [{ ending: 'Ashes', scene: 'end', steps: 2, trail: ['follow-reds', 'stay'] }],
      partial: [
        {
          measure: 'paths.median',
          why: 'Partial for the median, which is of 1,000 random readings, seed 1; they prefer what is unread.',
        },
      ],
    });
  });

  it('says what the words and minutes are of', () => {
    expect(proofJson(proof, en)).toMatchObject({
      reckoned: expect.stringContaining('titles and choices are not counted') as string,
    });
  });

  it('names the endings whose trails are too long to give', () => {
    const endings: Proof['endings'] = [{ ending: 'Ashes', scene: 'end', steps: 2_000_000 }];
    expect(proofJson({ ...proof, endings }, en)).toMatchObject({
      partial: [
        { measure: 'paths.median' },
        { measure: 'endings.trail', why: expect.stringContaining('1 ending') as string },
      ],
    });
  });
});
