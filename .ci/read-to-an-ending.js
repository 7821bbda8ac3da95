// Reads the documentary through a pipe, from the first page to an ending, choosing from what is printed.
// node read-to-an-ending.js <program…>; ends with 0 when an ending was read and the program ended with 0.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, [...args, '--plain'], { stdio: ['pipe', 'pipe', 'inherit'] });
const ways = [/^Read the scene/, /^Stay with/, /^Go on/, /^Follow/, /^Stop here/, /./];
const seen = new Set();
let page = '';
let steps = 0;
let ended = false;

child.stdout.setEncoding('utf8');
child.stdout.on('data', (piece) => {
  page += piece;
  if (!page.endsWith('> ')) return;
  const choices = [...page.matchAll(/^(\d+)\. (.*)$/gm)].map(([, number, label]) => ({ number, label }));
  ended = page.includes('This is an ending');
  page = '';
  if (ended || ++steps > 300) return child.stdin.end('q\n');
  const fresh = choices.filter(({ label }) => !seen.has(label));
  const way = ways.map((each) => fresh.find(({ label }) => each.test(label))).find(Boolean) ?? choices[0];
  seen.add(way?.label);
  child.stdin.write(`${way?.number ?? 'q'}\n`);
});
child.on('exit', (code) => {
  console.log(`${steps} scenes read, ${ended ? 'an ending' : 'no ending'} reached, exit code ${code}`);
  process.exitCode = ended && code === 0 ? 0 : 1;
});
