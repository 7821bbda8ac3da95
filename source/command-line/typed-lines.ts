import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** More than anybody types, in UTF-16 units. */
const longestLine = 64 * 1024;

/**
 * The lines that come in, one at a time; undefined in the place of one that is longer than anybody types, of
 * which no more is held than that. What ends the stream, be it a fault, ends the lines.
 */
export async function* typedLines(input: Readable): AsyncGenerator<string | undefined> {
  let line = '';
  const decoder = new StringDecoder('utf8');
  let isBehindReturn = false;
  try {
    // Whoever takes no more lines may still take keys.
    for await (const bytes of input.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      const piece = decoder.write(bytes);
      // A line end of Windows may come in two pieces.
      const text = isBehindReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      isBehindReturn = piece.endsWith('\r');
      for (const [index, part] of text.split(/\r\n|[\r\n\u2028\u2029]/).entries()) {
        if (index > 0) {
          yield whole(line);
          line = '';
        }
        line += part.slice(0, longestLine + 1 - line.length);
      }
    }
  } catch {
    return;
  }
  if (line !== '') yield whole(line);
}

const whole = (line: string): string | undefined => (line.length > longestLine ? undefined : line);
