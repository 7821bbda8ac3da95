import stringWidth from 'string-width';

/**
 * Letters and signs that take one cell each and join with nothing: Latin, Cyrillic, punctuation, and those we
 * draw with. Nearly every text here is made of them. The width of any other, and where it ends, is a matter
 * of large tables, which are read when such a text first comes: `build/late-tables.ts` puts this before them.
 */
const single = ' -~\u00A0-¬®-˿Ѐ-҂Ҋ-ԯ‐-‧⁰ⁱ⁴-₎←-↓─-▟▪▸●○◦❯⠀-⣿';

const singleCells = new RegExp(`^[${single}]*$`);
/** With what sequences begin and end with: nothing joins with that either. */
const singleSigns = new RegExp(`^[${single}\\u001B\\u0007]*$`);

/** The width of a text in cells; undefined where only the tables know it. */
export const knownWidth = (text: string): number | undefined =>
  singleCells.test(text) ? text.length : undefined;

/** The width of a text in cells. Most are known without the package that knows all, which takes its time. */
export const widthOf = (text: string): number => knownWidth(text) ?? stringWidth(text);

/** The signs of a text as `Intl.Segmenter` has them; undefined where only the tables know them. */
export const knownSigns = (
  text: string,
): readonly { readonly segment: string; readonly index: number }[] | undefined =>
  singleSigns.test(text) ? Array.from(text, (segment, index) => ({ segment, index })) : undefined;
