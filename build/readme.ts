import { readFileSync, writeFileSync } from 'node:fs';
import { chosenWords } from '../source/language/languages.ts';
import { filled } from './readme-parts.ts';

const text = (file: string): string => readFileSync(file, 'utf8');
writeFileSync('README.md', filled(text('README.md'), text('dist/help.txt'), chosenWords()));
