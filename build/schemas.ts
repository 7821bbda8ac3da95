/** Writes the JSON Schemas that editors complete scene files from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

mkdirSync('scenes/schema', { recursive: true });
for (const [file, text] of Object.entries(schemaFiles())) writeFileSync(`scenes/schema/${file}`, text);
