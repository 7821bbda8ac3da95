import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import zlib from 'node:zlib';
import { codeFolder, compiledFile, keepsSomething } from '../progress/home.ts';
import { inPassing, makeFolder, privately, sweep } from '../progress/private.ts';

/** What the engine made of a program's text, so that it need not be made again at the next start. */
interface CodeCache {
  /** What was kept of these very words by this very Node.js; undefined where it is not there or not whole. */
  readonly read: () => Buffer | undefined;
  /** Keep it. Nothing is said, and nothing is left half, where that cannot be. */
  readonly write: (code: Buffer) => void;
}

/** Bytes before the code: a sum over it and a sum over the program's text. */
const head = 8;

/**
 * The cache of one file of the program in one home. It is kept only where something of the reader's is kept
 * already: who keeps nothing leaves nothing. The engine refuses what another version of it made; what a disk
 * has spoilt is found by a sum, since the engine does not look for that.
 */
export function codeCache(home: string, name: string, text: Buffer): CodeCache {
  const { version, arch } = process;
  const folder = codeFolder(home);
  const file = path.join(folder, compiledFile(name, version, arch));
  const summed = (code: Buffer): Buffer => {
    const sums = Buffer.alloc(head);
    sums.writeUInt32LE(zlib.crc32(code), 0);
    sums.writeUInt32LE(zlib.crc32(text), 4);
    return sums;
  };
  return {
    read() {
      try {
        // What a link leads to may be anybody's.
        if (!fs.lstatSync(file).isFile()) return undefined;
        const kept = fs.readFileSync(file);
        const code = kept.subarray(head);
        return kept.subarray(0, head).equals(summed(code)) ? code : undefined;
      } catch {
        return undefined;
      }
    },
    write(code) {
      try {
        if (!keepsSomething(home)) return;
        privately(() => {
          makeFolder(folder);
          if (!fs.lstatSync(folder).isDirectory()) return;
          sweep(folder);
          inPassing(folder, (own) => {
            const whole = path.join(own, 'new');
            fs.writeFileSync(whole, Buffer.concat([summed(code), code]));
            fs.renameSync(whole, file);
          });
        });
      } catch {
        // The next start tries again.
      }
    },
  };
}
