export { open } from './open.ts';
export { NoPack } from './pack.ts';
export { problemText } from './problem.ts';
