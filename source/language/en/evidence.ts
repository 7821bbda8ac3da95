import { count, list } from './count.ts';

/** The words of the pages behind a scene. */
export const evidence = {
  questions: {
    title: 'Contested questions',
    hereSign: (sign: string): string => `${sign} This scene touches it.`,
    none: 'This scene touches no contested question.',
    first: (n: number): string => `This scene touches ${n === 1 ? 'the first' : `the first ${n}`}.`,
    claim: (account: string, later: boolean): string => (later ? `${account} (known later)` : account),
    claims: (n: number): string => count(n, 'claim', 'claims'),
    stands: (text: string): string => `Where it stands: ${text}`,
    silent: (accounts: readonly string[]): string =>
      `No claim on this was found from: ${list.format(accounts)}.`,
    then: 'Said then',
    later: 'Known later',
    met: 'met on your path',
  },

  source: {
    title: (n: number): string => (n === 1 ? 'The source' : 'The sources'),
    claim: 'The claim',
  },

  timeline: {
    title: 'What happened when',
    intro: 'Each event with who told it, and how far it is agreed.',
    here: (scene: string): string => `You are here, on this day: ${scene}`,
    certain: 'agreed',
    attributed: 'told by one side',
    contested: 'contested',
  },

  names: {
    here: 'In this scene',
    people: 'People and organisations you met before',
    intro: 'A person is shown as far as your path has met them.',
    told: (date: string, scene: string): string => (date === '' ? `${scene}:` : `${date}, ${scene}:`),
    terms: 'Other terms',
  },

  places: {
    here: (place: string): string => `The scene is at: ${place}.`,
    isHere: (place: string): string => `${place} (here)`,
    places: 'The places',
    legend: (here: string, place: string): string =>
      `${here} where the scene is   ${place} a place   The lines are coasts and borders.`,
  },

  figures: {
    legend: (range: string): string =>
      `By date; each number stands at its height. ${range} joins the ends of a range.`,
    apart: (series: string, scope: string): string => `${series}, ${scope} alone`,
    table: 'Every figure, with who gave it',
    none: 'no figure',
    range: (low: number, high: number): string => `${low}–${high}`,
    official: 'official',
    unofficial: 'unofficial',
    row: (series: string, scope: string, date: string): string => `${series}, ${scope}, ${date}`,
    wounded: (text: string): string => `Wounded: ${text}`,
  },

  accounts: {
    title: (story: string, accounts: readonly string[]): string => `${story}: ${list.format(accounts)}`,
    silent: 'Nothing of this was found from this side.',
    narrated: 'The narrator alone tells this.',
    open: 'read the scene',
    which: (known: readonly string[]): string => `Name two or more accounts: ${known.join(', ')}.`,
    unknown: (id: string, near: string | undefined, known: readonly string[]): string =>
      near === undefined
        ? `There is no account “${id}”. Accounts: ${known.join(', ')}.`
        : `There is no account “${id}”. Did you mean “${near}”?`,
  },

  transcript: {
    title: (story: string, reading: string): string => `${story}: the reading “${reading}”`,
    sources: 'Sources',
    chosen: (label: string): string => `${label} (chosen)`,
    ended: (ending: string): string => `An ending: ${ending}.`,
  },

  output: {
    written: (file: string): string => `Written to ${file}.`,
    exists: (file: string, canForce: boolean): string =>
      canForce
        ? `${file} is there already and is left as it is. Name another file, or write over it with --force.`
        : `${file} is there already and is left as it is. Name another file.`,
    noFolder: (file: string): string => `${file} could not be written: there is no such folder.`,
    failed: (file: string, reason: string): string => `${file} could not be written (${reason}).`,
  },

  search: {
    title: 'Search',
    intro:
      'In the scenes you have read, and in all evidence. It does not look into scenes you have not read.',
    prompt: (query: string): string => `Look for: ${query}`,
    found: (n: number, isAll: boolean): string => {
      if (n === 0) return 'Nothing found.';
      return isAll
        ? count(n, 'thing found', 'things found')
        : `More than ${n} things found; here are the first.`;
    },
    hit: (title: string, kind: string): string => `${title} (${kind})`,
    around: (hit: string, excerpt: string): string => `${hit}: ${excerpt}`,
    /** A word that was looked for, among others. */
    match: (text: string): string => `›${text}‹`,
    enter: 'Press Enter to choose among them.',
    kinds: {
      scene: 'scene',
      question: 'question',
      source: 'source',
      person: 'name',
      term: 'term',
      event: 'event',
      place: 'place',
    },
  },
};
