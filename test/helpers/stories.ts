/** Stories made up at random, with titles and words that mean something elsewhere. */
import fc from 'fast-check';
import { clean } from '../../source/story/clean.ts';
import { type Story, storyFrom } from '../../source/story/story.ts';
import { block, choice, diamondData, scene } from '../fixtures/stories.ts';

/** Texts that are markup, or the end of it, in one language or another. */
export const nasty = [
  'end',
  'x',
  'o--o',
  'She said "no" and ‘yes’',
  "it's ''bold''",
  'back\\slash\\',
  '\\N \\G \\l',
  'two\nlines',
  '\n:: StoryData\n{"ifid":""}',
  ':: Start [script] {"position":"0,0"}',
  ':::: a :b: c:',
  '[[a->b]] [[b<-a]] [[c|d]]',
  ']] [img[x]] [hook](set: $x to 1)',
  '<<run alert(1)>> <script>alert(1)</script> <!-- -->',
  '(print: $x) (a) (b: c) $x _y @@',
  '{braces} {{{code}}} `tick` """',
  '&amp; &lt; &#91; #quot; #35;',
  'style:#35; classDef x:#1; end;',
  '1. one\n0. nought\n- dash\n* star\n# head',
  '--> ==> <-- -.- ---',
  '**bold** //slant// ~~gone~~ __low__ ^^up^^ |x>',
  '%% a comment',
  'Қазақ тілі: ә ғ қ ң ө ұ ү һ і',
  '😀 👩‍👩‍👧',
] as const;

const texts: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }))
  .map(clean)
  .filter((text) => /\S/.test(text));

/**
 * Stories of two chapters and up to six moments, whose choices lead anywhere. Each title, label and moment is
 * begun by the id of what it names, so that no two are alike and each can be looked for.
 */
export function stories(): fc.Arbitrary<Story> {
  const moments = fc.array(texts, { minLength: 2, maxLength: 6 });
  const draft = fc.record({
    moment: fc.nat(),
    account: fc.constantFrom(undefined, 'reds', 'blues'),
    title: texts,
    words: texts,
    choices: fc.array(fc.record({ label: texts, to: fc.nat() }), { maxLength: 3 }),
  });
  return fc
    .record({ moments, scenes: fc.array(draft, { minLength: 1, maxLength: 9 }), title: texts })
    .map(({ moments: named, scenes, title }) => {
      const idOf = (index: number): string => `scene-${String.fromCharCode(97 + (index % scenes.length))}z`;
      const momentOf = (index: number): number => index % named.length;
      const chapterOf = (moment: number): string => (moment < named.length / 2 ? 'one' : 'two');
      return storyFrom({
        ...diamondData,
        title,
        start: idOf(0),
        chapters: ['one', 'two'].map((id) => ({
          id,
          title: `Chapter ${id}`,
          span: '2011',
          moments: named.flatMap((text, index) =>
            chapterOf(index) === id ? [{ id: `moment-${index}z`, title: `moment-${index}z ${text}` }] : [],
          ),
        })),
        scenes: scenes.map(({ moment, account, title: name, words, choices }, index) =>
          scene(idOf(index), `moment-${momentOf(moment)}z`, {
            chapter: chapterOf(momentOf(moment)),
            title: `${idOf(index)} ${name}`,
            text: [block(words)],
            choices: choices.map(({ label, to }, at) =>
              choice(`go-${index}-${at}z`, `go-${index}-${at}z ${label}`, idOf(to)),
            ),
            ...(account !== undefined && { account }),
            ...(choices.length === 0 && { ending: `Ending of ${idOf(index)}` }),
          }),
        ),
      });
    });
}
