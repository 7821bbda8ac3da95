/** What keys do: in the footer, in help, and of those that are typed where there is no full screen. */
export const keys = {
  down: { does: 'move between choices; scroll where the page is long' },
  nextChoice: { does: 'to the next choice; with Shift to the one before' },
  take: { does: 'take the choice; go on where the page is long' },
  digit: { does: 'take the choice of this number, or go down to it' },
  pageDown: { does: 'scroll a page' },
  wheelDown: { does: 'scroll three lines; with Shift held the mouse selects' },
  last: { does: 'to the beginning; to the end' },
  theme: { does: 'the next colours: dark, light, high contrast, none' },
  redraw: { does: 'draw the page anew' },
  suspend: { does: 'stop, until the shell’s fg goes on' },

  sources: { label: 'sources', does: 'who says so: the sources of the scene', typed: 'who says so' },
  others: { label: 'others', does: 'what the other accounts say of this moment', typed: 'other accounts' },
  beside: {
    label: 'beside',
    does: 'from 150 columns: another telling beside this one, or none',
  },
  questions: {
    label: 'contested',
    does: 'what is contested, and each account’s claims',
    typed: 'what is contested',
  },
  timeline: { does: 'what happened when', typed: 'timeline' },
  hours: { does: 'the day by the hour, as each account has it', typed: 'the day by the hour' },
  names: {
    title: 'Names and terms',
    does: 'names and terms, those of the scene first',
    typed: 'names and terms',
  },
  places: { title: 'Where it happened', does: 'where it happened', typed: 'places' },
  figures: { does: 'the figures that were given', typed: 'figures' },
  search: { does: 'search what you have read, and all evidence', typed: 'to search', behind: 'word' },
  path: { label: 'path', does: 'your path so far', typed: 'your path' },
  back: { label: 'back', does: 'one scene back', typed: 'to go back' },

  return: { label: 'read on from there', does: 'go back to the moment at the arrows and read on from there' },
  map: {
    label: 'map of the story',
    does: 'the map of the story: who tells which moment, and where you went',
    typed: 'the map of the story',
  },
  compare: { label: 'compare', does: 'lay readings side by side' },
  all: { label: 'show everything', does: 'show also what was not come to, or only what was' },

  next: { label: 'next difference', does: 'the next difference; after the last, the first' },
  previous: { does: 'the difference before' },
  right: { label: 'others', does: 'the other readings' },
  heard: { label: 'contested', does: 'what is contested, and whose claims each reading heard' },
  talk: { label: 'talk', does: 'to talk about: where readings went different ways' },
  proposals: { label: 'first', does: 'what to talk about first, one at a time, large' },
  group: { label: 'group', does: 'the readings as a group' },
  nextPart: { label: 'next part', does: 'the next part; after the last, the first' },
  previousPart: { does: 'the part before' },
  nextProposal: { label: 'next', does: 'the next to talk about; after the last, the first' },
  previousProposal: { does: 'the one before' },

  close: { label: 'back', does: 'close this page and go back to the one before' },
  help: { label: 'help', typed: 'for this' },
  begin: { typed: 'to begin anew' },
  readings: { typed: 'the readings that are kept' },
  together: { typed: 'another reading beside yours' },
  about: { typed: 'about, and all sources' },
  quit: { label: 'quit', does: 'leave at once; the place in a reading is kept', typed: 'to quit' },
};

/** What the footer says of Enter, where it opens what the arrows point at. */
export const opens = {
  source: 'its source',
  met: 'scenes',
  scene: 'the scene',
  row: 'open',
  claims: 'its claims',
  choose: 'choose',
};
