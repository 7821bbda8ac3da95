/**
 * What a Russian or Kazakh layout sends for the keys of a Latin one: `й` where `q` stands. Keys are bound by
 * where they are, so that nobody has to change the layout to leave.
 */
const rows = [
  ['qwertyuiop', 'йцукенгшщз'],
  ['asdfghjkl', 'фывапролд'],
  ['zxcvbnm', 'ячсмить'],
  // A Kazakh layout has letters in the row of digits.
  ['1234567890', '"әіңғ,.үұқ'],
] as const;

const latinOf = new Map(
  rows.flatMap(([latin, other]) => Array.from(other, (sign, index) => [sign, latin.charAt(index)] as const)),
);

/**
 * What the same keys send on a Latin layout, in small letters. What is not all of another layout stays as it
 * is.
 */
export function latin(typed: string): string {
  const small = typed.toLowerCase();
  const signs = Array.from(small, (sign) => latinOf.get(sign));
  return signs.includes(undefined) ? small : signs.join('');
}
