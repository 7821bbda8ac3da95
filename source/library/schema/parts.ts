/** What the shapes of a pack's files have in common. */
import * as v from 'valibot';
import { clean } from '../../story/clean.ts';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(64),
  v.description('Lower-case words with hyphens between. Chosen once, never changed, never used again.'),
);
/** Some sign that is no space. */
export const notBlank = /\S/;

/** A letter or a sign that nothing takes away. */
const beginsPlainly = /^[!-~]/;

/** A text of which something is left to read once it is cleaned. */
const text = (most: number, about: string) =>
  v.pipe(
    v.string(),
    v.regex(notBlank),
    v.check((words) => beginsPlainly.test(words) || notBlank.test(clean(words))),
    v.maxLength(most),
    v.description(about),
  );
export const short = (about: string) => text(30, about);
export const line = (about: string) => text(300, about);
export const paragraph = (about: string) => text(2000, about);
export const date = (about: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d\d(-\d\d)?)?~?(\/\d{4}(-\d\d(-\d\d)?)?~?)?$/),
    v.description(`${about} YYYY, YYYY-MM or YYYY-MM-DD; two with / between for a span; ~ behind for about.`),
  );
export const publicDay = v.optional(
  date(
    'The day the public could know it, where that is another than the day it was said or its copy printed.',
  ),
);
export const list = <T extends v.GenericSchema>(item: T, most: number, about: string) =>
  v.pipe(v.array(item), v.maxLength(most), v.description(about));
export const schemaKey = v.optional(v.pipe(v.string(), v.description('Where the editor finds this schema.')));

export const sourceIds = (least: number) =>
  v.pipe(list(id, 20, 'Ids of the sources that support it.'), v.minLength(least));
/** true or false, and false where it is left out. */
export const flag = (about: string) => v.optional(v.pipe(v.boolean(), v.description(about)), false);
export const later = flag('Said, published or known after the horizon of the story.');
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
export const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
export const language = (about: string) =>
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), v.description(`${about}, BCP 47: en, ru, kk.`));
export const hour = (about: string) =>
  v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), v.description(`${about} HH:MM.`));
