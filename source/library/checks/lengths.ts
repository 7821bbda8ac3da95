/** What is too long to be read at once: a title, a label, a scene, a paragraph. */
import { wordsIn } from '../../story/lengths.ts';
import { advice, blocksOf, momentsOf } from './parts.ts';

/** The most that is read at once: a page, a paragraph on a small screen, a line. Words, and signs. */
const most = { scene: 180, told: 230, paragraph: 100, title: 60, label: 90 };

export const lengths = advice(function* (pack, tell) {
  const isLongTitle = (title: string): boolean => title.length > most.title;
  const { document, content: story } = pack.story;
  for (const [index, { title }] of story.chapters.entries())
    if (isLongTitle(title))
      yield tell.warning('long-title', document.at(['chapters', index, 'title']), title.length, most.title);
  for (const { moment, path } of momentsOf(pack))
    if (isLongTitle(moment.title))
      yield tell.warning('long-title', document.at([...path, 'title']), moment.title.length, most.title);
});

export const sceneLengths = advice(function* (pack, tell) {
  const longestLabel = pack.story.content.rules.labels || most.label;
  for (const scene of pack.scenes) {
    const { content, document: file } = scene;
    if (content.title.length > most.title)
      yield tell.warning('long-title', file.at(['title']), content.title.length, most.title);
    const whole =
      wordsIn(content.text) + content.tellings.reduce((total, { text }) => total + wordsIn(text), 0);
    const bound = content.tellings.length > 0 ? most.told : most.scene;
    if (whole > bound) yield tell.warning('long-scene', file.at(['text']), whole, bound);
    for (const { path, block } of blocksOf(scene)) {
      // A word has a sign, and one behind it.
      const words = block.words.length < 2 * most.paragraph ? 0 : wordsIn([block]);
      if (words > most.paragraph)
        yield tell.warning('long-paragraph', file.at([...path, 'words']), words, most.paragraph);
    }
    for (const [index, { label }] of content.choices.entries())
      if (label.length > longestLabel)
        yield tell.warning('long-label', file.at(['choices', index, 'label']), label.length, longestLabel);
  }
});
