/** How every page is drawn, scrolled and chosen from. What stands on it is said in `page.ts`. */
import { Box, Text, useInput, useWindowSize } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo, useState, type ReactElement } from 'react';
import type { Words } from '../language/en.ts';
import { ends, flow, type Paragraph } from '../layout/flow.ts';
import { footer } from '../layout/footer.ts';
import { frameOf, gutter } from '../layout/frame.ts';
import { type Line, type Span, span } from '../layout/line.ts';
import { lineAt, viewport } from '../layout/viewport.ts';
import { isKey, kazakhDigit, keyLabels } from './keys.ts';
import type { Action, PageChoice, PageContent } from './page.ts';
import { styleOf } from './theme.ts';

interface Props {
  readonly content: PageContent;
  readonly words: Words;
  readonly perform: (action: Action) => void;
  /** Called when the text is scrolled, with the place of its first line. */
  readonly onPlace?: (place: number) => void;
}

/** Mount it with `key={content.id}`: scroll and highlight belong to one page. */
export function PageView({ content, words, perform, onPlace }: Props): ReactElement {
  const { columns, rows } = useWindowSize();
  const frame = frameOf(columns, rows, content.margin !== undefined);
  const [place, setPlace] = useState(content.place ?? 0);
  const [highlighted, setHighlighted] = useState(0);

  const head = useMemo(() => content.head.map(({ left, right }) => ends(left, right, frame.width)), [content.head, frame.width]);
  const pinned = (frame.low ? head.slice(-1) : head).flatMap((lines) => flow(lines.map(oneLine), frame.width));
  const scrolled = frame.low ? head.slice(0, -1).flat() : [];
  const lines = useMemo(
    () => [...flow(scrolled.map(oneLine), frame.width).map((line) => ({ ...line, at: 0 })), ...flow(content.body, frame.width)],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `scrolled` follows from `head` and `low`
    [content.body, head, frame.low, frame.width],
  );
  const choices = useMemo(() => layChoices(content, frame.width), [content, frame.width]);
  const said = content.said.flatMap((text) => flow([{ spans: [span(text, 'later')] }], frame.width));

  const spare = frame.low ? 0 : 1;
  const fixed = (pinned.length > 0 ? pinned.length + 1 + spare : spare) + said.length + spare + 1;
  const height = Math.max(1, frame.rows - fixed);
  const view = viewport({
    lines: lines.length,
    choices: choices.map((each) => each.length),
    highlighted,
    height,
    top: lineAt(lines, place),
  });

  const scroll = (to: number): void => {
    const top = Math.max(0, Math.min(to, view.bottom));
    if (top === view.top) return;
    const next = lines[top]?.at ?? 0;
    setPlace(next);
    setHighlighted(0);
    onPlace?.(next);
  };

  useInput((input, key) => {
    const page = Math.max(1, view.rows - 1);
    if (key.pageDown || input === ' ' || (view.more && key.return)) return scroll(view.top + page);
    if (key.pageUp) return scroll(view.top - page);
    if (key.home) return scroll(0);
    if (key.end) return scroll(view.bottom);
    const hasList = content.choices.length > 0 && !view.more;
    if (key.downArrow && !hasList) return scroll(view.top + 1);
    if (key.upArrow && (!hasList || highlighted === 0)) return scroll(view.top - 1);
    if (key.ctrl || key.meta) return;
    const digit = hasList ? content.choices[kazakhDigit(input)] : undefined;
    if (digit) return perform(digit.action);
    const onReturn = hasList ? content.choices[highlighted]?.onReturn : undefined;
    if (onReturn && isKey('return', input)) return perform(onReturn);
    const bound = content.keys.find((each) => (each.key === 'close' ? key.escape : each.key !== 'return' && isKey(each.key, input)));
    if (bound) perform(bound.action);
  });

  const [from, to] = view.choices;
  const items = content.choices.map((choice, index) => ({
    label: choice.id,
    value: choice,
    key: choice.id,
    lines: index >= from && index < to ? (choices[index] ?? []) : [],
  }));
  const shown = lines.slice(view.top, view.top + view.rows);
  const listed = view.more ? 0 : choices.slice(from, to).reduce((total, each) => total + each.length, 0);
  const blank = Math.max(0, height - shown.length - (view.more ? 1 : content.choices.length > 0 ? listed + 1 : 0));
  const hints = content.keys.map((each) => ({ key: keyLabels[each.key], label: each.label }));
  const margin = frame.margin > 0 && content.margin ? flow(content.margin, frame.margin) : [];

  return (
    <Box flexDirection="column" paddingLeft={frame.indent}>
      {spare > 0 && <Text> </Text>}
      <Lines lines={pinned} />
      {pinned.length > 0 && <Text dimColor>{'─'.repeat(frame.width + (margin.length > 0 ? gutter + frame.margin : 0))}</Text>}
      {pinned.length > 0 && spare > 0 && <Text> </Text>}
      <Box>
        <Box flexDirection="column" width={frame.width}>
          <Lines lines={shown} />
          {view.more && <Text dimColor>{`  ↓ ${words.more}`}</Text>}
          {!view.more && items.length > 0 && (
            <>
              <Text dimColor>{to - from < items.length ? `  ${words.moreChoices(`${from + 1}–${to}`, items.length)}` : ' '}</Text>
              <SelectInput
                items={items}
                initialIndex={highlighted}
                indicatorComponent={None}
                itemComponent={Item as never}
                onHighlight={(item) => setHighlighted(content.choices.indexOf(item.value))}
                onSelect={(item) => item && perform(item.value.action)}
              />
            </>
          )}
          <Lines lines={Array.from({ length: blank }, () => ({ spans: [], at: 0 }))} />
        </Box>
        {margin.length > 0 && (
          <Box flexDirection="column" width={gutter + frame.margin}>
            {Array.from({ length: height }, (_, row) => (
              <StyledLine key={row} spans={[span(' │ ', 'faint'), ...(margin[row]?.spans ?? [])]} />
            ))}
          </Box>
        )}
      </Box>
      <Lines lines={said} />
      {spare > 0 && <Text> </Text>}
      <StyledLine spans={footer(hints, content.corner ?? '', frame.width)} />
    </Box>
  );
}

const oneLine = (spans: readonly Span[]): Paragraph => ({ spans, gap: 0 });

/** The lines of each choice: its number, its label, its note, wrapped under each other where they are long. */
function layChoices({ choices, numbered }: PageContent, width: number): readonly (readonly Line[])[] {
  return choices.map((choice: PageChoice, index) =>
    flow(
      [
        {
          lead: [span(numbered ? `${index + 1}  ` : '')],
          spans: [...choice.label, ...(choice.note === undefined ? [] : [span(`   ${choice.note}`, 'faint')])],
        },
      ],
      width - 2,
    ),
  );
}

function Item({ lines, isSelected = false }: { lines: readonly Line[]; isSelected?: boolean }): ReactElement {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        <StyledLine key={row} spans={[span(isSelected && row === 0 ? '❯ ' : '  ', 'strong'), ...line.spans]} strong={isSelected} />
      ))}
    </Box>
  );
}

const None = (): null => null;

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <StyledLine key={index} spans={line.spans} />
      ))}
    </>
  );
}

function StyledLine({ spans, strong = false }: { readonly spans: readonly Span[]; readonly strong?: boolean }): ReactElement {
  return (
    <Text wrap="truncate">
      {spans.length === 0 ? ' ' : spans.map((each, index) => (
        <Text key={index} {...styleOf(each, strong)}>
          {each.text}
        </Text>
      ))}
    </Text>
  );
}
