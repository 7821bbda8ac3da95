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

/**
 * What finds the people and terms of a story in a text. Names count as they are written; a term may also
 * begin with a capital, at the head of a sentence. Where two forms begin at the same place the longer one
 * counts. Words of one or two small letters ("as", a memorial meal) are left alone: they are nearly always
 * another word.
 */
export function mentionFinder(
  people: readonly Person[],
  terms: readonly Term[],
): (text: string) => readonly Mention[] {
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
  if (forms.size === 0) return () => [];
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((form) => form.replace(special, '\\$&')).join('|');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(finder)].flatMap(({ 0: form, index }) => {
      const entry = forms.get(form);
      return entry ? [{ from: index, to: index + form.length, ...entry }] : [];
    });
}
