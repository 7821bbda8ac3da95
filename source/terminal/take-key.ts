import { type KeyName, pressed } from '../keys/keys.ts';
import { clean } from '../story/clean.ts';
import type { Action } from './page.ts';
import {
  chosen,
  isPointing,
  leap,
  operations,
  type Page,
  type PageState,
  reached,
  viewOf,
} from './page-state.ts';
import type { Press } from './press.ts';

/**
 * What a key does: something beyond the page, or another state of it; nothing where the page has no use for
 * it.
 */
export interface Taken {
  readonly action?: Action | undefined;
  readonly at?: PageState;
}

/** One that may take a key; undefined where it leaves it to the next. */
type Taker = (press: Press, page: Page, at: PageState) => Taken | undefined;

const longestQuery = 60;

/** Whatever else is done on a page. */
const always: Taker = ({ key }) => {
  const name = pressed(key, ['interrupt', 'redraw', 'suspend']);
  return name && { action: { do: name } };
};

/** While a line is typed everything goes into it but Escape, which closes the page. */
const line: Taker = ({ key, text }, { content: { typing } }) => {
  if (!typing || key === 'escape') return undefined;
  if (key === 'return') return { action: typing.onEnter };
  if (key === 'backspace' || key === 'delete')
    return { action: typing.onText(Array.from(typing.text).slice(0, -1).join('')) };
  return text === '' ? {} : { action: typing.onText(typed(typing.text + text)) };
};

const typed = (text: string): string => Array.from(clean(text)).slice(0, longestQuery).join('');

const theme: Taker = ({ key }) => pressed(key, ['theme']) && { action: { do: 'theme' } };

/** The keys that the page names. */
const shortCuts: Taker = ({ key }, page, at) => {
  const action = page.content.keys.find((each) => pressed(key, [each.key]))?.action;
  if (action?.do === 'leap') return { at: leap(page, at, action.to) };
  if (action?.do === 'return') return { action: chosen(page, at)?.onReturn };
  return action && { action };
};

/** Enter takes what is pointed at; where nothing is, it goes on. */
const choices: Taker = ({ key }, page, at) => {
  if (pressed(key, ['digit'])) {
    const action = chosen(page, at, Number(key) - 1)?.action;
    return action ? { action } : { at: reached(page, at, Number(key) - 1) };
  }
  if (!pressed(key, ['take'])) return undefined;
  if (isPointing(page, at)) return { action: chosen(page, at)?.action };
  return viewOf(page, at).more ? { at: operations.pageDown(page, at) } : {};
};

const moves: Taker = ({ key }, page, at) => {
  const name = pressed(key, Object.keys(operations) as (KeyName & keyof typeof operations)[]);
  return name && { at: operations[name](page, at) };
};

/** From the top down: the first that takes a key is the only one. */
const takers = [always, line, theme, shortCuts, choices, moves];

export function takeKey(press: Press, page: Page, at: PageState): Taken {
  for (const taker of takers) {
    const taken = taker(press, page, at);
    if (taken) return taken;
  }
  return {};
}

/** What is pasted goes into a line that is typed, as one line; it is no key anywhere. */
export function takePaste(text: string, { content: { typing } }: Page): Taken {
  const line = clean(text).replace(/\s+/gu, ' ').trim();
  return typing && line !== '' ? { action: typing.onText(typed(typing.text + line)) } : {};
}

/** What is done by a key that may have been pressed without being meant: all but a move of the reading. */
export const deliberate = (taken: Taken, isMeant: boolean): Taken =>
  isMeant || taken.action?.do !== 'take' ? taken : {};
