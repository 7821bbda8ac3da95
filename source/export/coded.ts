/**
 * Text for languages that have markup where any sign may mean something: letters, digits and the marks of
 * plain prose stay, every other sign is written as its number. What is safe is listed, and not what is not,
 * because nobody knows all that a story format or a renderer takes for markup.
 */
const notPlain = [
  String.raw`[^\p{L}\p{M}\p{N}\p{Zs}\n.,;:!?()‘’“”«»–—…·-]`,
  // A line that begins like a numbered list.
  String.raw`(?<=^\p{Zs}*\p{N}+)\.`,
  // Only between words, not as an arrow or a rule.
  String.raw`(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])`,
  // Only behind a word: a doubled one begins a passage, one before a sign a property.
  String.raw`:(?!\p{Zs})`,
  // Only where no colon follows within: the two together begin a macro.
  String.raw`\((?=[^)\n]*:)`,
].join('|');

/**
 * The text with such signs as their numbers between `before` and a semicolon: `&#91;` or `#91;` for a
 * bracket.
 */
export const coded = (text: string, before: '&#' | '#'): string =>
  text.replace(new RegExp(notPlain, 'gmu'), (sign) => `${before}${String(sign.codePointAt(0))};`);
