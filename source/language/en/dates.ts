/** A day as precisely as it is known. */
interface Known {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * From one day to another, both known to the same part: "16–17 December 2011". As Intl writes it, with plain
 * spaces and no spaces between two numbers; making what does so takes as long as laying out a page.
 */
export function fromDayToDay(from: Known, to: Known): string {
  const first = partsOf(from);
  const last = partsOf(to);
  while (first.length > 0 && first.at(-1) === last[first.length - 1]) first.pop();
  if (first.length === 0) return last.join(' ');
  const [only = ''] = first;
  const dash = first.length === 1 && /^\d/.test(only) ? '–' : ' – ';
  return `${first.join(' ')}${dash}${last.join(' ')}`;
}

const partsOf = ({ year, month, day }: Known): string[] => [
  ...(day === undefined ? [] : [String(day)]),
  ...(month === undefined ? [] : [months[month - 1] ?? '']),
  String(year),
];
