import * as v from 'valibot';
import {
  date,
  degrees,
  flag,
  hour,
  id,
  language,
  later,
  line,
  list,
  paragraph,
  publicDay,
  schemaKey,
  sourceIds,
  whole,
} from './parts.ts';

const forms = {
  long: v.optional(line('How a text names it where a reader meets it first.')),
  short: v.optional(line('How a text names it afterwards.')),
};

export const sourcesFile = v.strictObject({
  $schema: schemaKey,
  sources: list(
    v.strictObject({
      id,
      publisher: line('Who published it.'),
      title: line('Its title.'),
      author: v.optional(line('Who wrote it, where known.')),
      date: v.optional(date('When it was published.')),
      url: v.optional(
        v.pipe(
          v.string(),
          v.regex(/^https?:\/\/(?![^/?#]*@)[^\s"<>]+$/),
          v.maxLength(500),
          v.description('Its address.'),
        ),
      ),
      perspective: line('From where it speaks, in a few words.'),
    }),
    5000,
    'Every record that something cites.',
  ),
});

export const questionsFile = v.strictObject({
  $schema: schemaKey,
  questions: list(
    v.strictObject({
      id,
      title: line('The question, with its question mark.'),
      stands: paragraph('A neutral note on where it stands. No verdict.'),
      claims: list(
        v.strictObject({
          id: v.pipe(id, v.description('Its own over all questions.')),
          account: v.pipe(id, v.description('Whose claim it is.')),
          words: paragraph('The claim in your own words.'),
          speaker: line('Who said it: a name and a role.'),
          said: date('The day it was said.'),
          public: publicDay,
          sources: sourceIds(1),
          later,
        }),
        100,
        'What the accounts answer.',
      ),
    }),
    200,
    'What the accounts answer differently.',
  ),
});

export const placesFile = v.strictObject({
  $schema: schemaKey,
  places: list(
    v.strictObject({
      id,
      name: line('Its name on the page.'),
      latitude: v.optional(v.pipe(degrees(90), v.description('Degrees north.'))),
      longitude: v.optional(v.pipe(degrees(180), v.description('Degrees east.'))),
      within: v.optional(v.pipe(id, v.description('The place it lies in, where a map shows that.'))),
      about: v.optional(paragraph('What it is.')),
      sources: v.optional(sourceIds(0), []),
    }),
    500,
    'The places of the story.',
  ),
});

export const peopleFile = v.strictObject({
  $schema: schemaKey,
  people: list(
    v.strictObject({
      id,
      name: line('The name, as the scenes write it.'),
      variants: v.optional(
        list(line('Another spelling.'), 12, 'Other spellings, and the family name alone.'),
        [],
      ),
      account: v.optional(v.pipe(id, v.description('The account it belongs to, where it belongs to one.'))),
      role: paragraph('Who it was then.'),
      ...forms,
      later: v.optional(paragraph('What became of it, known later.')),
      laterTold: v.optional(list(id, 12, 'Ids of the scenes that tell what became of it.')),
      follow: v.optional(
        v.strictObject({
          then: v.optional(paragraph('The line at an ending that stands at the horizon.')),
          later: v.optional(paragraph('The line at any other ending.')),
        }),
      ),
      sources: sourceIds(1),
    }),
    2000,
    'People by public role, and organisations.',
  ),
});

export const glossaryFile = v.strictObject({
  $schema: schemaKey,
  terms: list(
    v.strictObject({
      id,
      term: line('The term.'),
      also: v.optional(list(line('Another form.'), 12, 'Other forms that may stand in a text.'), []),
      meaning: paragraph('What it means, plainly.'),
      ...forms,
      sources: v.optional(sourceIds(0), []),
    }),
    2000,
    'Terms a reader may not know.',
  ),
});

export const timelineFile = v.strictObject({
  $schema: schemaKey,
  events: list(
    v.strictObject({
      id,
      date: date('When it happened.'),
      time: v.optional(line('The hour in words.')),
      place: v.optional(id),
      words: paragraph('What happened.'),
      sources: sourceIds(1),
      certainty: v.pipe(
        v.picklist(['certain', 'attributed', 'contested']),
        v.description('Agreed by all, told by one side, told differently.'),
      ),
      accounts: v.pipe(list(id, 12, 'Ids of the accounts that told it.'), v.minLength(1)),
      later,
    }),
    5000,
    'Dated events, in order.',
  ),
});

export const figuresFile = v.strictObject({
  $schema: schemaKey,
  title: line('What the figures are of, and from whom.'),
  note: v.optional(paragraph('How to read them.')),
  figures: list(
    v.strictObject({
      id,
      series: v.picklist(['official', 'unofficial']),
      date: date('When it was given.'),
      low: v.optional(whole),
      high: v.optional(whole),
      scope: line('What it counts, in words.'),
      wounded: v.optional(line('How many wounded were named with it, in words.')),
      speaker: line('Who gave it.'),
      sources: sourceIds(1),
      later,
      note: v.optional(paragraph('What a reader must know to read it rightly.')),
      chart: v.optional(v.pipe(v.boolean(), v.description('false: in the list alone.')), true),
      apart: flag('true: of another place alone, and apart in the chart.'),
    }),
    500,
    'Figures in order.',
  ),
});

export const outlineFile = v.strictObject({
  $schema: schemaKey,
  lines: list(
    list(v.strictTuple([degrees(180), degrees(90)]), 5000, 'Longitude and latitude.'),
    200,
    'Coasts and borders.',
  ),
  labels: list(
    v.strictObject({ text: line('The word.'), latitude: degrees(90), longitude: degrees(180) }),
    20,
    'Words on the map.',
  ),
});

export const quotationsFile = v.strictObject({
  $schema: schemaKey,
  quotations: list(
    v.strictObject({
      id,
      words: line('Its one wording in the language of the story, without quotation marks.'),
      original: line('What was said.'),
      language: language('The language of the original'),
      sources: sourceIds(1),
    }),
    2000,
    'Translated quotations, each once.',
  ),
});

export const silencesFile = v.strictObject({
  $schema: schemaKey,
  silences: list(
    v.strictObject({
      account: v.pipe(id, v.description('Of whom nothing was found.')),
      moment: v.pipe(id, v.description('Of which moment.')),
      asked: paragraph('What was looked for.'),
      how: paragraph('Where, how, in which languages.'),
      ways: v.pipe(whole, v.description('In how many ways; 0: it was never asked for by itself.')),
      date: date('When it was looked for.'),
      means: paragraph('What it can mean, and cannot.'),
    }),
    2000,
    'That no scene of an account tells of a moment, and what was looked for.',
  ),
});

export const hoursFile = v.strictObject({
  $schema: schemaKey,
  days: list(
    v.strictObject({
      id,
      chapter: v.pipe(id, v.description('The chapter that tells the day.')),
      date: date('The day.'),
      title: line('Its name on the page.'),
      note: v.optional(paragraph('What a reader must know to read the hours rightly.')),
      entries: list(
        v.strictObject({
          id,
          account: v.pipe(id, v.description('Whose hour it is.')),
          from: v.optional(hour('Left out where the account gives none.')),
          to: v.optional(hour('Where it gives a span.')),
          told: line('The hour as it was told.'),
          words: paragraph('What happened, one sentence.'),
          sources: sourceIds(1),
          said: v.optional(date('When it was said.')),
          public: publicDay,
        }),
        200,
        'In the order of the day.',
      ),
      disagreements: v.optional(
        list(
          v.strictObject({
            id,
            title: line('Its name.'),
            words: paragraph('Who says what.'),
            entries: v.pipe(list(id, 20, 'Ids of the entries that disagree.'), v.minLength(2)),
          }),
          30,
          'Where the accounts put it differently.',
        ),
        [],
      ),
    }),
    20,
    'Days as each account puts them on the clock.',
  ),
});
