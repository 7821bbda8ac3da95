/** The one component that draws every page, by its props alone: no story, no reading, and no terminal. */
import { stripVTControlCharacters } from 'node:util';
import { cleanup, render } from 'ink-testing-library';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { span } from '../../source/layout/line.ts';
import type { Action, PageContent } from '../../source/terminal/page.ts';
import { PageView } from '../../source/terminal/page-view.tsx';

afterEach(cleanup);

const enter = '\r';
const down = '\u001B[B';
const backspace = '\u007F';

const page: PageContent = {
  id: 'square',
  head: [{ left: [span('THE SIXTEENTH')], right: [span('about midday')] }],
  body: [{ spans: [span('People come to the square.')] }],
  choices: ['fires', 'stage', 'hospital'].map((place) => ({
    label: [span(`Go to the ${place}`)],
    action: { do: 'resume', reading: place },
  })),
  numbered: true,
  messages: [],
  keys: [
    {
      key: 'sources',
      label: 'sources',
      does: undefined,
      action: { do: 'show', screen: { name: 'sources' } },
    },
    {
      key: 'timeline',
      label: undefined,
      does: undefined,
      action: { do: 'show', screen: { name: 'timeline' } },
    },
    { key: 'close', label: 'back', does: undefined, action: { do: 'close' } },
  ],
  corners: ['4 of 8'],
};

/** What a page needs besides what it shows. */
const around = (perform: (action: Action) => void = () => undefined) => ({
  ...{ words: en, header: undefined, perform, onPlace: undefined },
  ...{ left: new Map<never, never>(), stay: undefined },
  input: { frames: 0, arrival: { frame: 1, isRepeat: false } },
});

/** A window of 100 columns, and 24 rows unless it is said otherwise. */
function drawn(tree: ReactElement, rows = 24) {
  const { stdout, stdin, lastFrame } = render(tree);
  Object.assign(stdout, { rows });
  stdout.emit('resize');
  const lines = (): readonly string[] =>
    stripVTControlCharacters(lastFrame() ?? '')
      .split('\n')
      .map((line) => line.trim());
  return {
    lines,
    types: (keys: string) => stdin.write(keys),
    sees: (line: string) => expect.poll(lines).toContain(line),
  };
}

describe('a page', () => {
  it('has its head over a rule, its text, its choices by number, and keys with the place at its foot', async () => {
    const { lines, sees } = drawn(<PageView content={page} {...around()} />);
    await sees('❯ 1  Go to the fires');
    const [head = '', rule = '', ...rest] = lines().filter((line) => line !== '');
    expect(head).toMatch(/^THE SIXTEENTH +about midday$/);
    expect(rule).toMatch(/^─+$/);
    expect(rest.slice(0, -1)).toEqual([
      'People come to the square.',
      '❯ 1  Go to the fires',
      '2  Go to the stage',
      '3  Go to the hospital',
    ]);
    expect(rest.at(-1)).toMatch(/^s sources {2}esc back +4 of 8$/);
  });

  it('says over it that the story is another, and above its foot what went wrong', async () => {
    const wrong = { ...page, messages: ['Nothing can be kept.'] };
    const { lines, sees } = drawn(<PageView content={wrong} {...around()} header="Another story" />);
    await sees('Nothing can be kept.');
    const shown = lines().filter((line) => line !== '');
    expect(shown[0]).toBe('Another story');
    expect(shown.at(-2)).toBe('Nothing can be kept.');
  });

  it('has no choices before its text is read, and says that there is more', async () => {
    const body = Array.from({ length: 20 }, (_, index) => ({ spans: [span(`Paragraph ${index}.`)] }));
    const { lines, sees } = drawn(<PageView content={{ ...page, body }} {...around()} />, 12);
    await sees(`↓ ${en.more}`);
    expect(lines().join('\n')).not.toContain('❯');
  });

  it.each([9, 12, 24])('takes a row less than a window of %i has', async (rows) => {
    const { lines } = drawn(<PageView content={page} {...around()} />, rows);
    await expect.poll(() => lines().length).toBe(rows - 1);
  });
});

describe('a choice', () => {
  it('has the pointer where the arrows stand, and Enter takes it', async () => {
    const taken: Action[] = [];
    const { lines, types, sees } = drawn(
      <PageView content={page} {...around((action) => taken.push(action))} />,
    );
    await sees('❯ 1  Go to the fires');
    types(down);
    await sees('❯ 2  Go to the stage');
    expect(lines()).toContain('1  Go to the fires');
    types(enter);
    await expect.poll(() => taken).toEqual([{ do: 'resume', reading: 'stage' }]);
  });

  it('has its second line under the words of the first, not under the pointer', async () => {
    const label = [
      span('Stay with the strikers who sit down on the square until the evening comes, all of them'),
    ];
    const [choice] = page.choices;
    if (!choice) throw new Error('There is no choice.');
    const { lines, sees } = drawn(
      <PageView content={{ ...page, choices: [{ ...choice, label }] }} {...around()} />,
    );
    await sees('❯ 1  Stay with the strikers who sit down on the square until the evening');
    expect(lines()).toContain('comes, all of them');
  });
});

describe('a line that is typed', () => {
  /** A page with a line on it, which shows what goes into it. */
  function Line({ onEnter }: { readonly onEnter: () => void }): ReactElement {
    const [text, setText] = useState('');
    const content: PageContent = {
      ...page,
      body: [{ spans: [span(`Look for: ${text}_`)] }],
      choices: [],
      typing: {
        text,
        onText: (query) => ({ do: 'replace', screen: { name: 'search', query, typing: true } }),
        onEnter: { do: 'close' },
      },
    };
    const perform = (action: Action): void => {
      if (action.do === 'replace' && action.screen.name === 'search') setText(action.screen.query);
      else if (action.do === 'close') onEnter();
    };
    return <PageView content={content} {...around(perform)} />;
  }

  it('takes letters that are short cuts elsewhere, gives them back, and ends with Enter', async () => {
    let ended = 0;
    const { types, sees } = drawn(<Line onEnter={() => ended++} />);
    await sees('Look for: _');
    for (const [key, shown] of [
      ['s', 's'],
      ['t', 'st'],
      ['1', 'st1'],
      [backspace, 'st'],
      ['қ', 'stқ'],
    ] as const) {
      types(key);
      await sees(`Look for: ${shown}_`);
    }
    types(enter);
    await expect.poll(() => ended).toBe(1);
  });
});
