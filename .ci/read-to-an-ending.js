// Reads the documentary through a pipe, from the first page to an ending, by whatever is offered first.
// node read-to-an-ending.js <program…>; ends with 0 when an ending was read and the program ended with 0.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, [...args, '--plain'], { stdio: ['pipe', 'pipe', 'inherit'] });
let page = '';
let steps = 0;
let ended = false;

child.stdout.setEncoding('utf8');
child.stdout.on('data', (piece) => {
  page += piece;
  if (!page.endsWith('> ')) return;
  ended = page.includes('This is an ending');
  page = '';
  if (ended || ++steps > 300) return child.stdin.end('q\n');
  child.stdin.write('1\n');
});
child.on('exit', (code) => {
  console.log(`${steps} scenes read, ${ended ? 'an ending' : 'no ending'} reached, exit code ${code}`);
  process.exitCode = ended && code === 0 ? 0 : 1;
});
