export { open } from './open.ts';
export { NoPack } from './folder.ts';
export { problemText } from './problem.ts';
