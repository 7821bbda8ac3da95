/** Writes the JSON Schemas that editors complete scene files from, and the one of reading files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readingSchema, schemaFiles } from './schema-files.ts';

mkdirSync('scenes/schema', { recursive: true });
for (const [file, text] of Object.entries(schemaFiles())) writeFileSync(`scenes/schema/${file}`, text);
writeFileSync(readingSchema.file, readingSchema.text());
