import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { typedLines } from '../../source/command-line/typed-lines.ts';

async function linesIn(stream: Readable): Promise<readonly (string | undefined)[]> {
  const lines = [];
  for await (const line of typedLines(stream)) lines.push(line);
  return lines;
}

const most = 'x'.repeat(65_536);

it.each([
  ['an end in two pieces', ['1\r', '\n1', '\r', '\n'], ['1', '1']],
  ['the ends of an old Macintosh', ['1\r2\r'], ['1', '2']],
  ['a letter in two pieces', [Buffer.from('й').subarray(0, 1), Buffer.from('й\n').subarray(1)], ['й']],
  ['no end of the last', ['1\n', '2'], ['1', '2']],
  ['nothing on them', ['\n\n'], ['', '']],
  [
    'as much as is read, and with one sign more',
    [`${most}\n${most}`, 'x\n1\n', most, 'xx'],
    [most, undefined, '1', undefined],
  ],
])('lines are taken with %s', async (_, pieces, lines) => {
  expect(
    await linesIn(
      Readable.from(
        pieces.map((each) => Buffer.from(each)),
        { objectMode: false },
      ),
    ),
  ).toEqual(lines);
});

it('a fault of the stream ends the lines', async () => {
  const stream = new Readable({ read: () => undefined });
  stream.push('1\n2');
  const lines = typedLines(stream)[Symbol.asyncIterator]();
  expect(await lines.next()).toEqual({ done: false, value: '1' });
  stream.destroy(new Error('EIO'));
  expect(await lines.next()).toMatchObject({ done: true });
});
