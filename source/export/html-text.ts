/** Text in a web page. */
import type { Account } from '../story/story.ts';
import type { Told } from './report.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, in an element or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

export const told = ({ text, account }: Told): string => `${account ? mark(account) : ''}${escape(text)}`;

/** For the eye alone, and never alone: the account's name follows. */
const mark = ({ mark: letter, colour }: Account): string =>
  `<b class="mark" aria-hidden="true" style="border-color:${escape(colour)}">${escape(letter)}</b> `;
