import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { ends, flow, type Paragraph } from '../../source/layout/flow.ts';
import { span, textOf } from '../../source/layout/line.ts';

const words = fc.array(fc.stringMatching(/^[a-zа-яәі.,’“”1-9]{1,14}$/), { minLength: 1, maxLength: 30 });
const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({
    words,
    cut: fc.nat(),
    gap: fc.constantFrom(0, 1, 2),
    lead: fc.constantFrom('', '1  ', '10  S  '),
  })
  .map(({ words: parts, cut, gap, lead }) => {
    const text = parts.join(' ');
    const at = cut % text.length;
    return { spans: [span(text.slice(0, at), 'strong'), span(text.slice(at))], gap, lead: [span(lead)] };
  });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const width = fc.integer({ min: 20, max: 90 });
const packed = (text: string): string => text.replace(/\s+/g, '');

describe('a text that is laid out', () => {
  it('has no line wider than the column', () => {
    fc.assert(
      fc.property(paragraphs, width, (given, columns) =>
        flow(given, columns).every((line) => stringWidth(textOf(line.spans)) <= columns),
      ),
    );
  });

  it('loses no word and adds none', () => {
    fc.assert(
      fc.property(paragraphs, width, (given, columns) => {
        const before = given.map((each) => textOf([...(each.lead ?? []), ...each.spans])).join('');
        expect(
          packed(
            flow(given, columns)
              .map((line) => textOf(line.spans))
              .join(''),
          ),
        ).toBe(packed(before));
      }),
    );
  });

  it('keeps the look of every word', () => {
    fc.assert(
      fc.property(paragraphs, width, (given, columns) => {
        const strong = (spans: readonly { text: string; tone?: string }[]): string =>
          packed(
            spans
              .filter(({ tone }) => tone === 'strong')
              .map(({ text }) => text)
              .join(''),
          );
        expect(strong(flow(given, columns).flatMap((line) => line.spans))).toBe(
          strong(given.flatMap((each) => each.spans)),
        );
      }),
    );
  });

  it('gives each line a place of its own, and a paragraph the same place at every width', () => {
    fc.assert(
      fc.property(paragraphs, width, width, (given, one, other) => {
        const lines = (columns: number, before = given.length) => flow(given.slice(0, before), columns);
        const places = lines(one).map((line) => line.at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const begins = (columns: number) =>
          given.map((_, index) => lines(columns)[lines(columns, index).length]?.at);
        expect(begins(one)).toEqual(begins(other));
      }),
    );
  });

  it('leaves no space at the beginning of a wrapped line', () => {
    const lines = flow([{ spans: [span('one two three four five six seven')] }], 12);
    expect(lines.map((line) => textOf(line.spans))).toEqual(['one two', 'three four', 'five six', 'seven']);
  });

  it('indents what stands behind a number', () => {
    const lines = flow([{ spans: [span('one two three four')], lead: [span('1  ')] }], 12);
    expect(lines.map((line) => textOf(line.spans))).toEqual(['1  one two', '   three', '   four']);
  });

  it('leaves a drawing out where it does not fit, and the empty line before it', () => {
    const draw = (width: number) => (width < 10 ? [] : [[span('----------')], [span('----------')]]);
    expect(flow([{ spans: [span('a')] }, { spans: [], draw }], 10)).toHaveLength(4);
    expect(flow([{ spans: [span('a')] }, { spans: [], draw }], 9)).toHaveLength(1);
  });
});

it('two texts stand at the ends of a line, or under each other', () => {
  expect(ends([span('left')], [span('right')], 12).map(textOf)).toEqual(['left   right']);
  expect(ends([span('left')], [span('right')], 10).map(textOf)).toEqual(['left', 'right']);
});
