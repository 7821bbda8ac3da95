#!/usr/bin/env node
/** The door. Behind it are libraries that break on an older Node.js as soon as they are loaded. */
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  const { chosenWords } = await import('./language/languages.ts');
  process.stderr.write(`${chosenWords().usage.oldNode(process.version)}\n`);
  process.exitCode = 1;
} else {
  const { run } = await import('./command-line/run.ts');
  const { commands } = await import('./commands/table.ts');
  process.exitCode = await run(commands, process.argv.slice(2));
}
