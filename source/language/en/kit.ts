/** The files of a kit that are worked with, as they are called. */
interface KitFiles {
  readonly cards: string;
  readonly room: string;
}

/** What a facilitator takes along: cards, a sheet for everybody, a plan of the afternoon. */
export const kit = {
  kit: {
    which: (call: string): string => `Say which folder to write the kit into: ${call}`,
    done: (folder: string, files: string): string =>
      `The kit is in ${folder}: ${files}. Open the pages in a browser and print them.`,

    cards: {
      title: (story: string): string => `${story}: cards to print and cut`,
      cut: 'Eight cards a sheet, five sheets. Print as many as there are people, and a few more. Cut along the lines.',
      card: 'Path code',
      write:
        'Copy the code from the last page, or as “share” prints it: four signs to a box. Where the boxes end, go on on the back. Write nothing else.',
    },

    sheet: {
      title: (story: string): string => `${story}: for everybody who reads`,
      start: 'Begin',
      type: (call: string): string => `Type ${call} and press Enter. Read alone and at your own pace.`,
      other: 'At each turning you choose whose account to follow. None is the right one.',
      keys: 'Keys that are enough',
      key: 'Key',
      does: 'What it does',
      five: [
        ['↑ ↓ and Enter', 'go down the page, choose, open'],
        ['s', 'who says so: the sources of the page'],
        ['o', 'what the other accounts say of this moment'],
        ['b', 'one page back'],
        ['q', 'leave at once, from every page; nothing is kept'],
      ] as const,
      violence: 'Before a page with violence',
      skip: 'A notice stands before it. One choice there gives a sober summary in its place, another those of the whole chapter. You can leave at any time, and nobody asks why.',
      card: 'Your card',
      write:
        'At an ending the code of your path is shown. Copy it to a card in groups of four, and write nothing else on it: no name, no date.',
      early:
        'Whoever has to stop earlier presses p first: the code of the path so far stands on that page. Then q.',
      kept: 'What is kept',
      keeps:
        'Begun like this, nothing: when the program is left the path is gone, so copy its code first. Nothing is sent anywhere.',
      nobody: 'Nobody has to hand in a card.',
    },

    plan: {
      title: (story: string): string => `${story}: a plan for who leads`,
      before: 'The day before',
      prepare: (call: string): readonly string[] => [
        'Read to an ending yourself. Choose whether this is for the people who come: it tells of people who were shot.',
        `Start the program on every computer once, without a network: ${call}`,
        'Print the cards, a sheet for each reader, and this plan. Have pens, scissors, and a box for the cards.',
        'Choose a quiet room beside the room, and somebody who can sit there with whoever leaves.',
      ],
      minutes: 'Minutes',
      what: 'What happens',
      short: 'Sixty minutes',
      shortSteps: [
        [
          '5',
          'Say what it is, that it tells of violence, what is kept and what is not, and that leaving is free.',
        ],
        ['25', 'Everybody reads. Nobody has to come to an ending: the path of whoever stops is a path too.'],
        ['5', 'Codes onto cards, cards into the box. Shuffle.'],
        ['5', 'Type the cards while people rest. Write the page.'],
        [
          '15',
          'The page on the wall. First what nobody heard, if there is any; then one of the three moments.',
        ],
        ['5', 'What would you want to hear now, and from whom? Destroy cards and list.'],
      ] as const,
      long: 'A hundred and twenty minutes',
      longSteps: [
        [
          '10',
          'Say what it is, that it tells of violence, what is kept and what is not, and that leaving is free.',
        ],
        ['45', 'Everybody reads. Who ends early goes back and hears others, or looks at sources with s.'],
        ['10', 'Codes onto cards, cards into the box. A break, in which the cards are typed.'],
        ['15', 'The page on the wall: what all were told, where they parted, and what nobody heard.'],
        ['30', 'Two or three of the proposed moments, ten minutes each: in threes first, then together.'],
        ['10', 'What would you want to hear now, and from whom? Destroy cards and list.'],
      ] as const,
      few: 'Few computers, or pairs',
      fewSays: [
        'Two or three read at one computer and choose together: one path, one card. Let them say aloud why, before they choose.',
        'Or read in two turns of half an hour; those who wait rest.',
        'On a computer that is used again, leave the program with q between two readers, when the code is copied.',
      ],
      violence: 'Violence, and who may be hurt by it',
      violenceSays: [
        'Say before the start that people are shot in this story, and that a notice stands before each such page.',
        'Show how a summary is taken in place of a page. It is no lesser path, and no page shows who took it in a group.',
        'Have no such page read aloud. Ask nobody what they or their family went through, nor where they are from.',
        'Somebody may know the place or the people. Whoever leaves is not called back; the person in the quiet room goes along.',
        'End with something quiet. Do not end with the number of the dead.',
      ],
      privacy: 'What to say about privacy',
      privacySays: [
        'The program uses no network. Begun with --no-save, as on the sheet, it keeps nothing; else it keeps which choices were made, on that computer, until they are erased.',
        'A code is a path and nothing else. Cards bear no names and are shuffled. Nobody has to hand in a card.',
        'The page of a group shows no path by itself, and no count under three. Whoever knows one path can reckon as if it were one less, so do not go below three.',
        'Make the page once, when all cards are in: two pages that differ by one card tell what was on it.',
        'Switch off headers and footers when you print: they hold the time and the folder.',
      ],
      page: 'Make the page',
      pageSays: (
        { cards, room }: KitFiles,
        call: string,
        typed: string,
        onScreen: string,
      ): readonly string[] => [
        `Type a card a line into ${cards}, about four a minute. What stands behind # is a note. For forty cards two type: put the name of the second list behind that of the first.`,
        `Then: ${call}`,
        `Or type the cards one after the other and hear of each slip at once: ${typed}`,
        `Open ${room} in a browser; it needs no network. It begins with one page for the wall.`,
        `Without a browser: ${onScreen}`,
        'There p shows what to talk about first, one question at a time, and n the next. Make the letters of the window larger (often Ctrl and +) until the last row can read them.',
      ],
      slips: 'Slips',
      slipsSays: [
        'A code with a slip is refused with its line and its group. Look at that group on the card again: 5 and s, u and v, 2 and z, n and m.',
        'A slip is never read as another path. Do not guess: a card that cannot be read is laid aside, and its line gets a # in front, or is not typed.',
        'A code longer than the boxes goes on on the back of its card.',
        'Do not ask whose card it is. Whoever knows it may write a new one.',
      ],
      end: 'At the end',
      endSays: ({ cards, room }: KitFiles, call: string): readonly string[] => [
        `Tear up the cards, delete ${cards}, and close the window in which cards were typed. Decide who keeps ${room}, and delete every other copy.`,
        `On every computer on which something was read without --no-save: ${call}`,
      ],
    },
    list: (example: string): string =>
      `# A card a line, as it was written. What stands behind # is left out.\n# ${example}\n`,
  },
};
