import { readFileSync, writeFileSync } from 'node:fs';
import { chosenWords } from '../source/language/languages.ts';
import { filled } from './readme-parts.ts';

const [readme, help] = ['README.md', 'dist/help.txt'].map((file) => readFileSync(file, 'utf8'));
writeFileSync('README.md', filled(readme ?? '', help ?? '', chosenWords()));
