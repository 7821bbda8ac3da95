/** Every command: what it takes, what it can write, and where it is, so that it is loaded only when it is asked for. */
import type { CommandTable } from '../command-line/command.ts';
import { drawingFormats, reportFormats } from '../export/formats.ts';

const plain = ['text', 'json'];
const report = [...new Set([...plain, ...Object.keys(reportFormats)])];
const drawing = [...plain, ...Object.keys(drawingFormats), 'twee'];

export const commands: CommandTable = {
  read: {
    load: async () => (await import('./read.ts')).read,
    takes: ['reading', 'scenes', 'save'],
  },
  readings: {
    load: async () => (await import('./readings.ts')).readings,
    takes: ['scenes'],
    formats: plain,
  },
  share: {
    load: async () => (await import('./share.ts')).share,
    arguments: { are: 'reading', most: Infinity },
    takes: ['reading', 'scenes', 'output'],
    formats: plain,
  },
  compare: {
    load: async () => (await import('./compare.ts')).compare,
    arguments: { are: 'reading', most: Infinity },
    takes: ['reading', 'scenes', 'output', 'minGroup'],
    formats: report,
  },
  accounts: {
    load: async () => (await import('./accounts.ts')).accounts,
    arguments: { are: 'account', most: 99 },
    takes: ['scenes', 'output'],
    formats: report,
  },
  transcript: {
    load: async () => (await import('./transcript.ts')).transcript,
    arguments: { are: 'reading', most: Infinity },
    takes: ['reading', 'scenes', 'output'],
    formats: report,
  },
  map: {
    load: async () => (await import('./map.ts')).map,
    arguments: { are: 'reading', most: Infinity },
    takes: ['reading', 'scenes', 'output', 'all'],
    formats: drawing,
  },
  check: {
    load: async () => (await import('./check.ts')).check,
    arguments: { are: 'folder', most: 1 },
    takes: ['scenes', 'strict'],
    formats: [...plain, 'github'],
  },
  preview: {
    load: async () => (await import('./preview.ts')).preview,
    arguments: { are: 'folder', most: 1 },
    takes: ['scenes'],
  },
  new: {
    load: async () => (await import('./new.ts')).newPack,
    arguments: { are: 'folder', most: 1 },
    takes: [],
  },
  forget: {
    load: async () => (await import('./forget.ts')).forget,
    arguments: { are: 'reading', most: 1 },
    takes: ['reading', 'all'],
  },
};
