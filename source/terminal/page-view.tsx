/** How every page is drawn. What stands on it is said in `page.ts`, what keys do in `take-key.ts`. */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { memo, type ReactElement, useContext } from 'react';
import type { Words } from '../language/words.ts';
import { LookContext } from './look.ts';
import { type PageRow, rowsOn } from './page-rows.ts';
import { rowText } from './row-text.ts';
import { type PageProps, usePage } from './use-page.ts';

export function PageView({ words, ...props }: PageProps & { readonly words: Words }): ReactElement {
  const { page, at } = usePage(props);
  const look = useContext(LookContext);
  const { above, choices, from, below } = rowsOn(page, at, words);
  const text = (row: PageRow): string => rowText(row, page.layout.frame.indent, look);

  return (
    <Box flexDirection="column">
      <Rows texts={above.map(text)} />
      {choices.length > 0 && (
        // It is told what is highlighted and begins anew with every change: it hears no keys itself.
        <SelectInput
          key={`${from} ${choices.length} ${at.highlighted}`}
          isFocused={false}
          initialIndex={at.highlighted - from}
          items={choices.map((rows, value) => ({
            label: '',
            value,
            texts: (isSelected: boolean): readonly string[] => rows(isSelected).map(text),
          }))}
          indicatorComponent={NoIndicator}
          itemComponent={Item}
        />
      )}
      <Rows texts={below.map(text)} />
    </Box>
  );
}

interface ItemProps {
  readonly isSelected?: boolean;
  /** The list hands its item components whatever stands on the item. */
  readonly texts?: (isSelected: boolean) => readonly string[];
}

/**
 * One choice. The pointer is in its rows: the list's own indicator knows nothing of a choice that takes two.
 */
const Item = ({ texts, isSelected = false }: ItemProps): ReactElement => (
  <Box flexDirection="column">
    <Rows texts={texts?.(isSelected) ?? []} />
  </Box>
);

const NoIndicator = (): null => null;

const Rows = ({ texts }: { readonly texts: readonly string[] }): ReactElement => (
  <>
    {texts.map((text, index) => (
      <Row key={index} text={text} />
    ))}
  </>
);

/** Most rows are the same after a key, and then there is nothing to do for them. */
const Row = memo(({ text }: { readonly text: string }): ReactElement => (
  <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
));
