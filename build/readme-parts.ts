/** The parts of the README that are said elsewhere: the keys there are, and the help of the program. */
import { keysAt, keyWords, type KeyName, type Place, signOf } from '../source/keys/keys.ts';
import type { Words } from '../source/language/words.ts';

const places: Record<Exclude<Place, 'plain'>, string> = {
  page: 'everywhere',
  scene: 'a scene',
  timeline: 'the timeline',
  aside: 'a look aside',
  path: 'the path',
  map: 'the map of the story',
  comparison: 'a comparison',
  heard: 'its questions',
  group: 'its group',
  proposal: 'one of its questions',
  over: 'a page over another',
};

/** Where there are pages, in the order of the README. */
export const everywhere = Object.keys(places) as (keyof typeof places)[];

const keyRows = /(?<=\n\| where [^\n]*\n\|[^\n]*\n)[^]*?(?=\n\n)/;
const helpBlock = /(?<=\n```\n)zhanaozen-story [^]*?(?=\n```\n)/;

/** A README with these parts as they are. The columns of its tables are still to be made even. */
export const filled = (readme: string, help: string, words: Words): string =>
  readme
    .replace(keyRows, () => rowsOf(words).join('\n'))
    .replace(helpBlock, () => {
      const [, commands = '', options = ''] = /Usage\n([^]*?)\n\n +Options\n([^]*?)\n\n/.exec(help) ?? [];
      const parts = [commands.replaceAll('$ ', ''), options];
      return parts.map((part) => part.replace(/^ {4}/gm, '')).join('\n\n');
    });

/** A row a key that help tells of, under the place where it holds first. */
function rowsOf(words: Words): readonly string[] {
  const told = new Set<KeyName>();
  return everywhere.flatMap((place) =>
    keysAt(place)
      .filter((name) => !told.has(name) && keyWords(name, words).does !== undefined)
      .map((name, index) => {
        told.add(name);
        const signs = signOf(name).split(' ');
        return `| ${[
          index === 0 ? places[place] : '',
          signs.map((sign) => `\`${sign}\``).join(' '),
          keyWords(name, words).does,
        ].join(' | ')} |`;
      }),
  );
}
