/** Text in a web page. */
import type { Account } from '../story/story.ts';
import type { Told } from './report.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, in an element or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Words with the letter of whose they are. `call`: a line to type that stands in them. */
export const told = ({ text, account }: Told, call?: string): string =>
  `${account ? mark(account) : ''}${call === undefined ? escape(text) : withCall(text, call)}`;

/** No word of what is to be typed is broken: a hyphen at the end of a line would not be seen as one of it. */
function withCall(text: string, call: string): string {
  const line = call.split(' ').map((word) => `<span>${escape(word)}</span>`);
  return text
    .split(call)
    .map(escape)
    .join(`<code>${line.join(' ')}</code>`);
}

/** For the eye alone, and never alone: the account's name follows. */
const mark = ({ mark: letter, colour }: Account): string =>
  `<b class="mark" aria-hidden="true" style="border-color:${escape(colour)}">${escape(letter)}</b> `;
