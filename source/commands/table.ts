/**
 * Every command: what stands behind it, the options it takes, what it can write. Each is loaded when asked
 * for.
 */
import type { CommandTable } from '../command-line/command.ts';
import { drawingFormats, reportFormats } from '../export/formats.ts';

const plain = ['text', 'json'];
const report = [...new Set([...plain, ...Object.keys(reportFormats)])];
const drawing = [...plain, ...Object.keys(drawingFormats), 'twee'];

const readings = { are: 'reading', most: Infinity } as const;
const reading = { are: 'reading', most: 1 } as const;
const accounts = { are: 'account', most: Infinity } as const;
const folder = { are: 'folder', most: 1 } as const;
const shell = { are: 'shell', most: 1 } as const;

const looks = ['theme', 'ambiguous'] as const;
const written = ['output', 'force'] as const;
const named = ['reading', 'scenes', ...written] as const;

export const commands: CommandTable = {
  read: { load: () => import('./read.ts'), takes: ['reading', 'scenes', 'save', ...looks] },
  readings: { load: () => import('./readings.ts'), takes: ['scenes'], formats: plain },
  share: { load: () => import('./share.ts'), behind: readings, takes: [...named, 'qr'], formats: plain },
  compare: {
    load: () => import('./compare.ts'),
    behind: readings,
    takes: [...named, 'typed', 'minGroup', ...looks],
    formats: [...report, 'csv'],
  },
  accounts: {
    load: () => import('./accounts.ts'),
    behind: accounts,
    takes: ['scenes', ...written, ...looks],
    formats: report,
  },
  transcript: { load: () => import('./transcript.ts'), behind: readings, takes: named, formats: report },
  map: {
    load: () => import('./map.ts'),
    behind: readings,
    takes: [...named, 'all', ...looks],
    formats: drawing,
  },
  check: {
    load: () => import('./check.ts'),
    behind: folder,
    takes: ['scenes', 'strict'],
    formats: [...plain, 'github'],
  },
  preview: { load: () => import('./preview.ts'), behind: folder, takes: ['scenes', ...looks] },
  new: { load: () => import('./new.ts'), behind: folder, takes: [] },
  kit: { load: () => import('./kit.ts'), behind: folder, takes: ['scenes'] },
  completion: {
    // It tells of all of these, and would import them from here otherwise.
    load: async () => ({ command: (await import('./completion.ts')).completing(commands) }),
    behind: shell,
    takes: [],
  },
  forget: { load: () => import('./forget.ts'), behind: reading, takes: ['reading', 'all'] },
};
