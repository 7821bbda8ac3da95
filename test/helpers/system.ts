/**
 * Whether files have modes, pipes have names and `sh` is there: what is tested of them is tested where they
 * are.
 */
export const isPosix = process.platform !== 'win32';
