import type { Person, Term } from './evidence.ts';

/** A name or a term where it stands in a text. */
export interface Mention {
  /** Index of its first sign. */
  readonly from: number;
  /** Index behind its last sign. */
  readonly to: number;
  readonly kind: 'person' | 'term';
  readonly id: string;
}

const special = /[.*+?^${}()|[\]\\]/g;

/** A pattern of these very signs. */
export const literal = (text: string): string => text.replace(special, '\\$&');

type Forms = ReadonlyMap<string, Pick<Mention, 'kind' | 'id'>>;

/**
 * How people and terms are written. Names count as they are written; a term may also begin with a capital, at
 * the head of a sentence. Words of one or two small letters ("as", a memorial meal) are left alone: they are
 * nearly always another word.
 */
function formsOf(people: readonly Person[], terms: readonly Term[]): Forms {
  const forms = new Map<string, Pick<Mention, 'kind' | 'id'>>();
  const add = (form: string, entry: Pick<Mention, 'kind' | 'id'>): void => {
    if (form.length > 2 || form !== form.toLowerCase()) forms.set(form, forms.get(form) ?? entry);
  };
  for (const { id, name, variants } of people)
    for (const form of [name, ...variants]) add(form, { kind: 'person', id });
  for (const { id, term, also } of terms) {
    for (const form of [term, ...also]) {
      add(form, { kind: 'term', id });
      add(form.charAt(0).toUpperCase() + form.slice(1), { kind: 'term', id });
    }
  }
  return forms;
}

/** The pattern by which they are found. */
export const patternOfNames = (people: readonly Person[], terms: readonly Term[]): string =>
  patternOf(formsOf(people, terms).keys());

/**
 * What finds the people and terms of a story in a text. Where two forms begin at the same place the longer
 * one counts. `pattern` is that of their names, where it is known.
 */
export function mentionFinder(
  people: readonly Person[],
  terms: readonly Term[],
  pattern?: string,
): (text: string) => readonly Mention[] {
  const forms = formsOf(people, terms);
  if (forms.size === 0) return () => [];
  let made: RegExp | undefined;
  return (text) => {
    // Made for the first text: many a start asks for none.
    const finder = (made ??= new RegExp(
      `(?<![\\p{L}\\p{N}])${pattern ?? patternOf(forms.keys())}(?![\\p{L}\\p{N}])`,
      'gu',
    ));
    const mentions: Mention[] = [];
    finder.lastIndex = 0;
    for (let match = finder.exec(text); match; match = finder.exec(text)) {
      const [form] = match;
      const entry = forms.get(form);
      if (entry) mentions.push({ from: match.index, to: match.index + form.length, ...entry });
    }
    return mentions;
  };
}

/** Forms by the sign they begin with, and what of them follows it; by no sign where one is at its end. */
type Branches = Map<string, Branches>;

/**
 * A pattern of forms in which what several begin with is looked at once, since there may be thousands. The
 * longest that fits counts.
 */
function patternOf(forms: Iterable<string>): string {
  const root: Branches = new Map();
  for (const form of forms) {
    let here = root;
    for (const sign of [...form, '']) {
      const next: Branches = here.get(sign) ?? new Map();
      here.set(sign, next);
      here = next;
    }
  }
  return `(?:${alternatives(root)})`;
}

function alternatives(branches: Branches): string {
  const longer = [...branches].flatMap(([sign, rest]) =>
    sign === '' ? [] : literal(sign) + alternatives(rest),
  );
  if (longer.length === 0) return '';
  const [only = ''] = longer;
  if (longer.length === 1 && !branches.has('')) return only;
  return `(?:${longer.join('|')})${branches.has('') ? '?' : ''}`;
}
