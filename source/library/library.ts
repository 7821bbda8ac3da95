export { examine, openToRead } from './open.ts';
export { NoPack } from './folder.ts';
export { githubText, problemsText } from './print.ts';
