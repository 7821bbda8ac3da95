import fc from 'fast-check';
import meow from 'meow';
import { expect, it } from 'vitest';
import { flagsToRead } from '../../source/command-line/flags-to-read.ts';
import { options } from '../../source/command-line/options.ts';
import { often } from '../helpers/often.ts';

/** As the whole program understands a line. */
const understood = (argv: readonly string[]) =>
  meow('', { booleanDefault: undefined, importMeta: import.meta, argv, flags: options, pkg: { name: 'x' } });

it('understands of a line what the whole program does, or nothing', () => {
  const words = [
    '--no-save',
    '--no-mouse',
    '--no-color',
    '--color',
    '--theme',
    'mono',
    '--theme=light',
    'auto',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 5 }), (argv) => {
      const flags = flagsToRead(argv);
      if (!flags) return;
      const { flags: all, input } = understood(argv);
      expect({ ...flags, input }).toEqual({ ...JSON.parse(JSON.stringify(all)), input: [] });
    }),
    { numRuns: often(400) },
  );
});

it.each([
  [[], { save: true, mouse: true, plain: false }],
  [['--no-save', '--theme', 'mono'], { save: false, theme: 'mono' }],
])('%j can be judged at once', (argv, flags) => {
  expect(flagsToRead(argv)).toMatchObject(flags);
});

it.each([
  ['--plain'],
  ['--reading', 'anna'],
  ['compare'],
  ['--theme'],
  ['--theme', 'pink'],
  ['--', '--no-save'],
])('%j %j is left to the whole program', (...argv) => {
  expect(flagsToRead(argv)).toBeUndefined();
});
