/**
 * UTF-16, in which some shells and editors of Windows write: told by its mark, or by the empty half of the
 * first sign, which is Latin in all that is read here.
 */
export function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : undefined;
}

/** What bytes from a file say, be it in UTF-8 or in UTF-16; without the mark of its encoding. */
export const textIn = (bytes: Uint8Array): string =>
  new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes);
