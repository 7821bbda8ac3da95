/**
 * How evenly the documentary is told, as a table per chapter. `node build/run.js build/fairness.ts [pack]
 * [text file]`; with a text, the runs of eight words that scenes share with it.
 */
import { readFileSync } from 'node:fs';
import { fairnessText } from '../source/export/fairness.ts';
import { chosenWords } from '../source/language/languages.ts';
import { open } from '../source/library/open.ts';
import { sharedRuns } from '../source/story/fairness.ts';

const [folder = 'scenes', seed] = process.argv.slice(2);
const words = chosenWords();
const { data } = open(folder, words.problems);
if (!data) throw new Error(`The pack in ${folder} has errors: run the check.`);
process.stdout.write(fairnessText(data, words));
if (seed !== undefined) {
  const runs = sharedRuns(data, readFileSync(seed, 'utf8'));
  process.stdout.write(`\n${words.fairness.shared(runs.length)}\n`);
  for (const { scene, run } of runs) process.stdout.write(`${scene}: ${run}\n`);
}
