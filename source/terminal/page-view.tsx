/** How every page is drawn. What stands on it is said in `page.ts`, what keys do in `take-key.ts`. */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { type ReactElement, useContext } from 'react';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Words } from '../language/words.ts';
import { type Line, merged, type Span, span, textOf } from '../layout/line.ts';
import { LookContext } from './look.ts';
import { emptyLine, type PageLayout } from './page-layout.ts';
import { choiceRows, rowsOn } from './page-rows.ts';
import { type PageProps, usePage } from './use-page.ts';

export function PageView({ words, ...props }: PageProps & { readonly words: Words }): ReactElement {
  const { page, at } = usePage(props);
  const { content, layout } = page;
  const { frame, pinned, choices, messages, spare, height } = layout;
  const { columns, length, blank, top, footer, ...rows } = rowsOn(page, at, words);
  const [from, to] = rows.choices;

  return (
    <Box>
      <Tick layout={layout} text={columns[0].slice(0, length)} row={(at.fresh ?? Infinity) - top} />
      <Box flexDirection="column" paddingLeft={frame.indent}>
        <Box flexDirection="column" width={frame.whole}>
          <Lines lines={layout.header} />
        </Box>
        <Blank rows={spare} />
        <Lines lines={pinned} />
        {pinned.length > 0 && <StyledLine spans={[span('─'.repeat(frame.whole), 'ornament')]} />}
        <Blank rows={pinned.length > 0 ? spare : 0} />
        <Box>
          <Box flexDirection="column" width={layout.text}>
            <Lines lines={columns[0]} />
            {to > from && (
              // It is told what is highlighted and begins anew with every change: it hears no keys itself.
              <SelectInput
                key={`${from} ${to} ${at.highlighted}`}
                isFocused={false}
                initialIndex={at.highlighted - from}
                items={content.choices.slice(from, to).map(({ id }, index) => ({
                  key: id,
                  label: id,
                  value: index,
                  heading: choices[from + index]?.heading,
                  lines: choices[from + index]?.label.slice(0, height),
                }))}
                indicatorComponent={NoIndicator}
                itemComponent={Item}
              />
            )}
            <Blank rows={blank} />
          </Box>
          <Beside
            lines={layout.abreast > 1 ? columns[1] : layout.margin.slice(0, height)}
            rows={layout.abreast > 1 ? columns[0].length : length}
          />
        </Box>
        <Lines lines={messages} />
        {spare > 0 && <StyledLine spans={rows.aside} />}
        <StyledLine spans={footer} />
      </Box>
    </Box>
  );
}

interface ItemProps {
  readonly isSelected?: boolean;
  readonly label: string;
  /** The list hands its item components whatever stands on the item. */
  readonly lines?: readonly Line[];
  readonly heading?: readonly Line[];
}

/**
 * One choice. The pointer is in its lines: the list's own indicator knows nothing of a choice that takes
 * two.
 */
function Item({ heading = [], lines = [], isSelected = false }: ItemProps): ReactElement {
  return (
    <Box flexDirection="column">
      <Lines lines={heading} />
      {choiceRows(lines, isSelected).map((row, index) => (
        <StyledLine key={index} {...row} />
      ))}
    </Box>
  );
}

const NoIndicator = (): null => null;

/** What stands beside the text, with a rule between that is as long as the longer of the two. */
function Beside({
  lines,
  rows,
}: {
  readonly lines: readonly Line[];
  readonly rows: number;
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {Array.from({ length: Math.max(lines.length, rows) }, (_, row) => (
        <StyledLine key={row} spans={[span(' │ ', 'ornament'), ...(lines[row]?.spans ?? [])]} />
      ))}
    </Box>
  );
}

/** In the margin, before the first line that a turned page has more than the one before. */
function Tick({
  layout,
  text,
  row,
}: {
  readonly layout: PageLayout;
  readonly text: readonly Line[];
  readonly row: number;
}): ReactElement | null {
  const { indent } = layout.frame;
  const first = text.findIndex(({ spans }, index) => index >= row && textOf(spans).trim() !== '');
  if (first < 0 || indent === 0) return null;
  return (
    <Box position="absolute" marginLeft={Math.max(0, indent - 2)} marginTop={layout.over + first}>
      <Text>{tick}</Text>
    </Box>
  );
}

const tick = '╶';

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
  const { style, write } = useContext(LookContext);
  const pieces = merged(spans);
  return (
    <Text wrap="truncate">
      {pieces.length === 0
        ? ' '
        : pieces.map((each, index) => (
            <Text key={index} {...style(each, strong)}>
              {linked({ ...each, text: write(each.text) })}
            </Text>
          ))}
    </Text>
  );
}

/** The text as a link, where the terminal knows links; addresses stand on the page as text in any case. */
const linked = ({ text, link }: Span): string =>
  link !== undefined && supportsHyperlinks.stdout ? `\u001B]8;;${link}\u0007${text}\u001B]8;;\u0007` : text;
