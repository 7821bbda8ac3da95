/** How every page is drawn. What stands on it is said in `page.ts`, what keys do in `use-page.ts`. */
import { Box, Text, useWindowSize } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo, type ReactElement } from 'react';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Words } from '../language/words.ts';
import { footer } from '../layout/footer.ts';
import { gutter } from '../layout/frame.ts';
import { type Line, merged, type Span, span } from '../layout/line.ts';
import { keyLabels } from './keys.ts';
import type { Action, PageChoice, PageContent } from './page.ts';
import { emptyLine, layPage, type PageLayout, pointer } from './page-layout.ts';
import { styleOf } from './theme.ts';
import { type Left, usePage } from './use-page.ts';

interface Props {
  readonly content: PageContent;
  readonly words: Words;
  /** What stands over every page. */
  readonly header: string | undefined;
  readonly perform: (action: Action) => void;
  /** Called when the text is scrolled, with the place of its first line. */
  readonly onPlace?: (place: number) => void;
  /** Where pages were left, by their ids. */
  readonly left: Map<string, Left>;
}

/** Mount it with the page's id and the story's wording as `key`: scroll and highlight belong to one page as it stands. */
export function PageView({ content, words, header, perform, onPlace, left }: Props): ReactElement {
  const { columns, rows } = useWindowSize();
  const layout = useMemo(() => layPage(content, columns, rows, header), [content, columns, rows, header]);
  const { frame, whole, pinned, choices, bands, messages, spare, height } = layout;
  const { lines, view, highlighted, highlight, leafed, hasList } = usePage(
    content,
    layout,
    perform,
    onPlace,
    left,
  );

  const [from, to] = view.choices;
  const text = lines.slice(view.top, view.top + view.rows);
  const listed = choices.slice(from, to).reduce((total, each) => total + each.length, 0);
  const isUnder = hasList && !bands;
  const used = text.length + (view.more ? 1 : 0) + (isUnder ? 1 + listed : 0);
  const between =
    to - from < content.choices.length
      ? `  ${words.moreChoices(`${from + 1}–${to}`, content.choices.length)}`
      : ' ';
  const hints = content.keys.flatMap(({ key, label }) =>
    label === undefined ? [] : [{ key: keyLabels[key], label }],
  );

  return (
    <Box flexDirection="column" paddingLeft={frame.indent}>
      <Box flexDirection="column" width={whole}>
        <Lines lines={layout.header} />
      </Box>
      <Blank rows={spare} />
      <Lines lines={pinned} />
      {pinned.length > 0 && <StyledLine spans={[span('─'.repeat(whole), 'faint')]} />}
      <Blank rows={pinned.length > 0 ? spare : 0} />
      <Box>
        <Box flexDirection="column" width={frame.width}>
          <Lines lines={text} />
          {view.more && <StyledLine spans={[span(`  ↓ ${words.more}`, 'faint')]} />}
          {isUnder && <StyledLine spans={[span(between, 'faint')]} />}
          {isUnder && (
            <SelectInput
              key={leafed}
              items={content.choices.map((choice, index) => ({
                key: choice.id,
                label: choice.id,
                value: choice,
                lines: index >= from && index < to ? choices[index]?.slice(0, height) : [],
              }))}
              initialIndex={highlighted}
              indicatorComponent={NoIndicator}
              itemComponent={Item}
              onHighlight={({ value }: Chosen) => highlight(content.choices.indexOf(value))}
              onSelect={(item: Chosen | undefined) => item && perform(item.value.action)}
            />
          )}
          <Blank rows={height - used} />
        </Box>
        <Margin layout={layout} />
      </Box>
      <Lines lines={messages} />
      <Blank rows={spare} />
      <StyledLine spans={footer(hints, content.corner ?? '', whole)} />
    </Box>
  );
}

interface Chosen {
  readonly value: PageChoice;
}

interface ItemProps {
  readonly isSelected?: boolean;
  readonly label: string;
  /** None for a choice that is scrolled away. The list hands its item components whatever stands on the item. */
  readonly lines?: readonly Line[];
}

/** One choice. It draws the pointer too: the list's own indicator knows nothing of a choice that takes two lines. */
function Item({ lines = [], isSelected = false }: ItemProps): ReactElement {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        <StyledLine
          key={row}
          spans={[
            span(isSelected && row === 0 ? pointer : ' '.repeat(pointer.length), 'strong'),
            ...line.spans,
          ]}
          strong={isSelected}
        />
      ))}
    </Box>
  );
}

const NoIndicator = (): null => null;

function Margin({ layout: { margin, frame, height } }: { readonly layout: PageLayout }): ReactElement | null {
  if (margin.length === 0) return null;
  return (
    <Box flexDirection="column" width={gutter + frame.margin}>
      {Array.from({ length: height }, (_, row) => (
        <StyledLine key={row} spans={[span(' │ ', 'faint'), ...(margin[row]?.spans ?? [])]} />
      ))}
    </Box>
  );
}

function Blank({ rows }: { readonly rows: number }): ReactElement {
  return <Lines lines={Array.from({ length: Math.max(0, rows) }, () => emptyLine)} />;
}

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <StyledLine key={index} spans={line.spans} />
      ))}
    </>
  );
}

interface StyledLineProps {
  readonly spans: readonly Span[];
  readonly strong?: boolean;
}

function StyledLine({ spans, strong = false }: StyledLineProps): ReactElement {
  const pieces = merged(spans);
  return (
    <Text wrap="truncate">
      {pieces.length === 0
        ? ' '
        : pieces.map((each, index) => (
            <Text key={index} {...styleOf(each, strong)}>
              {linked(each)}
            </Text>
          ))}
    </Text>
  );
}

/** The text as a link, where the terminal knows links; addresses stand on the page as text in any case. */
const linked = ({ text, link }: Span): string =>
  link !== undefined && supportsHyperlinks.stdout ? `\u001B]8;;${link}\u0007${text}\u001B]8;;\u0007` : text;
