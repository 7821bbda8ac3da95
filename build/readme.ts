import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { chosenWords } from '../source/language/languages.ts';
import { filled } from './readme-parts.ts';

const help = execFileSync(process.execPath, ['dist/cli.js', '--help'], { encoding: 'utf8' });
writeFileSync('README.md', filled(readFileSync('README.md', 'utf8'), help, chosenWords()));
